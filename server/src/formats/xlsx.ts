import { restoredRow } from './formula-guard.js';
import type { ReadingEvent } from './reading.js';
import { FileRefused } from './reading.js';
import { cellBudget, RowGatherer } from './row-gatherer.js';
import { type SheetTally, sheetRows } from './xlsx-sheet.js';
import { readWorkbook, type Workbook, type WorkbookSheet } from './xlsx-workbook.js';
import { readZipDirectory } from './zip-directory.js';
import { unpackedPieces } from './zip-entry.js';

/**
 * Reads a workbook, one table a worksheet that holds anything. The archive is judged by its directory before anything
 * is unpacked; nothing outside the file is ever opened.
 */
export function* readXlsx(bytes: Uint8Array): Generator<ReadingEvent> {
  const workbook = readWorkbook(bytes, readZipDirectory(bytes));
  if (workbook.sheets.length === 0) throw new FileRefused('EMPTY_FILE', 'The workbook has no sheets.');
  const budget = cellBudget();
  for (const sheet of workbook.sheets) {
    const gatherer = new RowGatherer(sheet.name, budget);
    yield { kind: 'table', head: { sheet: sheet.name, encoding: null, delimiter: null } };
    yield* readSheet(bytes, sheet, workbook, gatherer);
  }
  if (workbook.externalParts > 0) yield externalLinks(workbook.externalParts);
}

function* readSheet(
  bytes: Uint8Array,
  sheet: WorkbookSheet,
  workbook: Workbook,
  gatherer: RowGatherer,
): Generator<ReadingEvent> {
  const tally: SheetTally = { formulas: 0, errors: 0 };
  for (const row of sheetRows(unpackedPieces(bytes, sheet.entry), sheet.entry.name, workbook, tally)) {
    gatherer.add(row.number, restoredRow(row.cells));
    yield* gatherer.take();
  }
  if (tally.formulas > 0) {
    const message = `${count(tally.formulas, 'cell holds a formula', 'cells hold formulas')}; the values they last had were read.`;
    gatherer.note({ code: 'FORMULAS', severity: 'warning', message, row: null, column: null });
  }
  if (tally.errors > 0) {
    const message = `${count(tally.errors, 'cell holds an error', 'cells hold errors')} of the spreadsheet, such as #N/A; they are read as empty.`;
    gatherer.note({ code: 'CELL_ERRORS', severity: 'warning', message, row: null, column: null });
  }
  yield* gatherer.take(true);
}

function externalLinks(parts: number): ReadingEvent {
  const message = `The workbook points at ${count(parts, 'other file', 'other files')} or data connections; none was opened.`;
  const note = { code: 'EXTERNAL_LINKS', severity: 'warning', message, sheet: null, row: null, column: null } as const;
  return { kind: 'note', note };
}

function count(value: number, one: string, many: string): string {
  return `${value.toLocaleString('en-GB')} ${value === 1 ? one : many}`;
}
