import { describe, expect, it } from 'vitest';
import { readTabSeparated, writeTabSeparated } from './tab-separated.js';

describe('a block of cells on the clipboard', () => {
  it('is read as spreadsheets write it, whatever their line ends', () => {
    expect(readTabSeparated('Ann\tlocal\r\nBob\t\r\n')).toEqual([
      ['Ann', 'local'],
      ['Bob', ''],
    ]);
    expect(readTabSeparated('one')).toEqual([['one']]);
  });

  it('has tabs, lines and quotes within quotes', () => {
    const cells = [
      ['two\nlines', 'a\ttab'],
      ['say "so"', 'plain'],
    ];
    expect(writeTabSeparated(cells)).toBe('"two\nlines"\t"a\ttab"\n"say ""so"""\tplain');
    expect(readTabSeparated(writeTabSeparated(cells))).toEqual(cells);
  });

  it('takes a quote that nothing closes as it is', () => {
    expect(readTabSeparated('"Ann\tBob')).toEqual([['"Ann', 'Bob']]);
    expect(readTabSeparated('"Ann" Bob\tx')).toEqual([['"Ann" Bob', 'x']]);
  });

  it('makes rows of unlike width alike', () => {
    expect(readTabSeparated('a\tb\nc')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('never hands a spreadsheet a formula, and reads back what it wrote', () => {
    expect(writeTabSeparated([['=1+1', '-5', '-5+A1', '@x']])).toBe("'=1+1\t-5\t'-5+A1\t'@x");
    expect(readTabSeparated("'=1+1\t'plain")).toEqual([['=1+1', "'plain"]]);
  });
});
