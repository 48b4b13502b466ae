import { FileRefused } from './reading.js';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
/** A cell is not gathered beyond this; it is refused for its length later, and memory stays bounded. */
const CELL_CHARACTERS = 100_000;

interface Cursor {
  readonly text: string;
  readonly delimiter: number;
  /** The row that is being read, counted from 1. */
  row: number;
  at: number;
}

/**
 * The rows of a text with separators, read the way a spreadsheet reads them: RFC 4180, any mixture of line ends, and a
 * quotation mark counts only at the start of a cell, so that `a 5" pipe` is just that. Every line is a row, empty ones
 * too; a quoted cell may hold line ends. One pass, linear in the text.
 */
export function* delimitedRows(text: string, delimiter: string): Generator<readonly string[]> {
  const cursor: Cursor = { text, delimiter: delimiter.charCodeAt(0), row: 1, at: 0 };
  while (cursor.at < text.length) {
    yield oneRow(cursor);
    cursor.row += 1;
  }
}

function oneRow(cursor: Cursor): readonly string[] {
  const cells: string[] = [];
  for (;;) {
    if (cursor.delimiter === SPACE) skipSpaces(cursor);
    const isTrailingGap = cursor.delimiter === SPACE && cells.length > 0 && isRowEnd(cursor);
    if (!isTrailingGap)
      cells.push(cursor.text.charCodeAt(cursor.at) === QUOTE ? quotedCell(cursor) : plainRest(cursor));
    if (isRowEnd(cursor)) break;
    cursor.at += 1; // the separator
  }
  skipLineEnd(cursor);
  return cells;
}

/** The text up to the next separator or line end. */
function plainRest(cursor: Cursor): string {
  const { text, delimiter } = cursor;
  const start = cursor.at;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    at += 1;
  }
  cursor.at = at;
  return text.slice(start, Math.min(at, start + CELL_CHARACTERS));
}

function quotedCell(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at + 1;
  const pieces: string[] = [];
  let gathered = 0;
  for (let from = start; ; ) {
    const close = text.indexOf('"', from);
    if (close === -1) throw unclosed(`A quotation mark opened on row ${cursor.row} is never closed.`, cursor.row);
    const isDoubled = text.charCodeAt(close + 1) === QUOTE;
    if (gathered <= CELL_CHARACTERS)
      pieces.push(text.slice(from, Math.min(close + (isDoubled ? 1 : 0), from + CELL_CHARACTERS)));
    gathered += close - from + 1;
    if (isDoubled) {
      from = close + 2;
      continue;
    }
    cursor.at = close + 1;
    break;
  }
  const behind = plainRest(cursor);
  if (behind.trim() === '') return pieces.join('');
  if (/[\n\r]/.test(text.slice(start, cursor.at))) {
    const hint = 'Close it, or double the marks inside the cell.';
    throw unclosed(
      `A quotation mark opened on row ${cursor.row} is not closed where its cell ends. ${hint}`,
      cursor.row,
    );
  }
  return pieces.join('') + behind;
}

function unclosed(message: string, row: number): FileRefused {
  return new FileRefused('UNCLOSED_QUOTE', message, row);
}

function isRowEnd(cursor: Cursor): boolean {
  if (cursor.at >= cursor.text.length) return true;
  const code = cursor.text.charCodeAt(cursor.at);
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function skipLineEnd(cursor: Cursor): void {
  if (cursor.text.charCodeAt(cursor.at) === CARRIAGE_RETURN) cursor.at += 1;
  if (cursor.text.charCodeAt(cursor.at) === LINE_FEED) cursor.at += 1;
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === SPACE) cursor.at += 1;
}
