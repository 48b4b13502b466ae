import { describe, expect, it } from 'vitest';
import { summaryOf } from './measure-summary.js';

describe('a summary', () => {
  it('leaves out what is undefined, and counts it', () => {
    const summary = summaryOf([4, Number.NaN, 1, 3], false);
    expect(summary).toMatchObject({ count: 3, undefined: 1, mean: 8 / 3, median: 3, min: 1, max: 4, value: null });
    expect(summary.sd).toBeCloseTo(Math.sqrt(14 / 9), 12); // of all values: ((4/3)^2 + (5/3)^2 + (1/3)^2) / 3
  });

  it('takes the middle of the two middle values', () => {
    expect(summaryOf([1, 2, 10, 20], false).median).toBe(6);
  });

  it('has a bin for each whole number where they are few', () => {
    expect(summaryOf([1, 1, 3], false).histogram).toEqual([
      { from: 1, to: 2, count: 2 },
      { from: 2, to: 3, count: 0 },
      { from: 3, to: 4, count: 1 },
    ]);
  });

  it('has twenty equal bins otherwise, the last with its end', () => {
    const { histogram } = summaryOf([0, 0.049, 0.05, 0.5, 1], false);
    expect(histogram).toHaveLength(20);
    expect(histogram[0]).toMatchObject({ from: 0, count: 2 });
    expect(histogram[1]!.count).toBe(1);
    expect(histogram[19]).toMatchObject({ to: 1, count: 1 });
    expect(histogram.reduce((sum, bin) => sum + bin.count, 0)).toBe(5);
  });

  it('has one bin for one value', () => {
    expect(summaryOf([0.25, 0.25], false).histogram).toEqual([{ from: 0.25, to: 0.25, count: 2 }]);
  });

  it('is null where no value is defined', () => {
    expect(summaryOf([Number.NaN], true)).toMatchObject({
      count: 0,
      undefined: 1,
      mean: null,
      value: null,
      histogram: [],
    });
  });

  it('carries the value of the whole network', () => {
    expect(summaryOf([0.5], true).value).toBe(0.5);
  });
});
