import type { LayoutOutput } from './layouts/layout-input.js';
import { isGroupNodeKey, type Point, type Positions, partOfGroupNode } from './picture.js';

/**
 * Where an arrangement has put everyone it has drawn in this session, those who are not on show at the moment among
 * them: who comes back stands where they stood.
 */
export type LaidPlaces = LayoutOutput;

/** Places that come with a picture, as if they had been laid out in this session. */
export function laidAsGiven(given: Positions): LaidPlaces {
  const all = [...given].map(([key, { x, y }]) => ({ key, x, y }));
  const groups = all.filter(({ key }) => isGroupNodeKey(key));
  return {
    places: all.filter(({ key }) => !isGroupNodeKey(key)),
    // How large a disc is, is decided by how many it holds now.
    grounds: groups.map(({ key, x, y }) => ({ kind: 'disc', part: partOfGroupNode(key), x, y, radius: 0 })),
  };
}

/** What is known after another picture was laid out. */
export function laidAfter(former: LaidPlaces | null, output: LayoutOutput): LaidPlaces {
  const places = new Map(former?.places.map((place) => [place.key, place]));
  for (const place of output.places) places.set(place.key, place);
  return { places: [...places.values()], grounds: output.grounds };
}

/** Where everyone of a picture is to be drawn: where the layout put them, unless the reader put them elsewhere. */
export function placesOf(output: LayoutOutput, byHand: Positions): Map<string, Point> {
  return new Map(output.places.map(({ key, x, y }) => [key, byHand.get(key) ?? { x, y }]));
}
