import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimitedRows } from './delimited-rows.js';
import { FileRefused } from './reading.js';

const rows = (text: string, delimiter = ',') => [...delimitedRows(text, delimiter)];

describe('delimitedRows', () => {
  it('reads quoted separators, doubled marks and line ends within a cell', () => {
    expect(rows('a,"b, c","say ""hi"""\r\n"two\nlines",,x\n')).toEqual([
      ['a', 'b, c', 'say "hi"'],
      ['two\nlines', '', 'x'],
    ]);
  });

  it('counts an empty line as a row, and takes any mixture of line ends', () => {
    expect(rows('a\n\nb\r\nc\rd')).toEqual([['a'], [''], ['b'], ['c'], ['d']]);
  });

  it('takes a mark in the middle of a cell as it stands, as a spreadsheet does', () => {
    expect(rows('a 5" pipe,b\nJo "Red" Smith,c')).toEqual([
      ['a 5" pipe', 'b'],
      ['Jo "Red" Smith', 'c'],
    ]);
  });

  it('joins what follows a closing mark on the same line', () => {
    expect(rows('"a" b,c')).toEqual([['a b', 'c']]);
  });

  it('takes runs of spaces as one separator', () => {
    expect(rows('a   b  c \n"x y"  z', ' ')).toEqual([
      ['a', 'b', 'c'],
      ['x y', 'z'],
    ]);
  });

  it('I-13: names the row of a mark that is never closed, in a file of 100,000 rows', () => {
    const text = `id,name\n1,"Ann\n${'2,Ben\n'.repeat(100_000)}`;
    const started = performance.now();
    expect(refusalOf(() => rows(text))).toEqual({
      code: 'UNCLOSED_QUOTE',
      message: 'A quotation mark opened on row 2 is never closed.',
      row: 2,
    });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('I-13: names the row where the mark only seems to be closed by one further down', () => {
    const refusal = refusalOf(() => rows('id,name\n1,"Ann\n2,"Ben"\n3,"Cem"\n'));
    expect(refusal?.row).toBe(2);
    expect(refusal?.message).toContain('opened on row 2 is not closed where its cell ends');
  });

  it('I-20: reads a million marks in a row within two seconds', () => {
    const started = performance.now();
    const [row] = rows(`"${'"'.repeat(1_000_000)}"`);
    expect(row?.[0]?.startsWith('"""')).toBe(true);
    expect(refusalOf(() => rows('"'.repeat(1_000_001)))?.row).toBe(1);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('reads two megabytes of marks that end within a cell, with any line ends, within two seconds', () => {
    for (const end of ['\r', '\n']) {
      const started = performance.now();
      const read = rows(`"a"b,"a"b,"a"b,"a"b${end}`.repeat(100_000));
      expect([read.length, read.at(-1)]).toEqual([100_000, ['ab', 'ab', 'ab', 'ab']]);
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });

  it('I-13: names the row of a mark that is not closed where lines end as on an old Mac', () => {
    expect(refusalOf(() => rows('id,name\r1,"Ann\r2,"Ben"\r3,"Cem"\r'))?.row).toBe(2);
  });

  it('agrees with an independent reader on whatever is written by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ö', '"', ',', '\n', ' ', ';', '漢'), maxLength: 8 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (written) => {
        const text = written.map((row) => row.map(quoted).join(',')).join('\n');
        const independent = parse(text, { relax_column_count: true }) as string[][];
        expect(rows(text)).toEqual(independent);
      }),
      { numRuns: 500 },
    );
  });
});

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function refusalOf(work: () => unknown): FileRefused['refusal'] | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof FileRefused) return error.refusal;
    throw error;
  }
}
