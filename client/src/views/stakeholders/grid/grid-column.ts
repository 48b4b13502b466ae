import type { Result } from '@footbridge/shared/result';
import type { ReactNode } from 'react';

/** One column of a grid: what its cells say, and how they are changed. */
export interface GridColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** In pixels at the ordinary text size; the table is as wide as its columns. */
  readonly width: number;
  readonly numeric?: boolean;
  /** The header names the row. */
  readonly isRowHeader?: boolean;
  readonly text: (row: Row) => string;
  /** The value as a spreadsheet takes it, where its text is written for reading: a plain number, an ISO day. */
  readonly plain?: (row: Row) => string;
  /** What pointing at a cell says; its text where this is absent. */
  readonly title?: (row: Row) => string;
  /** Where a cell is more than its text. */
  readonly content?: (row: Row) => ReactNode;
  readonly edit?: CellEdit<Row>;
  readonly sort?: ColumnSort;
  /** What Enter does on a cell that is not edited by it. */
  readonly onEnter?: (row: Row) => void;
}

export interface ColumnSort {
  readonly direction: 'ascending' | 'descending' | null;
  readonly onSort: () => void;
  readonly sortBy: (descending: boolean) => void;
}

export type EditorKind = 'text' | 'number' | 'date' | 'list' | 'choice';

export interface CellEdit<Row> {
  readonly kind: EditorKind;
  /** For a choice. An empty value leaves the cell empty. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** The value as the editor shows it first. */
  readonly initial: (row: Row) => string;
  /** What a save sends for a text in this cell, or what is wrong with the text. */
  readonly read: (text: string) => Result<Readonly<Record<string, unknown>>, string>;
  /** Saves what was typed. Answers what is wrong with it, null when it is saved or being decided elsewhere. */
  readonly save: (row: Row, text: string) => Promise<string | null>;
}

/** A cell's value as a spreadsheet takes it. */
export function plainText<Row>(column: GridColumn<Row>, row: Row): string {
  return (column.plain ?? column.text)(row);
}
