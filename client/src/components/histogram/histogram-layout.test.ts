import { describe, expect, it } from 'vitest';
import { type Bin, layOutHistogram, type Marked } from './histogram-layout.js';

const layOut = (bins: readonly Bin[], marked: readonly Marked[] = [], scale: 'linear' | 'log' = 'linear') =>
  layOutHistogram(bins, marked, scale, { width: 100, height: 50 });
const mark = (value: number) => [{ key: 'a', name: 'A', value }];
const HALVES = [
  { from: 0, to: 0.5, count: 8 },
  { from: 0.5, to: 1, count: 2 },
];
const WHOLE = [0, 1, 2, 3].map((from) => ({ from, to: from + 1, count: 4 - from }));
/** None, 1 to 10, 10 to 100, 100 to 1,000. */
const RATIOS = [
  { from: 0, to: 0, count: 3 },
  { from: 1, to: 10, count: 5 },
  { from: 10, to: 100, count: 4 },
  { from: 100, to: 1000, count: 1 },
];

describe('the layout of a histogram', () => {
  it('gives every bin the same width and a height by its count', () => {
    const { bars } = layOut(HALVES);
    expect(bars.map(({ x }) => x)).toEqual([0.5, 50.5]);
    expect(bars.map(({ height }) => height)).toEqual([50, 12.5]);
  });
  it('shows a bin of one beside one of thousands, and none of an empty one', () => {
    const { bars } = layOut([
      { from: 0, to: 1, count: 5000 },
      { from: 1, to: 2, count: 1 },
      { from: 2, to: 3, count: 0 },
    ]);
    expect(bars.map(({ height }) => height)).toEqual([50, 2, 0]);
  });
  it('puts a value at its share of its bin, and a whole number in the middle of it', () => {
    expect(layOut(HALVES, mark(0.25)).marks[0]?.x).toBe(25);
    expect(layOut(HALVES, mark(1)).marks[0]?.x).toBe(100);
    expect(layOut(WHOLE, mark(2)).marks[0]?.x).toBe(62.5);
  });
  it('puts a value by its ratio where ratios are even, and none in a bin of its own', () => {
    expect(layOut(RATIOS, mark(0), 'log').marks[0]?.x).toBe(12.5);
    expect(layOut(RATIOS, mark(Math.sqrt(1000)), 'log').marks[0]?.x).toBeCloseTo(62.5);
    expect(layOut(RATIOS, mark(1000), 'log').marks[0]?.x).toBe(100);
  });
  it('gives each name a row of its own, and turns those far to the right to the left', () => {
    const { marks } = layOut(HALVES, [
      { key: 'b', name: 'B', value: 0.9 },
      { key: 'a', name: 'A', value: 0.1 },
    ]);
    expect(marks.map(({ key, row, toLeft }) => ({ key, row, toLeft }))).toEqual([
      { key: 'a', row: 0, toLeft: false },
      { key: 'b', row: 1, toLeft: true },
    ]);
  });
  it('names whole numbers under their bars, and round numbers where bins are ranges', () => {
    expect(layOut(WHOLE).values).toEqual([
      { value: 0, x: 12.5 },
      { value: 1, x: 37.5 },
      { value: 2, x: 62.5 },
      { value: 3, x: 87.5 },
    ]);
    expect(layOut(HALVES).values.map(({ value }) => value)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(layOut(RATIOS, [], 'log').values.map(({ value }) => value)).toEqual([0, 1, 10, 100, 1000]);
  });
  it('counts in whole round numbers', () => {
    expect(layOut([{ from: 0, to: 1, count: 37 }]).counts.map(({ count }) => count)).toEqual([0, 20]);
    expect(layOut([{ from: 0, to: 1, count: 1 }]).counts.map(({ count }) => count)).toEqual([0, 1]);
  });
});
