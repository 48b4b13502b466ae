import type { RowBatch, TableHead } from '../formats/reading.js';

/** Values a column repeats are kept once up to this many, so that 300,000 rows of "works with" are one text. */
const SHARED_VALUES = 5_000;

/** Where a table comes from. */
export interface TableOrigin {
  readonly upload: string;
  /** The name the person's computer gives the file. */
  readonly file: string;
}

/** One table as it was read, by columns; every row is as wide as the widest. */
export class SourceTable {
  readonly upload: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Row numbers as the spreadsheet shows them. */
  readonly numbers: number[] = [];
  /** How many cells each row really has. */
  readonly widths: number[] = [];
  /** Numbers of rows that hold something which cannot be stored. */
  readonly condemned = new Set<number>();
  readonly #columns: string[][] = [];
  readonly #shared: Map<string, string>[] = [];

  constructor(origin: TableOrigin, head: TableHead) {
    this.upload = origin.upload;
    this.file = origin.file;
    this.sheet = head.sheet;
    this.encoding = head.encoding;
    this.delimiter = head.delimiter;
  }

  /** Number of rows, the header among them. */
  get size(): number {
    return this.numbers.length;
  }

  get width(): number {
    return this.#columns.length;
  }

  cell(row: number, column: number): string {
    return this.#columns[column]?.[row] ?? '';
  }

  /** All cells of a column, the header among them. */
  column(index: number): readonly string[] {
    return this.#columns[index] ?? [];
  }

  row(row: number): readonly string[] {
    return this.#columns.map((column) => column[row] ?? '');
  }

  add(batch: RowBatch): void {
    for (const [index, cells] of batch.cells.entries()) {
      while (this.#columns.length < cells.length) this.#addColumn();
      for (const [column, values] of this.#columns.entries()) {
        values.push(column < cells.length ? this.#kept(column, cells[column]!) : '');
      }
      this.numbers.push(batch.numbers[index]!);
      this.widths.push(cells.length);
    }
  }

  #addColumn(): void {
    this.#columns.push(new Array<string>(this.size).fill(''));
    this.#shared.push(new Map());
  }

  #kept(column: number, value: string): string {
    const shared = this.#shared[column]!;
    const known = shared.get(value);
    if (known !== undefined) return known;
    if (shared.size < SHARED_VALUES) shared.set(value, value);
    return value;
  }
}
