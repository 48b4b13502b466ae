import type { Point, Positions } from './picture.js';

/** Where the reader put things by hand, kept by network, arrangement and stakeholder key. */
export interface RememberedPlaces {
  read(): Positions;
  write(places: Positions): void;
}

/** How long places are kept: in this browser for good, or only for the visit, which is as long as its tab is open. */
export type PlacesLast = 'always' | 'visit';

const PREFIX = 'footbridge.places';

export function rememberedPlaces(memory: string, arrangement: string, last: PlacesLast = 'always'): RememberedPlaces {
  const name = `${PREFIX}.${memory}.${arrangement}`;
  return {
    read: () => parsePlaces(safely(() => storeOf(last).getItem(name))),
    write: (places) => {
      const rounded = [...places].map(([key, { x, y }]) => [key, { x: Math.round(x), y: Math.round(y) }] as const);
      safely(() => {
        if (rounded.length === 0) storeOf(last).removeItem(name);
        else storeOf(last).setItem(name, JSON.stringify(Object.fromEntries(rounded)));
      });
    },
  };
}

/** Forgets what was put by hand in this visit under memory names of a network that contain some words. */
export function forgetPlacesOfVisit(network: string, words: string): void {
  safely(() => {
    const names = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
    for (const name of names) {
      if (name.startsWith(`${PREFIX}.${network}.`) && name.includes(words)) sessionStorage.removeItem(name);
    }
  });
}

function storeOf(last: PlacesLast): Storage {
  return last === 'always' ? localStorage : sessionStorage;
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
