import { describe, expect, it } from 'vitest';
import { type HistogramScale, histogramOf, suggestedScale } from './histogram.js';

const bins = (scale: HistogramScale, most: number, ...sorted: readonly number[]) =>
  histogramOf(Float64Array.from(sorted), { scale, bins: most }).map(({ from, to, count }) => [from, to, count]);

describe('a histogram of equal widths', () => {
  it('has a bin for each whole number where they are few', () => {
    expect(bins('linear', 20, 1, 1, 3)).toEqual([
      [1, 2, 2],
      [2, 3, 0],
      [3, 4, 1],
    ]);
  });

  it('has so many equal bins otherwise, the last with its end', () => {
    expect(bins('linear', 4, 0, 0.249, 0.25, 0.5, 1)).toEqual([
      [0, 0.25, 2],
      [0.25, 0.5, 1],
      [0.5, 0.75, 1],
      [0.75, 1, 1],
    ]);
  });

  it('has fewer, wider bins where whole numbers are many', () => {
    expect(bins('linear', 2, 0, 3, 5, 10)).toEqual([
      [0, 5, 2],
      [5, 10, 2],
    ]);
  });

  it('has one bin for one value, and none for none', () => {
    expect(bins('linear', 20, 0.25, 0.25)).toEqual([[0.25, 0.25, 2]]);
    expect(bins('linear', 20)).toEqual([]);
  });
});

describe('a histogram of equal ratios', () => {
  it('has bins of ten times the one before from 1 to 1,000 in three', () => {
    const found = bins('log', 3, 1, 2, 9, 11, 100, 999, 1000);
    expect(found.map(([, , count]) => count)).toEqual([3, 1, 3]);
    expect(found.map(([from]) => Math.round(from!))).toEqual([1, 10, 100]);
    expect(found.at(-1)![1]).toBe(1000);
  });

  it('puts 0 and what is below in a bin of its own, the first', () => {
    expect(bins('log', 1, -2, 0, 4, 8)).toEqual([
      [-2, 0, 2],
      [4, 8, 2],
    ]);
    expect(bins('log', 5, 0, 0)).toEqual([[0, 0, 2]]);
  });

  it('has edges that are numbers, however small the lowest value is', () => {
    const edges = bins('log', 2, 1e-310, 1e-155, 1, 2).map(([from]) => from);
    expect(edges[0]).toBe(1e-310);
    expect(Math.log10(edges[1]!)).toBeCloseTo((-310 + Math.log10(2)) / 2, 6);
  });
});

describe('the suggested scale', () => {
  const suggested = (...sorted: readonly number[]) => suggestedScale(Float64Array.from(sorted));

  it('is of ratios where a few lie far above the rest', () => {
    expect(suggested(0, 1, 2, 3, 400)).toBe('log');
  });

  it('is of widths where values are even, below 0, or none', () => {
    expect(suggested(1, 2, 3, 4)).toBe('linear');
    expect(suggested(-1, 1, 2, 400)).toBe('linear');
    expect(suggested()).toBe('linear');
    expect(suggested(0, 0)).toBe('linear');
  });
});
