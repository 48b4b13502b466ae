import { describe, expect, it } from 'vitest';
import {
  columnTitle,
  countOf,
  formatCount,
  formatDate,
  formatMeasured,
  formatMoment,
  formatNumber,
  formatOrdinal,
  formatPlace,
  formatRank,
  formatShare,
  listOf,
  measuredColumn,
  separatorOf,
} from './number-format.js';

describe('counts', () => {
  it('have thousands separators', () => {
    expect(formatCount(1121)).toBe('1,121');
    expect(formatCount(1_234_567)).toBe('1,234,567');
  });
  it('agree with their noun', () => {
    expect(countOf(0, 'tie')).toBe('0 ties');
    expect(countOf(1, 'tie')).toBe('1 tie');
    expect(countOf(2, 'body', 'bodies')).toBe('2 bodies');
  });
});

describe('measured numbers', () => {
  it('drop trailing zeros', () => {
    expect(formatNumber(40)).toBe('40');
    expect(formatNumber(40.181818)).toBe('40.18');
    expect(formatNumber(231.071429, 1)).toBe('231.1');
  });
  it('carry a true minus sign', () => {
    expect(formatNumber(-7.87481)).toBe('−7.87');
  });
  it('never read as nothing when they are something', () => {
    expect(formatNumber(0.0004, 2)).toBe('under 0.01');
    expect(formatNumber(-0.0004, 2)).toBe('over −0.01');
    expect(formatNumber(0)).toBe('0');
  });
  it('are a dash where there is no value', () => {
    expect(formatNumber(null)).toBe('–');
    expect(formatNumber(Number.NaN)).toBe('–');
    expect(formatNumber(Number.POSITIVE_INFINITY)).toBe('–');
  });
});

describe('shares', () => {
  it('are whole from 10 per cent, and have one digit below', () => {
    expect(formatShare(0.139037)).toBe('14%');
    expect(formatShare(0.0734)).toBe('7.3%');
    expect(formatShare(1)).toBe('100%');
  });
  it('are not rounded to nothing', () => {
    expect(formatShare(0.0004)).toBe('under 0.1%');
    expect(formatShare(0)).toBe('0%');
  });
});

describe('values of measures', () => {
  it('show about four figures, whatever their size', () => {
    expect([0, 7, 1234.56, 123.456, 12.3456, 0.123456, 0.0123456].map(formatMeasured)).toEqual([
      '0',
      '7',
      '1,235',
      '123.5',
      '12.35',
      '0.123',
      '0.0123',
    ]);
  });
  it('are a figure and a power of ten where they would read as nothing', () => {
    expect(formatMeasured(0.0000123)).toBe('1.2 × 10⁻⁵');
    expect(formatMeasured(-0.0000123)).toBe('−1.2 × 10⁻⁵');
  });
  it('have the same digits all down a column', () => {
    expect([1248.25, 6.045, 0].map(measuredColumn([1248.25, 6.045, 0]))).toEqual(['1,248.3', '6.0', '0.0']);
    expect([0.5, 0.125].map(measuredColumn([0.5, 0.125]))).toEqual(['0.5000', '0.1250']);
    expect([3, 1200].map(measuredColumn([3, 1200, null]))).toEqual(['3', '1,200']);
    expect([400.5, 0.00001, null].map(measuredColumn([400.5, 0.00001, null]))).toEqual(['400.5', '1.0 × 10⁻⁵', '–']);
  });
  it('are a dash where there is none', () => {
    expect(formatMeasured(null)).toBe('–');
    expect(formatMeasured(Number.NaN)).toBe('–');
  });
});

describe('ranks', () => {
  it('are said as ordinals', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(formatOrdinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '101st',
      '111th',
    ]);
  });
  it('show ties as ties', () => {
    expect(formatPlace(3, true)).toBe('=3rd');
    expect(formatPlace(3, false)).toBe('3rd');
    expect(formatRank(3, false, 264)).toBe('3rd of 264');
    expect(formatRank(3, true, 1264)).toBe('joint 3rd of 1,264');
  });
});

describe('dates', () => {
  it('are written in full, whatever the time zone', () => {
    expect(formatDate('2026-11-24')).toBe('24 November 2026');
    expect(formatDate('1999-01-01')).toBe('1 January 1999');
  });
  it('stay as they came when they are none', () => {
    expect(formatDate('last spring')).toBe('last spring');
  });
  it('have their time after "at"', () => {
    expect(formatMoment('2026-11-24T14:05:00')).toBe('24 November 2026 at 14:05');
  });
});

it('a column of a file is named as a reader would write it', () => {
  expect(columnTitle('sector_derived')).toBe('Sector derived');
  expect(columnTitle('kind (as in the file)')).toBe('Kind (as in the file)');
});

it('a list ends in "and"', () => {
  expect(listOf([])).toBe('');
  expect(listOf(['a'])).toBe('a');
  expect(listOf(['a', 'b', 'c'])).toBe('a, b and c');
});

describe('names in a row', () => {
  it('are parted by semicolons where one holds a comma', () => {
    expect(separatorOf(['Nurse, Northgate', 'Mayor'])).toBe('; ');
    expect(separatorOf(['Nurse', 'Mayor'])).toBe(', ');
  });
});
