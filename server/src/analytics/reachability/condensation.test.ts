import { describe, expect, it } from 'vitest';
import { unwatched } from '../control.js';
import { graphOf } from '../testing/graphs.js';
import { condense, turnedRound } from './condensation.js';

describe('condensation', () => {
  // 0 leads into the circle 1-2-3, which leads to 4 twice and to 5.
  const condensed = condense(graphOf('0-1 0-2 1-2 2-3 3-1 2-4 3-4 3-5', { directed: true }), unwatched);
  const setOf = (v: number) => condensed.setOf[v]!;
  const ledTo = (set: number) =>
    Array.from(condensed.targets.subarray(condensed.offsets[set], condensed.offsets[set + 1])).sort((a, b) => a - b);

  it('draws those who reach each other into one set', () => {
    expect(condensed.count).toBe(4);
    expect([setOf(1), setOf(2)]).toEqual([setOf(3), setOf(3)]);
    expect(condensed.sizes[setOf(1)]).toBe(3);
  });

  it('keeps each arc between sets once, from a larger number to a smaller one', () => {
    expect(ledTo(setOf(0))).toEqual([setOf(1)]);
    expect(ledTo(setOf(1))).toEqual([setOf(4), setOf(5)].sort((a, b) => a - b));
    expect(ledTo(setOf(4))).toEqual([]);
    expect(setOf(0)).toBeGreaterThan(setOf(1));
    expect(setOf(1)).toBeGreaterThan(Math.max(setOf(4), setOf(5)));
  });

  it('turns every arc round', () => {
    const { offsets, targets } = turnedRound(condensed);
    const above = (set: number) => Array.from(targets.subarray(offsets[set], offsets[set + 1]));
    expect(above(setOf(4))).toEqual([setOf(1)]);
    expect(above(setOf(1))).toEqual([setOf(0)]);
    expect(above(setOf(0))).toEqual([]);
  });
});
