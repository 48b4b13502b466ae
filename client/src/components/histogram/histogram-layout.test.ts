import { describe, expect, it } from 'vitest';
import { layOutHistogram } from './histogram-layout.js';

const SIZE = { width: 100, height: 50 };
const HALVES = [
  { from: 0, to: 0.5, count: 8 },
  { from: 0.5, to: 1, count: 2 },
];
const WHOLE = [0, 1, 2, 3].map((from) => ({ from, to: from + 1, count: 4 - from }));

describe('the layout of a histogram', () => {
  it('gives every bin the same width and a height by its count', () => {
    const { bars } = layOutHistogram(HALVES, [], SIZE);
    expect(bars.map(({ x }) => x)).toEqual([0.5, 50.5]);
    expect(bars.map(({ height }) => height)).toEqual([50, 12.5]);
  });
  it('shows a bin of one beside one of thousands, and none of an empty one', () => {
    const { bars } = layOutHistogram(
      [
        { from: 0, to: 1, count: 5000 },
        { from: 1, to: 2, count: 1 },
        { from: 2, to: 3, count: 0 },
      ],
      [],
      SIZE,
    );
    expect(bars.map(({ height }) => height)).toEqual([50, 2, 0]);
  });
  it('puts a value at its share of its bin, and a whole number in the middle of it', () => {
    const mark = { key: 'a', name: 'A' };
    expect(layOutHistogram(HALVES, [{ ...mark, value: 0.25 }], SIZE).marks[0]?.x).toBe(25);
    expect(layOutHistogram(HALVES, [{ ...mark, value: 1 }], SIZE).marks[0]?.x).toBe(100);
    expect(layOutHistogram(WHOLE, [{ ...mark, value: 2 }], SIZE).marks[0]?.x).toBe(62.5);
  });
  it('gives each name a row of its own, and turns those far to the right to the left', () => {
    const { marks } = layOutHistogram(
      HALVES,
      [
        { key: 'b', name: 'B', value: 0.9 },
        { key: 'a', name: 'A', value: 0.1 },
      ],
      SIZE,
    );
    expect(marks.map(({ key, row, toLeft }) => ({ key, row, toLeft }))).toEqual([
      { key: 'a', row: 0, toLeft: false },
      { key: 'b', row: 1, toLeft: true },
    ]);
  });
  it('names whole numbers under their bars, and edges where bins are ranges', () => {
    expect(layOutHistogram(WHOLE, [], SIZE).values).toEqual([
      { value: 0, x: 12.5 },
      { value: 1, x: 37.5 },
      { value: 2, x: 62.5 },
      { value: 3, x: 87.5 },
    ]);
    expect(layOutHistogram(HALVES, [], SIZE).values).toEqual([
      { value: 0, x: 0 },
      { value: 0.5, x: 50 },
      { value: 1, x: 100 },
    ]);
  });
  it('counts up to a round number', () => {
    expect(layOutHistogram([{ from: 0, to: 1, count: 37 }], [], SIZE).counts.map(({ count }) => count)).toEqual([
      0, 20, 40,
    ]);
  });
});
