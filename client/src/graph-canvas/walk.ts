import type { Picture, PictureTie, Positions } from './picture.js';

export const DIRECTIONS = ['up', 'down', 'left', 'right'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * The nearest node in a direction, from the node `from`; null where none lies that way.
 *
 * "Up" is the quarter of the plane between the diagonals, and "nearest" adds the distances across and down. With just
 * these two choices a walk never gets stuck: towards any goal, a step in the goal's quarter lands on a node that is
 * nearer to it, so that the arrow keys reach every node (after Yao 1982, with quarters and the L1 distance).
 */
export function nodeInDirection(
  keys: readonly string[],
  positions: Positions,
  from: string,
  direction: Direction,
): string | null {
  const places = keys.flatMap((key, index) => {
    const place = positions.get(key);
    // A hair's breadth by rank takes apart what lies on one spot or on a diagonal.
    return place ? [{ key, x: place.x + index * 1e-6, y: place.y + index * 1e-7 }] : [];
  });
  const start = places.find((place) => place.key === from);
  if (!start) return null;
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { key, x, y } of places) {
    const across = x - start.x;
    const down = y - start.y;
    const distance = Math.abs(across) + Math.abs(down);
    if (key === from || distance >= least || directionOf(across, down) !== direction) continue;
    nearest = key;
    least = distance;
  }
  return nearest;
}

function directionOf(across: number, down: number): Direction {
  if (Math.abs(across) >= Math.abs(down)) return across > 0 ? 'right' : 'left';
  return down > 0 ? 'down' : 'up';
}

/** Where the walk starts: the selected node, else the most linked one that is drawn. */
export function startOfWalk(picture: Picture, selected: string | null): string | null {
  const nodes = picture.nodes;
  if (selected !== null && nodes.some((node) => node.key === selected)) return selected;
  let start = nodes[0] ?? null;
  for (const node of nodes) {
    const weight = (n: typeof node) => n.members * 1e6 + n.linksShown;
    if (start === null || weight(node) > weight(start)) start = node;
  }
  return start?.key ?? null;
}

/** The drawn ties of a node, in an order that stays: by the other end's name, then kind. */
export function tiesOf(picture: Picture, key: string): readonly PictureTie[] {
  const names = new Map(picture.nodes.map((node) => [node.key, node.name]));
  const other = (tie: PictureTie) => names.get(tie.from === key ? tie.to : tie.from) ?? '';
  return picture.ties
    .filter((tie) => tie.from === key || tie.to === key)
    .sort((a, b) => other(a).localeCompare(other(b), 'en-GB') || compare(a.kind, b.kind) || compare(a.key, b.key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
