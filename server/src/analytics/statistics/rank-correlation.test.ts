import { describe, expect, it } from 'vitest';
import { kendallOf, midRanks, spearmanOf } from './rank-correlation.js';

const ranks = (...values: readonly number[]) => midRanks(Float64Array.from(values));
const both = (x: readonly number[], y: readonly number[]) => ({ x: ranks(...x), y: ranks(...y) });

describe('ranks', () => {
  it('start at 1 for the lowest, and equal values share their mean', () => {
    expect([...ranks(5, 1, 5, 3)]).toEqual([3.5, 1, 3.5, 2]);
    expect([...ranks(0.1 + 0.2, 0.3, 1)]).toEqual([1.5, 1.5, 3]);
    expect([...ranks()]).toEqual([]);
  });
});

describe('a rank correlation', () => {
  it('is 1 for the same order, whatever the values, and -1 for the reverse', () => {
    const same = both([1, 2, 3, 4], [10, 100, 101, 5000]);
    const reverse = both([1, 2, 3, 4], [4, 3, 2, 1]);
    expect([spearmanOf(same), kendallOf(same)]).toEqual([1, 1]);
    expect([spearmanOf(reverse), kendallOf(reverse)]).toEqual([-1, -1]);
  });

  it('counts pairs by hand: 5 in the same order, 1 in opposite orders of 6', () => {
    expect(kendallOf(both([1, 2, 3, 4], [1, 3, 2, 4]))).toBeCloseTo(4 / 6, 12);
    // Spearman: 1 - 6 (0 + 1 + 1 + 0) / (4 x 15)
    expect(spearmanOf(both([1, 2, 3, 4], [1, 3, 2, 4]))).toBeCloseTo(0.8, 12);
  });

  it('is that of scipy 1.17.1 (spearmanr, kendalltau) where many values are equal', () => {
    const two = both([1, 2, 2, 3, 5, 8, 8, 8, 9, 10], [2, 1, 4, 4, 3, 9, 7, 9, 8, 2]);
    expect(spearmanOf(two)).toBeCloseTo(0.46274184534370644, 12);
    expect(kendallOf(two)).toBeCloseTo(0.3614720195339099, 12);
  });

  it('is undefined where there is no order', () => {
    expect(spearmanOf(both([1, 1, 1], [1, 2, 3]))).toBeNaN();
    expect(kendallOf(both([1, 1, 1], [1, 2, 3]))).toBeNaN();
  });
});
