import { describe, expect, it } from 'vitest';
import { summaryOf } from './measure-summary.js';

const OF_STAKEHOLDERS = { subject: 'STAKEHOLDER' } as const;
const OF_NETWORK = { subject: 'NETWORK' } as const;

describe('a summary', () => {
  it('leaves out what is undefined, and counts it', () => {
    const summary = summaryOf([4, Number.NaN, 1, 3], OF_STAKEHOLDERS);
    expect(summary).toMatchObject({ count: 3, undefined: 1, mean: 8 / 3, median: 3, min: 1, max: 4, value: null });
    expect(summary.sd).toBeCloseTo(Math.sqrt(14 / 9), 12); // of all values: ((4/3)^2 + (5/3)^2 + (1/3)^2) / 3
  });

  it('takes the middle of the two middle values', () => {
    expect(summaryOf([1, 2, 10, 20], OF_STAKEHOLDERS).median).toBe(6);
  });

  it('is null where no value is defined', () => {
    expect(summaryOf([Number.NaN], OF_NETWORK)).toMatchObject({
      count: 0,
      undefined: 1,
      mean: null,
      value: null,
    });
  });

  it('carries the value of the whole network', () => {
    expect(summaryOf([0.5], OF_NETWORK).value).toBe(0.5);
  });

  it('has the count of each name, and no mean of them', () => {
    const summary = summaryOf([2, 1, 1, 3, 1], { subject: 'STAKEHOLDER', values: 'names' });
    expect(summary).toMatchObject({ count: 5, mean: null, median: null, sd: null });
    expect(summary.counts).toEqual([
      { value: 1, count: 3 },
      { value: 2, count: 1 },
      { value: 3, count: 1 },
    ]);
    expect(summary.sorted).toHaveLength(0);
  });
});
