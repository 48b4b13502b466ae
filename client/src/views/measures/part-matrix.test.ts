import { describe, expect, it } from 'vitest';
import { heatOf, partMatrix } from './part-matrix.js';

const row = (a: string, b: string, value: number | null) => ({ pair: [a, b], value });

describe('values of every two parts', () => {
  const rows = [row('b', 'a', 4), row('a', 'a', -8), row('not recorded', 'a', null)];
  it('stand in a square, the same on both sides of the diagonal', () => {
    const { parts, cells } = partMatrix(rows, ['b', 'a']);
    expect(parts).toEqual(['b', 'a', 'not recorded']);
    expect(cells.map((line) => line.map((cell) => cell?.value))).toEqual([
      [undefined, 4, undefined],
      [4, -8, null],
      [undefined, null, undefined],
    ]);
  });
  it('are coloured by the largest of them, whichever its sign', () => {
    const { largest, signed } = partMatrix(rows, []);
    expect([largest, signed]).toEqual([8, true]);
    expect([4, -8, 0, null].map((value) => heatOf({ value }, largest, signed))).toEqual([
      'more2',
      'fewer3',
      'even',
      'none',
    ]);
    expect([4, 8, 0].map((value) => heatOf({ value }, 8, false))).toEqual(['amount2', 'amount4', 'none']);
  });
  it('have no colour of a gap where chance explains them', () => {
    const cells = [
      { value: -1.407, text: 'As expected' },
      { value: -3.454, text: 'Fewer' },
      { value: -5.525, text: 'Far fewer' },
      { value: 8.26, text: 'More' },
      { value: -2, text: 'Too few to say' },
    ];
    expect(cells.map((cell) => heatOf(cell, 8.455, true))).toEqual(['even', 'fewer2', 'fewer3', 'more3', 'hatched']);
  });
  it('are an empty square where there are none', () => {
    expect(partMatrix([], ['a'])).toEqual({ parts: [], cells: [], largest: 0, signed: false });
  });
});
