import { areSame } from './same-value.js';

/** Two measures of the same things, in the same order; without NaN. */
export interface TwoRankings {
  /** Ranks from the lowest value, equal values sharing the mean of their ranks. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The ranks of values from the lowest, 1 on; equal values share the mean of their ranks. */
export function midRanks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    const value = values[order[start]!]!;
    let end = start + 1;
    while (end < order.length && areSame(value, values[order[end]!]!)) end += 1;
    for (let at = start; at < end; at += 1) ranks[order[at]!] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/** Pearson's correlation of the ranks; NaN where all ranks of one are the same. */
export function spearmanOf({ x, y }: TwoRankings): number {
  const mean = (x.length + 1) / 2; // of any ranks of so many, equal ones or not
  let products = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let at = 0; at < x.length; at += 1) {
    const [dx, dy] = [x[at]! - mean, y[at]! - mean];
    products += dx * dy;
    squaresX += dx * dx;
    squaresY += dy * dy;
  }
  return products / Math.sqrt(squaresX * squaresY);
}

/**
 * Kendall's tau-b; NaN where all ranks of one are the same. By Knight's method (1966, doi:10.1080/01621459.1966.10480879):
 * in order of x, the pairs in opposite orders are the exchanges that a merge sort by y makes, so that n log n steps do
 * for all n(n - 1) / 2 pairs.
 */
export function kendallOf({ x, y }: TwoRankings): number {
  const byX = Uint32Array.from(x.keys()).sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const inOrder = Float64Array.from(byX, (index) => y[index]!);
  const tiedX = pairsWithin(byX, (a, b) => x[a] === x[b]);
  const tiedBoth = pairsWithin(byX, (a, b) => x[a] === x[b] && y[a] === y[b]);
  const opposite = exchangesOfSorting(inOrder);
  const tiedY = pairsWithin(inOrder, (a, b) => a === b); // sorted by now
  const pairs = (x.length * (x.length - 1)) / 2;
  const same = pairs - tiedX - tiedY + tiedBoth - opposite;
  return (same - opposite) / Math.sqrt((pairs - tiedX) * (pairs - tiedY));
}

/** Pairs within runs of neighbours that are alike. */
function pairsWithin(sorted: ArrayLike<number>, areAlike: (a: number, b: number) => boolean): number {
  let pairs = 0;
  let run = 1;
  for (let at = 1; at < sorted.length; at += 1) {
    run = areAlike(sorted[at - 1]!, sorted[at]!) ? run + 1 : 1;
    pairs += run - 1;
  }
  return pairs;
}

/** Sorts ascending, and counts the pairs that stood in descending order. */
function exchangesOfSorting(values: Float64Array): number {
  let from: Float64Array = values;
  let to: Float64Array = new Float64Array(values.length);
  let exchanges = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at += 1) {
        if (left < middle && (right >= end || from[left]! <= from[right]!)) {
          to[at] = from[left]!;
          left += 1;
        } else {
          to[at] = from[right]!;
          right += 1;
          exchanges += middle - left;
        }
      }
    }
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return exchanges;
}
