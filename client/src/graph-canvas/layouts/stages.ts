import type { FixedPlace, LayoutInput, LayoutNode } from './layout-input.js';

/** The stages of the nodes, in order; one for a picture of nothing, whose grounds are to be placed all the same. */
export function stagesOf(nodes: readonly LayoutNode[]): readonly number[] {
  const stages = [...new Set(nodes.map(({ stage }) => stage))].sort((a, b) => a - b);
  return stages.length === 0 ? [0] : stages;
}

/** Where those who stay in the picture are. */
export function keptPlaces({ nodes, kept }: Pick<LayoutInput, 'nodes' | 'kept'>): Map<string, FixedPlace> {
  const here = new Set(nodes.map(({ key }) => key));
  return new Map(kept.places.flatMap((place) => (here.has(place.key) ? [[place.key, place] as const] : [])));
}

/** A picture that has little in common with the one on show is laid out anew: what is kept would be in the way. */
export function keepsMost({ nodes, kept }: Pick<LayoutInput, 'nodes' | 'kept'>): boolean {
  return keptPlaces({ nodes, kept }).size * 2 >= nodes.length && nodes.length > 0;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The first of the spots that is so far from all that are taken; the last one where none is. */
export function firstFree<Wanted extends Spot>(
  spots: Iterable<Wanted>,
  taken: readonly Spot[],
  apart: number,
): Wanted | null {
  let last: Wanted | null = null;
  for (const spot of spots) {
    last = spot;
    if (taken.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= apart)) return spot;
  }
  return last;
}
