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
    const { largest } = partMatrix(rows, []);
    expect(largest).toBe(8);
    expect(heatOf(4, largest)).toEqual({ step: 2, below: false });
    expect(heatOf(-8, largest)).toEqual({ step: 4, below: true });
    expect(heatOf(0, largest).step).toBe(0);
    expect(heatOf(null, largest).step).toBe(0);
  });
  it('are an empty square where there are none', () => {
    expect(partMatrix([], ['a'])).toEqual({ parts: [], cells: [], largest: 0 });
  });
});
