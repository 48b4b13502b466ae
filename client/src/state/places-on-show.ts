import { useSyncExternalStore } from 'react';

/** Where things stand on the map that is on show, by stakeholder key. */
export type PlacesOnShow = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

let onShow: PlacesOnShow | null = null;
const watchers = new Set<() => void>();

/** The map tells whenever what it draws rests; null when there is no map any more. */
export function showPlaces(places: PlacesOnShow | null): void {
  onShow = places;
  for (const tell of watchers) tell();
}

/** For whoever saves what is seen: read at that moment. Null where no map is on show. */
export function placesOnShow(): PlacesOnShow | null {
  return onShow;
}

/** The same, watched: for whoever says that something was moved since. */
export function usePlacesOnShow(): PlacesOnShow | null {
  return useSyncExternalStore(watch, placesOnShow);
}

function watch(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}
