import { type PlainNetwork, sum } from './slow-definitions.js';

/** By stakeholder: over all sets it is in, the most ties that everybody of the set has within it. */
export function coreNumbersOf(plain: PlainNetwork): readonly number[] {
  const { everybody } = plain;
  const tiesWith = everybody.map((v) =>
    sum(everybody.filter((w) => w !== v && (plain.tied(v, w) || plain.tied(w, v))).map((w) => 2 ** w)),
  );
  const highest = everybody.map(() => 0);
  for (let set = 1; set < 2 ** plain.order; set += 1) {
    const members = everybody.filter((v) => (set >> v) & 1);
    const fewest = Math.min(...members.map((v) => bitsOf(tiesWith[v]! & set)));
    for (const v of members) highest[v] = Math.max(highest[v]!, fewest);
  }
  return highest;
}

function bitsOf(set: number): number {
  let bits = 0;
  for (let rest = set; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
}

/** The stationary distribution of the walk, by elimination: p = damping p (moves) + (1 - damping) / n. */
export function pagerankOf(plain: PlainNetwork, damping: number, weighted: boolean): readonly number[] {
  const { everybody, order } = plain;
  const away = (u: number, v: number) => (weighted ? plain.tie[u]![v]! : Number(plain.tied(u, v)));
  const move = (u: number, v: number) => {
    const all = sum(everybody.map((w) => away(u, w)));
    return all === 0 ? 1 / order : away(u, v) / all;
  };
  return solved(
    everybody.map((v) => everybody.map((u) => Number(u === v) - damping * move(u, v))),
    everybody.map(() => (1 - damping) / order),
  );
}

/** Gauss and Jordan, on rows that need no exchange: every diagonal outweighs its column. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (const [at, pivot] of rows.entries()) {
    const scale = pivot[at]!;
    for (let column = 0; column < pivot.length; column += 1) pivot[column]! /= scale;
    for (const [other, row] of rows.entries()) {
      const factor = other === at ? 0 : row[at]!;
      for (let column = 0; column < row.length; column += 1) row[column]! -= factor * pivot[column]!;
    }
  }
  return rows.map((row) => row.at(-1)!);
}
