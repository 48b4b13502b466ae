import type { ColumnField } from '@footbridge/shared/exchange/columns';
import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import type { ProblemCode } from '@footbridge/shared/exchange/problem-code';
import type { AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import { splitList } from '../formats/list-cell.js';
import type { AttributeColumn } from './attribute-plan.js';
import { attributeValueOf } from './attribute-type.js';
import { isBlank, isNotAvailable, looseDayOf } from './cell-value.js';
import { type GivenAttributes, NO_ATTRIBUTES } from './draft.js';
import type { MappedColumn, MappedTable } from './mapping.js';
import { type ProblemList, quoted } from './problem-list.js';

/** Reads the cells of one table's rows by field. A cell that cannot be read condemns its row: `failed` says so. */
export class CellReader {
  failed = false;
  #row = 0;
  readonly #columns = new Map<ColumnField, MappedColumn>();

  constructor(
    private readonly table: MappedTable,
    private readonly attributes: readonly AttributeColumn[],
    private readonly missingWords: boolean,
    private readonly problems: ProblemList,
  ) {
    for (const column of table.columns) if (!this.#columns.has(column.field)) this.#columns.set(column.field, column);
  }

  at(row: number): void {
    this.#row = row;
    this.failed = false;
  }

  has(field: ColumnField): boolean {
    return this.#columns.has(field);
  }

  /** The cell as it came; '' where there is no such column, it is blank, or it says NA where the table does that. */
  raw(field: ColumnField): string {
    const column = this.#columns.get(field);
    return column === undefined ? '' : this.cellAt(column.index);
  }

  cellAt(index: number): string {
    const cell = this.table.source.cell(this.#row, index);
    return isBlank(cell) || (this.missingWords && isNotAvailable(cell)) ? '' : cell;
  }

  /** One line without spaces around it, in Unicode normal form C, as names and ids are kept; undefined where blank. */
  line(field: ColumnField, limit: number = IMPORT_LIMITS.nameCharacters): string | undefined {
    const text = oneLine(this.raw(field));
    if (text === '') return undefined;
    if (text.length > limit) {
      this.fail(
        field,
        'CELL_TOO_LONG',
        `At most ${limit.toLocaleString('en-GB')} characters were expected, ${text.length.toLocaleString('en-GB')} came.`,
      );
    }
    return text;
  }

  /** Free text as it came. */
  text(field: ColumnField): string | undefined {
    return this.raw(field) || undefined;
  }

  list(field: ColumnField, separators = ';'): readonly string[] | undefined {
    const cell = this.raw(field);
    return cell === '' ? undefined : [...new Set(splitList(cell, separators).map(oneLine))];
  }

  day(field: ColumnField): string | undefined {
    const cell = this.raw(field);
    if (cell === '') return undefined;
    const day = looseDayOf(cell);
    if (day !== null) return day;
    this.fail(field, 'NOT_A_DATE', `A day such as 2026-11-24 was expected, ${quoted(cell)} came.`);
    return undefined;
  }

  attributeValues(): GivenAttributes {
    let values: Record<string, AttributeValue> | null = null;
    for (const column of this.attributes) {
      const value = attributeValueOf(this.table.source.cell(this.#row, column.index), column.type, this.missingWords);
      if (value === undefined) {
        const came = quoted(this.table.source.cell(this.#row, column.index));
        this.failAt(column, TYPE_CODES[column.type] ?? 'NOT_A_NUMBER', `A ${column.type} was expected, ${came} came.`);
      } else if (value !== null) {
        values ??= {};
        values[column.key] = value;
      }
    }
    return values ?? NO_ATTRIBUTES;
  }

  fail(field: ColumnField, code: ProblemCode, message: string): void {
    this.failAt(this.#columns.get(field) ?? null, code, message);
  }

  failAt(column: { readonly index: number; readonly header: string } | null, code: ProblemCode, message: string): void {
    this.failed = true;
    this.problems.error({ table: this.table.source, row: this.#row, column }, code, message);
  }

  warn(field: ColumnField, code: ProblemCode, message: string): void {
    const column = this.#columns.get(field) ?? null;
    this.problems.warning({ table: this.table.source, row: this.#row, column }, code, message);
  }
}

const TYPE_CODES: Readonly<Partial<Record<string, ProblemCode>>> = { number: 'NOT_A_NUMBER', date: 'NOT_A_DATE' };

/** Line breaks and runs of spaces become one space: a name is one line. */
export function oneLine(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC');
}

/** Words of letters and digits divided by single spaces: nothing to do. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
