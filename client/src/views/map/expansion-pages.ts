import { NEIGHBOUR_PAGE } from '../../data/use-map.js';

/**
 * How many neighbours, most connecting first, bring one page of new ones into a picture: those that are drawn already
 * do not count. As many as there are where no one is left to bring in.
 */
export function oneMorePage(neighbours: readonly string[], drawn: ReadonlySet<string>): number {
  return placeOfUndrawn(neighbours, drawn, NEIGHBOUR_PAGE) ?? neighbours.length;
}

/** How many neighbours leave one page of newcomers fewer; 0 where that is all. `base`: who is drawn anyway. */
export function onePageFewer(neighbours: readonly string[], base: ReadonlySet<string>, first: number): number {
  const newcomers = neighbours.slice(0, first).filter((key) => !base.has(key)).length;
  // Full pages stay full: after 57, 40 are left, and then 20.
  const left = (Math.ceil(newcomers / NEIGHBOUR_PAGE) - 1) * NEIGHBOUR_PAGE;
  return left <= 0 ? 0 : (placeOfUndrawn(neighbours, base, left) ?? 0);
}

/** After how many neighbours so many have come that are not drawn; null where there are not so many. */
function placeOfUndrawn(neighbours: readonly string[], drawn: ReadonlySet<string>, wanted: number): number | null {
  let found = 0;
  for (const [index, key] of neighbours.entries()) {
    if (drawn.has(key)) continue;
    found += 1;
    if (found === wanted) return index + 1;
  }
  return null;
}
