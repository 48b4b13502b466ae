import type { Modes, OnGraph, Task } from './task.js';

/** Tasks about how tightly all hold together. */
export interface CohesionTasks {
  components: Task<OnGraph, Components>;
  density: Task<OnGraph & Modes, Density>;
  'global-efficiency': Task<OnGraph, DistanceSummary>;
}

export interface Components {
  readonly count: number;
  /** Component of each stakeholder; 0 is the largest, equal sizes by their first member. */
  readonly componentOf: Int32Array;
  readonly sizes: Int32Array;
}

export interface Density {
  readonly linked: number;
  readonly possible: number;
  /** Null with fewer than two stakeholders. */
  readonly density: number | null;
}

export interface DistanceSummary {
  /** Mean of 1/distance over all pairs, 0 for a pair that cannot reach; null with fewer than two stakeholders. */
  readonly efficiency: number | null;
  /** Mean distance over the pairs that can reach each other; null where none can. */
  readonly meanDistance: number | null;
  readonly diameter: number | null;
  /** Pairs at distance d (ordered pairs in a directed graph), by d; entry 0 is 0. */
  readonly pairsAtDistance: readonly number[];
}
