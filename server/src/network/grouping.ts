import type { NetworkView } from './network-view.js';

export type GroupingOrigin = 'given' | 'computed' | 'custom';

/** A view's stakeholders divided into parts by one categorical attribute. */
export interface Partition {
  readonly key: string;
  readonly label: string;
  readonly origin: GroupingOrigin;
  /** Part names in vocabulary order, else by size then name; NOT_RECORDED last when present. */
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
  readonly values: readonly GroupingValue[];
}

export interface UnknownGrouping {
  readonly kind: 'unknown-grouping';
  readonly grouping: string;
  readonly known: readonly string[];
}

/** How the parts of `community` are found; the analysis pool's seeded Leiden in the running server. */
export type CommunityFinder = (view: NetworkView) => Promise<ArrayLike<number>>;
