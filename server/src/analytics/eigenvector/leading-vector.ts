import type { Control } from '../control.js';
import { type ArcsIn, passOn, product } from './arcs-in.js';

/** Values of stakeholders of whom each is the sum of what others pass on to it, shrunk alike for all. */
export interface LeadingVector {
  /** From 0 to 1, which somebody has. */
  readonly values: Float64Array;
  /** By how much they are shrunk. */
  readonly eigenvalue: number;
  /** How far a value may still be off. */
  readonly error: number;
}

export const GOOD_ENOUGH = 1e-12;
/** Looks at arcs in all rounds together: some seconds. */
export const MOST_LOOKS = 1e9;
/** Part of the growth by which everybody's own value counts too: without it a ring would swing round and round. */
const OWN_SHARE = 1 / 3;
/** As often in a row, as one round may change little by chance. */
const SETTLED_ROUNDS = 4;

/**
 * Power iteration. In a round, everybody takes the sum of what is passed on to them along the arcs, times strength, and
 * a share of their own; the largest value is then 1 again. Everybody must reach everybody: then one vector of positive
 * values is kept by this (Perron and Frobenius), and rounds lead to it, the faster the farther the second eigenvalue
 * lies below the first.
 */
export function leadingVector(arcs: ArcsIn, control: Control, mostLooks = MOST_LOOKS): LeadingVector {
  const values = new Float64Array(arcs.offsets.length - 1).fill(1);
  const passed = new Float64Array(values.length);
  const rounds = new Rounds(arcs, mostLooks);
  let eigenvalue = 0;
  while (rounds.goOn()) {
    passOn(arcs, values, passed, control);
    const square = product(values, values);
    eigenvalue = product(values, passed) / square;
    const growth = Math.sqrt(product(passed, passed) / square);
    for (let v = 0; v < passed.length; v += 1) passed[v]! += OWN_SHARE * growth * values[v]!;
    const largest = passed.reduce((most, value) => Math.max(most, value), 0);
    rounds.close(replace(values, passed, largest));
  }
  return { values, eigenvalue, error: rounds.error };
}

/**
 * The values that follow where others, whose own are known, pass `given` on to these: each is the sum of that and of what
 * these pass on to each other, by an eigenvalue above their own.
 */
export function followingVector(
  arcs: ArcsIn,
  given: Float64Array,
  eigenvalue: number,
  control: Control,
): Pick<LeadingVector, 'values' | 'error'> {
  const values = given.map((value) => value / eigenvalue);
  if (arcs.sources.length === 0) return { values, error: 0 };
  const passed = new Float64Array(values.length);
  const rounds = new Rounds(arcs);
  while (rounds.goOn()) {
    passOn(arcs, values, passed, control);
    for (let v = 0; v < passed.length; v += 1) passed[v]! += given[v]!;
    rounds.close(replace(values, passed, eigenvalue));
  }
  return { values, error: rounds.error };
}

/** Puts `next`, shrunk, in the place of `values`; answers the largest change. */
function replace(values: Float64Array, next: Float64Array, shrunkBy: number): number {
  let change = 0;
  for (let v = 0; v < values.length; v += 1) {
    const value = next[v]! / shrunkBy;
    change = Math.max(change, Math.abs(value - values[v]!));
    values[v] = value;
  }
  return change;
}

/** Below this a change is mostly rounding, and says nothing of the rate at which changes shrink. */
const CLEAR_CHANGE = 1e-13;
/** Two units in the last place of 1: no round changes less for good. */
const ROUNDING = 2 ** -51;

/** When rounds have come close enough: where changes shrink at the rate they do, all those to come are together small. */
class Rounds {
  /** All changes to come, added up. */
  error = 1;
  private left: number;
  private settled = 0;
  private before = 0;
  private rate = 1;

  constructor({ sources }: ArcsIn, mostLooks = MOST_LOOKS) {
    this.left = Math.ceil(mostLooks / Math.max(1, sources.length));
  }

  goOn(): boolean {
    return this.left > 0 && this.settled < SETTLED_ROUNDS;
  }

  close(change: number): void {
    this.left -= 1;
    if (change > CLEAR_CHANGE && this.before > 0) this.rate = Math.min(1, change / this.before);
    this.before = change;
    this.error = change === 0 ? 0 : Math.min(1, (change * this.rate) / (1 - this.rate));
    this.settled = this.error <= GOOD_ENOUGH || change <= ROUNDING ? this.settled + 1 : 0;
  }
}
