import { expect, it } from 'vitest';
import { columnIndex, columnLetter } from './column-letter.js';

it('names columns as a spreadsheet does', () => {
  expect([0, 25, 26, 51, 701, 702, 16_383].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD']);
});

it('finds the column of a letter, and none of other words', () => {
  expect(['A', 'z', 'AA', 'XFD'].map(columnIndex)).toEqual([0, 25, 26, 16_383]);
  expect(['', 'A1', 'name', 'é'].map(columnIndex)).toEqual([null, null, null, null]);
});
