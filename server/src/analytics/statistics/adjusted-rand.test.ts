import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedRand } from './adjusted-rand.js';

const index = (a: readonly number[], b: readonly number[]) => adjustedRand(Int32Array.from(a), Int32Array.from(b));

describe('the adjusted Rand index', () => {
  it('has the values of the scikit-learn documentation of adjusted_rand_score', () => {
    expect(index([0, 0, 1, 1], [0, 0, 1, 1])).toBe(1);
    expect(index([0, 0, 1, 1], [1, 1, 0, 0])).toBe(1);
    expect(index([0, 0, 1, 2], [0, 0, 1, 1])).toBeCloseTo(0.57, 2);
    expect(index([0, 0, 0, 0], [0, 1, 2, 3])).toBe(0);
    expect(index([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12);
  });

  it('is 1 where chance has no room and the divisions are the same', () => {
    expect(index([], [])).toBe(1);
    expect(index([0], [0])).toBe(1);
    expect(index([0, 1, 2], [2, 1, 0])).toBe(1);
    expect(index([0, 0, 0], [1, 1, 1])).toBe(1);
  });

  it('counts pairs as one would by going through all of them', () => {
    const divisions = fc
      .integer({ min: 2, max: 9 })
      .chain((order) =>
        fc.tuple(
          ...Array.from({ length: 2 }, () => fc.array(fc.nat(order - 1), { minLength: order, maxLength: order })),
        ),
      );
    fc.assert(
      fc.property(divisions, ([a = [], b = []]) => {
        const slow = byAllPairs(a, b);
        if (Number.isFinite(slow)) expect(index(a, b)).toBeCloseTo(slow, 10);
        else expect(index(a, b)).toBe(1);
      }),
    );
  });
});

/** 2(ad - bc) / ((a + b)(b + d) + (a + c)(c + d)) over the pairs together or apart in each (Warrens 2008). */
function byAllPairs(one: readonly number[], other: readonly number[]): number {
  const counts = [0, 0, 0, 0];
  for (let v = 0; v < one.length; v += 1) {
    for (let w = 0; w < v; w += 1) counts[(one[v] === one[w] ? 0 : 2) + (other[v] === other[w] ? 0 : 1)]! += 1;
  }
  const [a = 0, b = 0, c = 0, d = 0] = counts;
  return (2 * (a * d - b * c)) / ((a + b) * (b + d) + (a + c) * (c + d));
}
