import type { Point, Positions } from './picture.js';

/** Where the reader put things by hand, kept in this browser by network, arrangement and stakeholder key. */
export interface RememberedPlaces {
  read(): Positions;
  write(places: Positions): void;
}

const PREFIX = 'footbridge.places';

export function rememberedPlaces(memory: string, arrangement: string): RememberedPlaces {
  const name = `${PREFIX}.${memory}.${arrangement}`;
  return {
    read: () => parsePlaces(safely(() => localStorage.getItem(name))),
    write: (places) => {
      const rounded = [...places].map(([key, { x, y }]) => [key, { x: Math.round(x), y: Math.round(y) }] as const);
      safely(() => {
        if (rounded.length === 0) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify(Object.fromEntries(rounded)));
      });
    },
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
