import type { ImportProblem, ProblemCode, ProblemSeverity } from '@footbridge/shared/exchange/problem-code';
import { columnLetter } from '../formats/column-letter.js';
import type { ReadingNote } from '../formats/reading.js';
import type { SourceTable } from './source-table.js';

/** Beyond this many problems of one code in one table only their number is kept. */
const MOST_OF_A_CODE = 1_000;

export interface ProblemPlace {
  readonly table: SourceTable;
  /** Index of the row in the table; null where the whole table or column is meant. */
  readonly row?: number | null;
  /** Index of the column and its header. */
  readonly column?: { readonly index: number; readonly header: string } | null;
}

/** How many problems of one code one table has, and how many of them are listed. */
interface Tally {
  readonly like: ImportProblem;
  total: number;
  listed: number;
}

/** What is wrong with an import, in the order it was found. */
export class ProblemList {
  readonly items: ImportProblem[] = [];
  /** All problems, those that were only counted among them. */
  count = 0;
  errorCount = 0;
  /** Errors that no leaving out of rows gets around. */
  blockingCount = 0;
  readonly #tallies = new Map<string, Tally>();

  /** A problem of a whole file, which may not have become a table. */
  file(
    where: { readonly file: string; readonly sheet?: string | null; readonly row?: number | null },
    code: ProblemCode,
    message: string,
  ): void {
    const { file, sheet = null, row = null } = where;
    this.#add({ file, sheet, row, column: null, code, message, severity: 'error' }, true);
  }

  /** What reading found in a table: a row that holds what cannot be stored can be left out. */
  note({ file, sheet, row, code, severity, message, column }: ReadingNote & { readonly file: string }): void {
    const letter = column === null ? null : columnLetter(column);
    this.#add({ file, sheet, row, column: letter, code, message, severity }, row === null);
  }

  error(place: ProblemPlace, code: ProblemCode, message: string): void {
    this.#place(place, code, 'error', message);
  }

  warning(place: ProblemPlace, code: ProblemCode, message: string): void {
    this.#place(place, code, 'warning', message);
  }

  /** Closes the list: says how many problems were counted and not listed. */
  finish(): void {
    for (const { like, total, listed } of this.#tallies.values()) {
      if (total === listed) continue;
      const message = `${(total - listed).toLocaleString('en-GB')} more rows have the same problem.`;
      this.items.push({ ...like, row: null, column: null, message });
    }
    this.#tallies.clear();
  }

  #place(
    { table, row = null, column = null }: ProblemPlace,
    code: ProblemCode,
    severity: ProblemSeverity,
    message: string,
  ) {
    const number = row === null ? null : (table.numbers[row] ?? null);
    const name = column === null ? null : columnName(column);
    this.#add(
      { file: table.file, sheet: table.sheet, row: number, column: name, code, message, severity },
      row === null,
    );
  }

  #add(problem: ImportProblem, isWhole: boolean): void {
    this.count += 1;
    if (problem.severity === 'error') this.errorCount += 1;
    if (problem.severity === 'error' && isWhole) this.blockingCount += 1;
    const id = [problem.file, problem.sheet ?? '', problem.code, problem.severity].join('\n');
    const tally = this.#tallies.get(id) ?? { like: problem, total: 0, listed: 0 };
    this.#tallies.set(id, tally);
    tally.total += 1;
    if (tally.listed >= MOST_OF_A_CODE) return;
    tally.listed += 1;
    this.items.push(problem);
  }
}

/** A column as people find it: `B (name)`. */
export function columnName(column: { readonly index: number; readonly header: string }): string {
  const letter = columnLetter(column.index);
  return column.header === '' ? letter : `${letter} (${shortened(column.header)})`;
}

/** A value as a message quotes it. */
export function quoted(value: string): string {
  return `"${shortened(value)}"`;
}

function shortened(value: string): string {
  return value.length <= 60 ? value : `${value.slice(0, 57)}...`;
}
