import type { Point, Positions } from './picture.js';

/** Where the reader put things by hand, kept in this browser by network, arrangement and stakeholder key. */
export interface RememberedPlaces {
  read(): Positions;
  put(key: string, place: Point): void;
  forget(): void;
}

const PREFIX = 'footbridge.places';

export function rememberedPlaces(memory: string, arrangement: string): RememberedPlaces {
  const name = `${PREFIX}.${memory}.${arrangement}`;
  const read = () => parsePlaces(safely(() => localStorage.getItem(name)));
  return {
    read,
    put: (key, place) => {
      const places = Object.fromEntries([...read(), [key, { x: Math.round(place.x), y: Math.round(place.y) }]]);
      safely(() => localStorage.setItem(name, JSON.stringify(places)));
    },
    forget: () => void safely(() => localStorage.removeItem(name)),
  };
}

/** A browser may refuse storage, or be full: places are then remembered for as long as the page is open. */
function safely<Value>(action: () => Value): Value | null {
  try {
    return action();
  } catch {
    return null;
  }
}

/** What is not a place is left out: the store can be edited by anyone with the browser. */
export function parsePlaces(text: string | null): Positions {
  const places = new Map<string, Point>();
  if (text === null) return places;
  const parsed: unknown = safely(() => JSON.parse(text));
  if (typeof parsed !== 'object' || parsed === null) return places;
  for (const [key, place] of Object.entries(parsed)) {
    if (isPoint(place)) places.set(key, { x: place.x, y: place.y });
  }
  return places;
}

function isPoint(value: unknown): value is Point {
  return (
    typeof value === 'object' &&
    value !== null &&
    'x' in value &&
    'y' in value &&
    Number.isFinite(value.x) &&
    Number.isFinite(value.y)
  );
}
