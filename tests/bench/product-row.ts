export interface ProductRow {
  readonly size: string;
  readonly step: string;
  /** Milliseconds as an outside tool waits for it, first time (nothing cached). */
  readonly first: number;
  /** The same question again, median of five. */
  readonly again: number | null;
  readonly note: string;
}
