import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.js';
import type { ReadingEvent } from './reading.js';

describe('readCsv', () => {
  it('I-11: gives the first header byte for byte, without the byte order mark', () => {
    const { cells } = rowsOf(readCsv(Buffer.from('\ufeffid;name\n1;Zoë'), {}));
    expect(cells).toEqual([
      ['id', 'name'],
      ['1', 'Zoë'],
    ]);
  });

  it('numbers rows as a spreadsheet does, past empty lines and line ends within cells', () => {
    const { numbers } = rowsOf(readCsv(Buffer.from('\nid,name\n\n1,"two\nlines"\n,\n2,b\n'), {}));
    expect(numbers).toEqual([2, 4, 6]);
  });

  it('obeys and counts a first line that names the separator', () => {
    const { cells, numbers } = rowsOf(readCsv(Buffer.from('sep=|\nid|name\n1|a,b\n'), {}));
    expect(cells).toEqual([
      ['id', 'name'],
      ['1', 'a,b'],
    ]);
    expect(numbers).toEqual([2, 3]);
  });

  it('I-10: says that it read Windows-1252, and reads what was chosen without a word', () => {
    const bytes = Buffer.concat([Buffer.from('id,name\n1,Jos'), Buffer.from([0xe9])]);
    const events = [...readCsv(bytes, {})];
    expect(notesOf(events).map((note) => note.code)).toEqual(['GUESSED_ENCODING']);
    expect(rowsOf(events).cells[1]).toEqual(['1', 'José']);
    expect(notesOf([...readCsv(bytes, { encoding: 'iso-8859-15' })])).toEqual([]);
  });

  it('I-18, I-19: places what cannot be stored by row and column', () => {
    const long = 'x'.repeat(10 * 1024 * 1024);
    const notes = notesOf([...readCsv(Buffer.from(`id,name\n1,a\u0000\n2,${long}\n`), {})]);
    expect(notes.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 1, 'CONTROL_CHARACTER'],
      [3, 1, 'CELL_TOO_LONG'],
    ]);
    expect(notes[1]?.message).toBe('row 3, column B: longer than 32,767 characters');
  });

  it('says how many rows hold HTML codes, and keeps them', () => {
    const events = [...readCsv(Buffer.from('id,name\n1,Cardiff &amp; Vale\n2,b\n'), {})];
    expect(notesOf(events)[0]).toMatchObject({ code: 'HTML_ENTITIES', severity: 'warning' });
    expect(rowsOf(events).cells[1]).toEqual(['1', 'Cardiff &amp; Vale']);
  });

  it('refuses more rows than an import takes', () => {
    const read = (rows: number) => () => [...readCsv(Buffer.from('a,b\n'.repeat(rows)), {})];
    expect(read(500_001)).not.toThrow(); // the headings and 500,000 rows
    expect(read(500_002)).toThrow('more than 500,000 rows');
  });
});

function rowsOf(events: Iterable<ReadingEvent>) {
  const batches = [...events].flatMap((event) => (event.kind === 'rows' ? [event.batch] : []));
  return { cells: batches.flatMap((batch) => batch.cells), numbers: batches.flatMap((batch) => batch.numbers) };
}

function notesOf(events: readonly ReadingEvent[]) {
  return events.flatMap((event) => (event.kind === 'note' ? [event.note] : []));
}
