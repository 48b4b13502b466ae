import { type Control, checkAborted } from '../control.js';

/** Arcs among some stakeholders, numbered from 0, each in the row of the one it leads to. */
export interface ArcsIn {
  readonly offsets: Int32Array;
  /** Where each arc comes from. */
  readonly sources: Int32Array;
  readonly weights: Float64Array;
}

const POLL_EVERY = 1 << 14;

/** For everybody, the sum of what those who lead to it have, times the strength of the arc. */
export function passOn(arcs: ArcsIn, values: Float64Array, passed: Float64Array, control: Control): void {
  const { offsets, sources, weights } = arcs;
  for (let v = 0; v < values.length; v += 1) {
    if (v % POLL_EVERY === 0) checkAborted(control);
    const end = offsets[v + 1]!;
    let sum = 0;
    for (let arc = offsets[v]!; arc < end; arc += 1) sum += values[sources[arc]!]! * weights[arc]!;
    passed[v] = sum;
  }
}

export function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let v = 0; v < one.length; v += 1) sum += one[v]! * other[v]!;
  return sum;
}
