import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readFile } from './formats.js';
import { FileRefused, type ReadingEvent } from './reading.js';
import { excelDate, isDateFormat } from './xlsx-date.js';
import { craftZip } from './zip.fixture.js';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook of one sheet, with these rows as XML and what else is given. */
function workbook(rows: string, extra: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="r"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${SHEET}"><sheetData>${rows}</sheetData></worksheet>`,
    ...extra,
  };
  return craftZip(Object.entries(parts).map(([name, xml]) => ({ name, content: Buffer.from(xml) })));
}

describe('readXlsx', () => {
  it('reads what an independent writer wrote: texts, numbers, booleans, dates, several sheets', async () => {
    const day = new Date(Date.UTC(2026, 10, 24));
    const bytes = await writeXlsxFile([
      {
        sheet: 'People',
        data: [
          [{ value: 'id' }, { value: 'name' }, { value: 'age' }, { value: 'member' }, { value: 'since' }],
          [
            { value: '007' },
            { value: 'Zoë “漢” <&>' },
            { value: 33.5 },
            { value: true },
            { value: day, type: Date, format: 'yyyy-mm-dd' },
          ],
        ],
      },
      { sheet: 'Other', data: [[{ value: 'x' }]] },
    ]).toBuffer();
    const tables = tablesOf(readFile(bytes, 'x.xlsx', {}));
    expect(tables).toEqual({
      People: [
        ['id', 'name', 'age', 'member', 'since'],
        ['007', 'Zoë “漢” <&>', '33.5', 'TRUE', '2026-11-24'],
      ],
      Other: [['x']],
    });
  });

  it('keeps the row numbers and columns of gaps', () => {
    const bytes = workbook('<row r="3"><c r="B3"><v>7</v></c></row><row r="6"><c r="A6"><v>8</v></c></row>');
    const [batch] = [...readFile(bytes, 'x.xlsx', {})].flatMap((event) => (event.kind === 'rows' ? [event.batch] : []));
    expect(batch).toEqual({ numbers: [3, 6], cells: [['', '7'], ['8']] });
  });

  it('joins rich text, leaves phonetic readings out, and reads characters that are written out', () => {
    const strings = `<sst xmlns="${SHEET}"><si><r><t>New</t></r><r><t xml:space="preserve"> York</t></r><rPh><t>X</t></rPh></si></sst>`;
    const bytes = workbook(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>a_x000A_b_x005F_x0041_</t></is></c></row>',
      { 'xl/sharedStrings.xml': strings },
    );
    expect(tablesOf(readFile(bytes, 'x.xlsx', {})).People).toEqual([['New York', 'a\nb_x0041_']]);
  });

  it('I-09: imports the values of formulas and counts them, and opens nothing outside', () => {
    const bytes = workbook(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>WEBSERVICE("http://127.0.0.1:9/x")</f><v>old</v></c><c r="C1" t="e"><v>#N/A</v></c></row>',
      { 'xl/externalLinks/externalLink1.xml': '<externalLink/>', 'xl/connections.xml': '<connections/>' },
    );
    const events = [...readFile(bytes, 'x.xlsx', {})];
    expect(tablesOf(events).People).toEqual([['2', 'old', '']]);
    expect(events.flatMap((event) => (event.kind === 'note' ? [[event.note.code, event.note.message]] : []))).toEqual([
      ['FORMULAS', '2 cells hold formulas; the values they last had were read.'],
      ['CELL_ERRORS', '1 cell holds an error of the spreadsheet, such as #N/A; they are read as empty.'],
      ['EXTERNAL_LINKS', 'The workbook points at 2 other files or data connections; none was opened.'],
    ]);
  });

  it('I-09: refuses a workbook with macros, by its content and by its name', () => {
    const plain = workbook('');
    const carrying = workbook('', { 'xl/vbaProject.bin': 'macro' });
    expect(() => [...readFile(carrying, 'x.xlsx', {})]).toThrow('The workbook carries macros');
    expect(() => [...readFile(plain, 'x.xlsm', {})]).toThrow('The workbook carries macros');
  });

  it('refuses document type declarations and broken XML, by the part', () => {
    const entity = workbook('', {
      'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>',
    });
    expect(() => [...readFile(entity, 'x.xlsx', {})]).toThrow(
      'document type declaration (in xl/worksheets/sheet1.xml)',
    );
    const broken = workbook('<row r="1"><c>');
    expect(() => [...readFile(broken, 'x.xlsx', {})]).toThrow('xl/worksheets/sheet1.xml is not well-formed XML');
  });

  it('I-21: says in one sentence that a workbook has no sheets', () => {
    const bytes = craftZip([{ name: 'xl/workbook.xml', content: Buffer.from('<workbook><sheets/></workbook>') }]);
    expect(() => [...readFile(bytes, 'x.xlsx', {})]).toThrow('The workbook has no sheets.');
  });

  it('I-28: keeps the name of a sheet as text', () => {
    const bytes = workbook('<row r="1"><c r="A1"><v>1</v></c></row>', {
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="&lt;img onerror=x&gt;" r:id="rId1"/></sheets></workbook>`,
    });
    expect(Object.keys(tablesOf(readFile(bytes, 'x.xlsx', {})))).toEqual(['<img onerror=x>']);
  });
});

describe('readFile', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'EMPTY_FILE', 'The file is empty.'],
    ['a PNG called .csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'NOT_A_TABLE', 'a picture (PNG)'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'NOT_A_TABLE', 'a PDF document'],
    ['a web page', Buffer.from('\ufeff<!doctype html><p>'), 'NOT_A_TABLE', 'XML or a web page'],
    [
      'an old workbook',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'OLD_WORKBOOK',
      'save it as .xlsx',
    ],
    [
      'an archive without tables',
      craftZip([{ name: 'x.exe', content: Buffer.from('MZ') }]),
      'NOT_A_TABLE',
      'no CSV or TSV',
    ],
  ])('I-21: refuses %s in a plain sentence, within 100 ms', (_, bytes, code, sentence) => {
    const started = performance.now();
    let refusal: FileRefused['refusal'] | null = null;
    try {
      for (const _event of readFile(bytes, 'x.csv', {}));
    } catch (error) {
      if (error instanceof FileRefused) refusal = error.refusal;
    }
    expect(performance.now() - started).toBeLessThan(100);
    expect(refusal?.code).toBe(code);
    expect(refusal?.message).toContain(sentence);
  });

  it('says that a workbook is protected by a password', () => {
    const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const bytes = Buffer.concat([head, Buffer.alloc(100), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(() => [...readFile(bytes, 'x.xlsx', {})]).toThrow('protected by a password');
  });
});

describe('dates of a workbook', () => {
  it('counts days as Excel does, with the day that never was', () => {
    expect(excelDate(1, false)).toBe('1900-01-01');
    expect(excelDate(59, false)).toBe('1900-02-28');
    expect(excelDate(61, false)).toBe('1900-03-01');
    expect(excelDate(46_350, false)).toBe('2026-11-24');
    expect(excelDate(46_350.5, false)).toBe('2026-11-24T12:00:00');
    expect(excelDate(0.25, false)).toBe('06:00:00');
    expect(excelDate(0, true)).toBe('1904-01-01');
    expect(excelDate(-1, false)).toBeNull();
  });

  it('tells formats of dates from those of numbers', () => {
    expect([14, 22, 45].map((id) => isDateFormat(id, undefined))).toEqual([true, true, true]);
    expect(['yyyy-mm-dd', '[$-409]d mmm yyyy', '[h]:mm', 'dd/mm/yy'].map((code) => isDateFormat(164, code))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(
      ['0.00', '"days" 0', '[Red]0', 'General', '#,##0 "hrs"', '0.00E+00'].map((code) => isDateFormat(164, code)),
    ).toEqual([false, false, false, false, false, false]);
  });
});

function tablesOf(events: Iterable<ReadingEvent>): Record<string, (readonly string[])[]> {
  const tables: Record<string, (readonly string[])[]> = {};
  let rows: (readonly string[])[] = [];
  for (const event of events) {
    if (event.kind === 'table') {
      rows = [];
      tables[event.head.sheet ?? ''] = rows;
    } else if (event.kind === 'rows') rows.push(...event.batch.cells);
  }
  return tables;
}
