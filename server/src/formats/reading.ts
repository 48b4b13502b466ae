import type { ProblemCode, ProblemSeverity } from '@footbridge/shared/exchange/problem-code';

/** One table as its file holds it; the rows follow. */
export interface TableHead {
  /** The worksheet, or the file inside an archive; null where a file is one table. */
  readonly sheet: string | null;
  /** Null where the format has no choice of encoding or separator. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
}

/** Rows of the table last announced: numbers as a spreadsheet shows them, and the cells as text, '' where empty. */
export interface RowBatch {
  readonly numbers: readonly number[];
  readonly cells: readonly (readonly string[])[];
}

/** Something a reader saw and a person should know. A note of severity error on a row condemns that row only. */
export interface ReadingNote {
  readonly code: ProblemCode;
  readonly severity: ProblemSeverity;
  readonly message: string;
  readonly sheet: string | null;
  readonly row: number | null;
  /** Counted from 0. */
  readonly column: number | null;
}

export type ReadingEvent =
  | { readonly kind: 'table'; readonly head: TableHead }
  | { readonly kind: 'rows'; readonly batch: RowBatch }
  | { readonly kind: 'note'; readonly note: ReadingNote };

/** How a person wants a file read where the guess was wrong. */
export interface ReadingOptions {
  readonly encoding?: string | null;
  readonly delimiter?: string | null;
}

/** Why a whole file cannot be read. */
export interface FileRefusal {
  readonly code: ProblemCode;
  readonly message: string;
  readonly row: number | null;
}

/** Thrown by a reader, which runs in its own process; `reading-process.ts` hands it on as a value. */
export class FileRefused extends Error {
  readonly refusal: FileRefusal;

  constructor(code: ProblemCode, message: string, row: number | null = null) {
    super(message);
    this.name = 'FileRefused';
    this.refusal = { code, message, row };
  }
}
