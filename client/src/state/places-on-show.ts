/** Where things stand on the map that is on show, by stakeholder key. */
export type PlacesOnShow = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

let onShow: PlacesOnShow | null = null;

/** The map tells whenever what it draws rests; null when there is no map any more. */
export function showPlaces(places: PlacesOnShow | null): void {
  onShow = places;
}

/** For whoever saves what is seen: read at that moment, not watched. Null where no map is on show. */
export function placesOnShow(): PlacesOnShow | null {
  return onShow;
}
