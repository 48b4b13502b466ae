import { columnIndex } from './column-letter.js';
import { FileRefused } from './reading.js';
import { excelDate } from './xlsx-date.js';
import { unescapeExcel, type Workbook } from './xlsx-workbook.js';
import { appended, xmlSteps } from './xml-reader.js';

/** What one worksheet holds beside plain values. */
export interface SheetTally {
  formulas: number;
  errors: number;
}

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
}

/**
 * Reads a worksheet row by row: `onRow` gets the number Excel shows and the cells as text. Numbers keep the digits the
 * file has, dates become ISO text, formulas give the value they last had, errors such as #N/A are empty.
 */
export function* sheetRows(
  pieces: Iterable<Uint8Array>,
  part: string,
  workbook: Workbook,
  tally: SheetTally,
): Generator<{ readonly number: number; readonly cells: readonly string[] }> {
  let ready: { number: number; cells: string[] }[] = [];
  let row = { number: 0, cells: [] as string[] };
  let cell: Cell | null = null;
  let inValue = false;
  let inPhonetic = false;
  const steps = xmlSteps(pieces, part, {
    open(name, attributes) {
      switch (name) {
        case 'row':
          row = { number: Number(attributes.r ?? row.number + 1), cells: [] };
          break;
        case 'c':
          cell = {
            column: columnOf(attributes.r, row.cells.length),
            type: attributes.t ?? 'n',
            style: Number(attributes.s ?? -1),
            value: '',
          };
          break;
        case 'f':
          tally.formulas += 1;
          break;
        case 'rPh':
          inPhonetic = true;
          break;
        case 'v':
        case 't':
          inValue = cell !== null && !inPhonetic;
      }
    },
    text(more) {
      if (inValue && cell !== null) cell.value = appended(cell.value, more);
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'c' && cell !== null) {
        while (row.cells.length < cell.column) row.cells.push('');
        row.cells[cell.column] = cellText(cell, workbook, tally);
        cell = null;
      }
      if (name === 'row') ready.push(row);
    },
  });
  for (const _ of steps) {
    yield* ready;
    ready = [];
  }
  yield* ready;
}

function columnOf(reference: string | undefined, next: number): number {
  if (reference === undefined) return next;
  const column = columnIndex(reference.replace(/\d+$/, ''));
  if (column === null) throw new FileRefused('DAMAGED', `The file is damaged: "${reference.slice(0, 20)}" is no cell.`);
  return column;
}

function cellText(cell: Cell, workbook: Workbook, tally: SheetTally): string {
  switch (cell.type) {
    case 's':
      return workbook.sharedStrings[Number(cell.value)] ?? '';
    case 'inlineStr':
    case 'str':
      return unescapeExcel(cell.value);
    case 'b':
      return cell.value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      tally.errors += 1;
      return '';
    case 'd':
      return cell.value.replace(/T00:00:00(\.0+)?Z?$/, '');
    default:
      return numberText(cell, workbook);
  }
}

function numberText(cell: Cell, workbook: Workbook): string {
  const text = cell.value.trim();
  if (text === '') return '';
  if (workbook.dateStyles[cell.style] === true) {
    const date = excelDate(Number(text), workbook.from1904);
    if (date !== null) return date;
  }
  // Excel stores 0.1 + 0.2 and 1E-3 in the digits of a double; the shortest digits of the same double are shown.
  return /[.eE]/.test(text) && Number.isFinite(Number(text)) ? String(Number(text)) : text;
}
