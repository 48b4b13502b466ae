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
}

export type EditorKind = 'text' | 'number' | 'date' | 'list' | 'choice';

export interface CellEdit<Row> {
  readonly kind: EditorKind;
  /** For a choice. An empty value leaves the cell empty. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** The value as the editor shows it first. */
  readonly initial: (row: Row) => string;
  /** Saves what was typed. Answers what is wrong with it, null when it is saved or being decided elsewhere. */
  readonly save: (row: Row, text: string) => Promise<string | null>;
}
