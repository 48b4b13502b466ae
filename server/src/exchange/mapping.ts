import type { ColumnField, WordField } from '@footbridge/shared/exchange/columns';
import type { DanglingRule, DuplicateRule } from '@footbridge/shared/exchange/import-mode';
import type { TableRole } from '@footbridge/shared/exchange/table-role';
import type { AttributeType } from '@footbridge/shared/vocabulary/attribute';
import type { Layer } from '@footbridge/shared/vocabulary/tie-kind';
import type { SourceTable } from './source-table.js';

/** What a person corrected of a proposal; whatever is left out keeps the proposal. */
export interface MappingInput {
  readonly tables?: readonly TableMappingInput[] | null;
  readonly values?: readonly ValueMapping[] | null;
  readonly duplicateIds?: DuplicateRule | null;
  readonly danglingTies?: DanglingRule | null;
  readonly matrixDiagonal?: boolean | null;
}

export interface TableMappingInput {
  readonly upload: string;
  readonly sheet?: string | null;
  readonly role: TableRole;
  /** As the spreadsheet numbers it; 0 where there is none. */
  readonly headerRow?: number | null;
  readonly encoding?: string | null;
  readonly delimiter?: string | null;
  readonly columns?: readonly ColumnMappingInput[] | null;
  readonly directed?: boolean | null;
  readonly defaultTieKind?: string | null;
  readonly defaultLayer?: Layer | null;
}

export interface ColumnMappingInput {
  /** Its letter, or its header. */
  readonly column: string;
  readonly field: string;
  readonly attribute?: string | null;
  readonly type?: AttributeType | null;
}

/** One word of one field read as one word of the vocabulary; no meaning leaves the field empty. */
export interface ValueMapping {
  readonly field: WordField;
  readonly word: string;
  readonly meaning?: string | null;
  readonly layer?: Layer | null;
  readonly directed?: boolean | null;
}

/** One column as it will be read. */
export interface MappedColumn {
  readonly index: number;
  readonly header: string;
  readonly field: ColumnField;
  /** The attribute's key where the field is `attribute`. */
  readonly attribute: string | null;
  /** The type the person chose, or a dictionary states; null: inferred from the values. */
  readonly type: AttributeType | null;
  /** Why, in plain words. */
  readonly reason: string;
}

/** One table as it will be read: the proposal with the person's corrections laid over it. */
export interface MappedTable {
  readonly source: SourceTable;
  readonly role: TableRole;
  readonly reason: string;
  /** Index of the header in the table's rows; null where there is none. */
  readonly header: number | null;
  readonly columns: readonly MappedColumn[];
  readonly directed: boolean | null;
  readonly defaultTieKind: string | null;
  readonly defaultLayer: Layer | null;
  /** A table of our own export that needs no mapping. */
  readonly own: 'columns' | 'initiatives' | 'participants' | null;
}

/** The index of the first row below the header. */
export function firstRow(table: { readonly header: number | null }): number {
  return table.header === null ? 0 : table.header + 1;
}

/** The column that is read as a field; the first where there are several. */
export function columnOf(table: MappedTable, field: ColumnField): MappedColumn | null {
  return table.columns.find((column) => column.field === field) ?? null;
}
