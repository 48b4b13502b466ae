import { areSame } from '../analytics/statistics/same-value.js';
import type { NameOrder } from './name-order.js';

/** One place in a ranking. Equal values share a rank, and the ranks after them are left out: 1, 2, 2, 4. */
export interface Ranked {
  readonly index: number;
  readonly value: number;
  readonly rank: number;
  /** Whether another has the same rank. */
  readonly tied: boolean;
  /** How many others have it. */
  readonly level: number;
}

/**
 * Ranks by value, the highest first, equal values by name. Undefined values (NaN) are left out.
 * `most`: only so many places are wanted, which spares sorting the rest.
 */
export function ranked(values: ArrayLike<number>, byName: NameOrder, most = values.length): readonly Ranked[] {
  const candidates = indicesFrom(values, most < values.length ? valueAtPlace(values, most) : Number.NEGATIVE_INFINITY);
  candidates.sort((a, b) => values[b]! - values[a]! || a - b);

  const places: Ranked[] = [];
  for (let start = 0; start < candidates.length && start < most; ) {
    const value = values[candidates[start]!]!;
    let end = start + 1;
    while (end < candidates.length && areSame(value, values[candidates[end]!]!)) end += 1;
    const equals = candidates.slice(start, end).sort(byName);
    const level = equals.length - 1;
    for (const index of equals) places.push({ index, value: values[index]!, rank: start + 1, tied: level > 0, level });
    start = end;
  }
  return places.slice(0, most);
}

/** The place of one value among all, without ranking the others. */
export function placeOf(values: ArrayLike<number>, index: number): Ranked {
  const value = values[index]!;
  let higher = 0;
  let equal = 0;
  for (let other = 0; other < values.length; other += 1) {
    if (areSame(values[other]!, value)) equal += 1;
    else if (values[other]! > value) higher += 1;
  }
  return { index, value, rank: higher + 1, tied: equal > 1, level: equal - 1 };
}

/** The value that the last place wanted has. */
function valueAtPlace(values: ArrayLike<number>, place: number): number {
  const sorted = Float64Array.from(values).sort(); // numbers alone: far quicker than by a comparison; NaN last
  let defined = sorted.length;
  while (defined > 0 && Number.isNaN(sorted[defined - 1])) defined -= 1;
  return place >= defined || place <= 0 ? Number.NEGATIVE_INFINITY : sorted[defined - place]!;
}

/** Indices of the defined values that are at least this, or the same but for the last digits. */
function indicesFrom(values: ArrayLike<number>, least: number): number[] {
  const indices: number[] = [];
  for (let index = 0; index < values.length; index += 1) {
    if (values[index]! >= least || areSame(values[index]!, least)) indices.push(index);
  }
  return indices;
}
