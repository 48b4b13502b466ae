import type { OnGraph, Parts, Task, Weighted } from './task.js';

/** Tasks about which parts the ties make. */
export interface CommunityTasks {
  /** Skeleton. */
  leiden: Task<OnGraph & LeidenOptions, Communities>;
  /** Skeleton. */
  modularity: Task<OnGraph & Parts & Weighted & { readonly resolution?: number }, { readonly value: number | null }>;
}

export interface LeidenOptions extends Weighted {
  /** 1 is Newman's modularity; higher finds smaller communities. */
  readonly resolution?: number;
  readonly seed: number;
  /** Independent starts, of which the best by modularity is kept: by default 10 up to 2,000 stakeholders, else 1. */
  readonly starts?: number;
}

export interface Communities {
  /** Community of each stakeholder; 0 is the largest, equal sizes by their first member. Each is connected. */
  readonly communityOf: Int32Array;
  readonly count: number;
  readonly sizes: Int32Array;
  /** Null without ties. */
  readonly modularity: number | null;
}
