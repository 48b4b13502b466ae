import { sortedByName } from './name-order.js';

/** One place in a ranking. Equal values share a rank, and the ranks after them are left out: 1, 2, 2, 4. */
export interface Ranked {
  readonly index: number;
  readonly value: number;
  readonly rank: number;
  /** Whether another has the same rank. */
  readonly tied: boolean;
}

/**
 * Sums of the same numbers in another order differ in the last digits; what differs by less than this share of the
 * larger is one value, shown as a tie.
 */
const SAME = 1e-9;

/**
 * Ranks by value, the highest first, equal values by `name` and then by index. Undefined values (NaN) are left out.
 */
export function ranked(values: ArrayLike<number>, name: (index: number) => string): readonly Ranked[] {
  const defined: number[] = [];
  for (let index = 0; index < values.length; index += 1) if (!Number.isNaN(values[index])) defined.push(index);
  defined.sort((a, b) => values[b]! - values[a]! || a - b);

  const places: Ranked[] = [];
  for (let start = 0; start < defined.length; ) {
    const value = values[defined[start]!]!;
    let end = start + 1;
    while (end < defined.length && areSame(value, values[defined[end]!]!)) end += 1;
    const equals = end - start === 1 ? [defined[start]!] : sortedByName(defined.slice(start, end), name);
    for (const index of equals) places.push({ index, value: values[index]!, rank: start + 1, tied: equals.length > 1 });
    start = end;
  }
  return places;
}

function areSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
}
