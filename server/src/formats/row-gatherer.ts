import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import { cleanCell } from './cell-text.js';
import { columnLetter } from './column-letter.js';
import { FileRefused, type ReadingEvent, type ReadingNote } from './reading.js';

const BATCH_ROWS = 1_000;
const BATCH_CHARACTERS = 256 * 1024;
/** The row of headings does not count among the rows a table may have. */
const HEADER_ROWS = 1;

/** Cells a file may still hold; shared by the gatherers of its tables. */
export interface CellBudget {
  left: number;
}

/** A fresh budget for one file. */
export function cellBudget(): CellBudget {
  return { left: IMPORT_LIMITS.cells };
}

/** Collects the rows of one table into batches, cleans their cells, and keeps the limits on rows and cells. */
export class RowGatherer {
  readonly #sheet: string | null;
  readonly #budget: CellBudget;
  #numbers: number[] = [];
  #cells: (readonly string[])[] = [];
  #characters = 0;
  #rows = 0;
  #events: ReadingEvent[] = [];

  constructor(sheet: string | null, budget: CellBudget) {
    this.#sheet = sheet;
    this.#budget = budget;
  }

  /** Takes one row; rows without any text are passed over, their numbers are not. */
  add(number: number, cells: readonly string[]): void {
    if (cells.every(isBlank)) return;
    this.#rows += 1;
    this.#budget.left -= cells.length;
    if (this.#rows > IMPORT_LIMITS.rows + HEADER_ROWS) throw tooLarge(`${count(IMPORT_LIMITS.rows)} rows`, number);
    if (this.#budget.left < 0) throw tooLarge(`${count(IMPORT_LIMITS.cells)} cells`, number);
    if (cells.length > IMPORT_LIMITS.matrixColumns) {
      throw tooLarge(`${count(IMPORT_LIMITS.matrixColumns)} columns`, number);
    }
    this.#numbers.push(number);
    this.#cells.push(this.#clean(number, cells));
    for (const cell of cells) this.#characters += cell.length;
    if (this.#numbers.length >= BATCH_ROWS || this.#characters >= BATCH_CHARACTERS) this.#closeBatch();
  }

  note(note: Omit<ReadingNote, 'sheet'>): void {
    this.#events.push({ kind: 'note', note: { ...note, sheet: this.#sheet } });
  }

  /** The events that are ready, in order; all of them once the table has ended. */
  take(ended = false): readonly ReadingEvent[] {
    if (ended) this.#closeBatch();
    const events = this.#events;
    this.#events = [];
    return events;
  }

  #closeBatch(): void {
    if (this.#numbers.length === 0) return;
    this.#events.push({ kind: 'rows', batch: { numbers: this.#numbers, cells: this.#cells } });
    this.#numbers = [];
    this.#cells = [];
    this.#characters = 0;
  }

  #clean(number: number, cells: readonly string[]): readonly string[] {
    let cleaned: string[] | null = null;
    for (const [column, cell] of cells.entries()) {
      const clean = cleanCell(cell);
      if (clean === null) continue;
      cleaned ??= [...cells];
      cleaned[column] = clean.text;
      for (const fault of clean.faults) {
        const message = `row ${number}, column ${columnLetter(column)}: ${fault.message}`;
        this.note({ ...fault, message, row: number, column });
      }
    }
    return cleaned ?? cells;
  }
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}

function tooLarge(limit: string, row: number): FileRefused {
  return new FileRefused('TOO_LARGE', `The file holds more than ${limit}, which is the limit of one import.`, row);
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
