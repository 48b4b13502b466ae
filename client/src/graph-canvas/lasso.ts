import type { Point, Positions } from './picture.js';

/** A line drawn round something says so after this many pixels; before, it is a click. */
export const LEAST_DRAG = 5;

/** Whether a point lies inside what a closed line goes round (even-odd rule). */
export function isInside({ x, y }: Point, line: readonly Point[]): boolean {
  let inside = false;
  let former = line.at(-1);
  for (const corner of line) {
    if (former && corner.y > y !== former.y > y) {
      const crossing = corner.x + ((y - corner.y) / (former.y - corner.y)) * (former.x - corner.x);
      if (x < crossing) inside = !inside;
    }
    former = corner;
  }
  return inside;
}

/** Those of the keys whose places lie inside the line, in the order of the keys. */
export function keysInside(keys: readonly string[], positions: Positions, line: readonly Point[]): readonly string[] {
  return keys.filter((key) => {
    const place = positions.get(key);
    return place !== undefined && isInside(place, line);
  });
}

/** The selection after one was chosen: one alone, or none where it was that already; or added, or taken out again. */
export function selectionAfter(former: readonly string[], key: string, adding: boolean): readonly string[] {
  if (adding) return selectionWith(former, [key], 'toggle');
  return former.length === 1 && former[0] === key ? [] : [key];
}

/** The selection after a line was drawn or one was clicked, beside the former one. */
export function selectionWith(
  former: readonly string[],
  found: readonly string[],
  how: 'add' | 'toggle',
): readonly string[] {
  if (how === 'add') return [...new Set([...former, ...found])];
  return [...former.filter((key) => !found.includes(key)), ...found.filter((key) => !former.includes(key))];
}
