import { describe, expect, it } from 'vitest';
import { pasteAsFile, readPaste } from './paste.js';

describe('readPaste', () => {
  it('reads the cells a spreadsheet copies', () => {
    expect(readPaste('id\tname\r\n1\tNorthgate Surgery\r\n')).toEqual({
      rows: [
        ['id', 'name'],
        ['1', 'Northgate Surgery'],
      ],
      columns: 2,
      separator: '\t',
    });
  });

  it('keeps tabs, line ends and quotation marks inside a quoted cell', () => {
    expect(readPaste('name\tnote\n"Ward\nseven"\t"says ""yes""\tloudly"')?.rows).toEqual([
      ['name', 'note'],
      ['Ward\nseven', 'says "yes"\tloudly'],
    ]);
  });

  it('takes a quotation mark that is never closed for a letter', () => {
    expect(readPaste('name\tsize\n"Big\t7')?.rows[1]).toEqual(['"Big', '7']);
  });

  it('reads CSV where there is no tab, by comma or semicolon', () => {
    expect(readPaste('source,target\na,b')?.columns).toBe(2);
    expect(readPaste('source;target\n1,5;b')?.rows[1]).toEqual(['1,5', 'b']);
  });

  it('reads one column of several rows, and rows of differing length', () => {
    expect(readPaste('name\nAda\nMo')?.rows).toHaveLength(3);
    expect(readPaste('a\tb\tc\n1')?.columns).toBe(3);
  });

  it('drops a byte order mark and empty rows', () => {
    expect(readPaste('\uFEFFid\tname\n\t\n1\tA')?.rows).toEqual([
      ['id', 'name'],
      ['1', 'A'],
    ]);
  });

  it('is null where there is no table', () => {
    expect(readPaste('')).toBeNull();
    expect(readPaste(' \n\t\n')).toBeNull();
    expect(readPaste('a single word')).toBeNull();
  });
});

describe('pasteAsFile', () => {
  it('quotes what needs it', async () => {
    const table = readPaste('name\tnote\nA, B\t"two\nlines"');
    const file = table && pasteAsFile(table, 'pasted.csv');
    expect(await file?.text()).toBe('name,note\r\n"A, B","two\nlines"\r\n');
    expect(file?.name).toBe('pasted.csv');
  });
});
