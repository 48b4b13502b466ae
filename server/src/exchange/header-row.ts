import { isBlank, numberOf } from './cell-value.js';
import { endPairOf, headerFor, STAKEHOLDER_HEADERS } from './field-headers.js';
import type { SourceTable } from './source-table.js';

/** Workbooks of other tools (NodeXL) have a row or two of headings above the header. */
const LOOKED_AT = 5;

/** Which row is the header, and how sure that is. */
export interface HeaderGuess {
  /** Index in the table's rows; null where the first row is data already. */
  readonly row: number | null;
  /** Whether its words were recognised as headers. */
  readonly isKnown: boolean;
}

/**
 * The header: the first of the top rows whose words are known headers, else the first row, unless it looks like data:
 * it holds a number, an empty cell, or a value that its own column repeats below.
 */
export function guessHeader(table: SourceTable): HeaderGuess {
  for (let row = 0; row < Math.min(LOOKED_AT, table.size); row += 1) {
    if (namesColumns(table.row(row))) return { row, isKnown: true };
  }
  return looksLikeData(table) ? { row: null, isKnown: false } : { row: 0, isKnown: false };
}

/** Whether cells name the ends of a tie, or an id or name. */
export function namesColumns(cells: readonly string[]): boolean {
  if (endPairOf(cells) !== null) return true;
  const none = new Set<number>();
  const wanted = [STAKEHOLDER_HEADERS.id, STAKEHOLDER_HEADERS.name];
  return wanted.some((words) => headerFor(cells, words, none) !== null);
}

function looksLikeData(table: SourceTable): boolean {
  const first = table.row(0).slice(0, table.widths[0]);
  if (first.some((cell) => numberOf(cell) !== null)) return true;
  const below = new Set<string>();
  for (let row = 1; row < Math.min(table.size, 2_000); row += 1) {
    for (let column = 0; column < table.width; column += 1) {
      const cell = table.cell(row, column);
      if (!isBlank(cell)) below.add(cell.trim());
    }
  }
  return first.some((cell) => !isBlank(cell) && below.has(cell.trim()));
}
