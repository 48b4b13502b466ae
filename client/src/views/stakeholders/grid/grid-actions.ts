/** Which rows are chosen, and choosing others. */
export interface GridSelection<Row> {
  readonly count: number;
  has(key: string): boolean;
  /** `extend` takes in all rows since the one chosen last. */
  toggle(row: Row, index: number, extend: boolean): void;
  readonly allChosen: boolean;
  toggleAll(): void;
}

/** What can be done with a column from its header. */
export interface HeadActions {
  readonly move: (id: string, by: -1 | 1) => void;
  readonly moveBefore: (id: string, before: string | null) => void;
  readonly resize: (id: string, width: number) => void;
  readonly pin: (id: string, pinned: boolean) => void;
  readonly hide: (id: string) => void;
  readonly reset: () => void;
  /** Null where a column cannot be filtered by. */
  readonly filter: (id: string) => (() => void) | null;
  readonly isFiltered: (id: string) => boolean;
}
