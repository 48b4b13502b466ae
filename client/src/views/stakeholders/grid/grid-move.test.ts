import { describe, expect, it } from 'vitest';
import { moveInGrid } from './grid-move.js';

const SIZE = { rows: 100, columns: 5, page: 20 };
const from = (row: number, column: number, key: string, ctrl = false) => moveInGrid({ row, column }, key, ctrl, SIZE);

describe('moveInGrid', () => {
  it('goes one cell by an arrow, and stays at the edges', () => {
    expect(from(3, 2, 'ArrowDown')).toEqual({ row: 4, column: 2 });
    expect(from(99, 4, 'ArrowDown')).toEqual({ row: 99, column: 4 });
    expect(from(3, 0, 'ArrowLeft')).toEqual({ row: 3, column: 0 });
    expect(from(3, 4, 'ArrowRight')).toEqual({ row: 3, column: 4 });
  });

  it('goes up into the header, and no further', () => {
    expect(from(0, 1, 'ArrowUp')).toEqual({ row: -1, column: 1 });
    expect(from(-1, 1, 'ArrowUp')).toEqual({ row: -1, column: 1 });
  });

  it('goes a page, the ends of a row, and with Ctrl the ends of the table', () => {
    expect(from(3, 2, 'PageDown')).toEqual({ row: 23, column: 2 });
    expect(from(3, 2, 'PageUp')).toEqual({ row: 0, column: 2 });
    expect(from(3, 2, 'End')).toEqual({ row: 3, column: 4 });
    expect(from(3, 2, 'End', true)).toEqual({ row: 99, column: 4 });
    expect(from(3, 2, 'Home', true)).toEqual({ row: 0, column: 0 });
  });

  it('leaves other keys to the cell', () => {
    expect(from(3, 2, 'a')).toBeNull();
    expect(from(3, 2, 'Tab')).toBeNull();
  });
});
