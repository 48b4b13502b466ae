export type TableCell = string | number | boolean | null;

/** A table to be written to a file, a page of rows at a time. */
export interface MeasureTable {
  readonly name: string;
  readonly headers: readonly string[];
  rows(): AsyncIterable<readonly (readonly TableCell[])[]>;
}

/** The table of all measures of stakeholders; every other measure has one of its own, under its id. */
export const STAKEHOLDERS_TABLE = 'stakeholders';
