import { isBlank, numberOf, saysMissing } from './cell-value.js';
import type { SourceTable } from './source-table.js';

/** Guesses look at this many rows; what is stored is always checked in all of them. */
const LOOKED_AT = 20_000;
const MOST_DISTINCT = 20_000;

/** What one column holds below the header. */
export interface ColumnFacts {
  readonly rows: number;
  readonly filled: number;
  /** Different values, by how often each stands there. */
  readonly counts: ReadonlyMap<string, number>;
  /** Every filled cell is a number. */
  readonly isNumeric: boolean;
  /** Every filled cell is true or false, yes or no, or their like. */
  readonly isFlag: boolean;
  /** Every row is filled and no value comes twice. */
  readonly isUnique: boolean;
}

const FLAG = /^(true|false|yes|no|y|n|t|f)$/i;

/** Looks at one column of a table from a row on. */
export function columnFacts(table: SourceTable, column: number, from: number): ColumnFacts {
  const values = table.column(column);
  const to = Math.min(values.length, from + LOOKED_AT);
  const counts = new Map<string, number>();
  let filled = 0;
  let isNumeric = true;
  let isFlag = true;
  for (let row = from; row < to; row += 1) {
    const cell = values[row]!.trim();
    if (isBlank(cell)) continue;
    filled += 1;
    if (counts.size < MOST_DISTINCT || counts.has(cell)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    const missing = saysMissing(cell);
    if (isNumeric && !missing && numberOf(cell) === null) isNumeric = false;
    if (isFlag && !missing && !FLAG.test(cell)) isFlag = false;
  }
  const rows = Math.max(0, to - from);
  return {
    rows,
    filled,
    counts,
    isNumeric: isNumeric && filled > 0,
    isFlag: isFlag && filled > 0,
    isUnique: filled === rows && filled > 0 && counts.size === filled,
  };
}

/** True of texts, as names and words are, as against numbers and flags. */
export function holdsWords(facts: ColumnFacts): boolean {
  return facts.filled > 0 && !facts.isNumeric && !facts.isFlag;
}
