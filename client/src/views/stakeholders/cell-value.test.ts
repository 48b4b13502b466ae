import { describe, expect, it } from 'vitest';
import { cellText, parseCell } from './cell-value.js';

const read = (text: string, type: Parameters<typeof parseCell>[1]) => {
  const result = parseCell(text, type);
  return result.ok ? result.value : `refused: ${result.error}`;
};

describe('parseCell', () => {
  it('reads nothing as no value, and a list as empty', () => {
    for (const type of ['text', 'number', 'boolean', 'date'] as const) expect(read('  ', type)).toBeNull();
    expect(read(' ; ', 'list')).toEqual([]);
  });

  it('reads numbers with British thousands, and does not guess at a decimal comma', () => {
    expect(read('1,234.5', 'number')).toBe(1234.5);
    expect(read('-7', 'number')).toBe(-7);
    expect(read('3,5', 'number')).toMatch(/^refused/u);
    expect(read('seven', 'number')).toMatch(/^refused/u);
  });

  it('reads days that exist', () => {
    expect(read('2026-02-28', 'date')).toBe('2026-02-28');
    expect(read('2026-02-30', 'date')).toMatch(/^refused/u);
    expect(read('28/02/2026', 'date')).toMatch(/^refused/u);
  });

  it('reads yes and no', () => {
    expect(read('Yes', 'boolean')).toBe(true);
    expect(read('false', 'boolean')).toBe(false);
    expect(read('perhaps', 'boolean')).toMatch(/^refused/u);
  });

  it('reads back what it shows', () => {
    const values = [
      ['a', 'text'],
      [12.5, 'number'],
      [true, 'boolean'],
      ['2026-11-24', 'date'],
      [['x', 'y'], 'list'],
    ] as const;
    for (const [value, type] of values) expect(read(cellText(value), type)).toEqual(value);
  });
});
