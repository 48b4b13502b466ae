import { isBlank, looseNumberOf } from './cell-value.js';
import { columnFacts, holdsWords } from './column-facts.js';
import type { SourceTable } from './source-table.js';

/** How a matrix lies in its table. */
export interface MatrixShape {
  /** Index of the row that names the columns; null where none does. */
  readonly header: number | null;
  /** Whether the first column names the rows. */
  readonly hasRowNames: boolean;
  readonly reason: string;
}

/** Fewer numbers than this are as likely a short list of ties. */
const SURE_SIZE = 4;

/**
 * Recognises an adjacency or incidence matrix: numbers below and right of names. A square of numbers without names at
 * the side is one as well, unless its first row is known to name columns; three rows of three only with an empty
 * diagonal, since they may be weighted ties.
 */
export function matrixShapeOf(table: SourceTable, hasKnownHeader = false): MatrixShape | null {
  if (table.size < 2 || table.width < 2) return null;
  const named = namedMatrix(table);
  if (named !== null || hasKnownHeader) return named;
  const { size } = table;
  if (isSquare(table, 0) && (size >= SURE_SIZE || hasEmptyDiagonal(table))) {
    return { header: null, hasRowNames: false, reason: `A square of ${size} by ${size} numbers without names.` };
  }
  if (isSquare(table, 1) && rowHoldsNames(table, 0)) {
    return { header: 0, hasRowNames: false, reason: `${size - 1} names above a square of numbers.` };
  }
  return null;
}

function namedMatrix(table: SourceTable): MatrixShape | null {
  const rowNames = columnFacts(table, 0, 1);
  if (!rowNames.isUnique || !bodyIsNumeric(table, 1, 1)) return null;
  const columnNames = table
    .row(0)
    .slice(1)
    .map((cell) => cell.trim());
  if (columnNames.some((name) => name === '') || new Set(columnNames).size !== columnNames.length) return null;
  const shared = columnNames.filter((name) => rowNames.counts.has(name)).length;
  const least = Math.min(columnNames.length, rowNames.filled);
  if (shared >= 2 && shared >= least * 0.8) {
    return { header: 0, hasRowNames: true, reason: 'The first row and the first column hold the same names.' };
  }
  const cornerIsBlank = isBlank(table.cell(0, 0));
  if (cornerIsBlank && shared === 0 && columnNames.length >= 2 && holdsWords(rowNames)) {
    return {
      header: 0,
      hasRowNames: true,
      reason: 'An empty corner, names above and at the side, and numbers between.',
    };
  }
  return null;
}

function isSquare(table: SourceTable, fromRow: number): boolean {
  const rows = table.size - fromRow;
  return rows >= 3 && rows === table.width && bodyIsNumeric(table, fromRow, 0);
}

function bodyIsNumeric(table: SourceTable, fromRow: number, fromColumn: number): boolean {
  let numbers = 0;
  for (let column = fromColumn; column < table.width; column += 1) {
    const values = table.column(column);
    for (let row = fromRow; row < values.length; row += 1) {
      const cell = values[row]!;
      if (isBlank(cell)) continue;
      if (looseNumberOf(cell) === null) return false;
      numbers += 1;
    }
  }
  return numbers > 0;
}

function hasEmptyDiagonal(table: SourceTable): boolean {
  for (let index = 0; index < table.size; index += 1) {
    const cell = table.cell(index, index);
    if (!isBlank(cell) && looseNumberOf(cell) !== 0) return false;
  }
  return true;
}

function rowHoldsNames(table: SourceTable, row: number): boolean {
  const names = table.row(row).map((cell) => cell.trim());
  return names.every((name) => name !== '' && looseNumberOf(name) === null) && new Set(names).size === names.length;
}
