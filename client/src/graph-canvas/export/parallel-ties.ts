import type { PictureTie, Point, Positions } from '../picture.js';

const APART = 16;

/** Where ties that link the same two bend, so that each is seen; a tie that is alone stays straight. */
export function controlPoints(ties: readonly PictureTie[], positions: Positions): ReadonlyMap<string, Point> {
  const pairs = new Map<string, PictureTie[]>();
  for (const tie of ties) {
    const pair = [tie.from, tie.to].sort().join('\u0000');
    pairs.set(pair, [...(pairs.get(pair) ?? []), tie]);
  }
  const controls = new Map<string, Point>();
  for (const together of pairs.values()) {
    if (together.length < 2) continue;
    for (const [index, tie] of together.entries()) {
      const [first = ''] = [tie.from, tie.to].sort();
      const second = first === tie.from ? tie.to : tie.from;
      const a = positions.get(first);
      const b = positions.get(second);
      if (!a || !b) continue;
      const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
      const aside = 2 * APART * (index - (together.length - 1) / 2);
      controls.set(tie.key, {
        x: (a.x + b.x) / 2 - (aside * (b.y - a.y)) / length,
        y: (a.y + b.y) / 2 + (aside * (b.x - a.x)) / length,
      });
    }
  }
  return controls;
}
