export type GroupingOrigin = 'given' | 'computed' | 'custom';

/** A view's stakeholders divided into parts by one categorical attribute. */
export interface Partition {
  readonly key: string;
  readonly label: string;
  readonly origin: GroupingOrigin;
  /** Part names: vocabulary order, numbers by size, else the fullest of the whole network first; NOT_RECORDED last. */
  readonly parts: readonly string[];
  /** Words for the screen, one a part. */
  readonly labels: readonly string[];
  /** For every position of the view, its part. */
  readonly partOf: Int32Array;
  readonly sizes: Int32Array;
}

export interface GroupingValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface GroupingSummary {
  readonly key: string;
  readonly label: string;
  readonly origin: GroupingOrigin;
}

export interface UnknownGrouping {
  readonly kind: 'unknown-grouping';
  readonly grouping: string;
  readonly known: readonly string[];
}
