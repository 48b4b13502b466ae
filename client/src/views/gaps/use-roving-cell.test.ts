import { describe, expect, it } from 'vitest';
import { step } from './use-roving-cell.js';

const size = { rows: 3, columns: 4 };
const press = (key: string, row: number, column: number, ctrlKey = false) =>
  step({ key, ctrlKey, metaKey: false }, { row, column }, size);

describe('arrow keys', () => {
  it('move by one cell', () => {
    expect(press('ArrowRight', 1, 1)).toEqual({ row: 1, column: 2 });
    expect(press('ArrowLeft', 1, 1)).toEqual({ row: 1, column: 0 });
    expect(press('ArrowUp', 1, 1)).toEqual({ row: 0, column: 1 });
    expect(press('ArrowDown', 1, 1)).toEqual({ row: 2, column: 1 });
  });
  it('stop at the edges', () => {
    expect(press('ArrowUp', 0, 3)).toEqual({ row: 0, column: 3 });
    expect(press('ArrowRight', 0, 3)).toEqual({ row: 0, column: 3 });
    expect(press('ArrowDown', 2, 0)).toEqual({ row: 2, column: 0 });
  });
});

it('Home and End lead to the ends of the row, with Ctrl to the corners', () => {
  expect(press('Home', 1, 2)).toEqual({ row: 1, column: 0 });
  expect(press('End', 1, 2)).toEqual({ row: 1, column: 3 });
  expect(press('Home', 1, 2, true)).toEqual({ row: 0, column: 0 });
  expect(press('End', 1, 2, true)).toEqual({ row: 2, column: 3 });
});

it('other keys move nothing', () => {
  expect(press('Enter', 1, 1)).toBeNull();
  expect(press('a', 1, 1)).toBeNull();
});
