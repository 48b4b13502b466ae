import type { Modes, OnGraph, Task } from './task.js';

/** Tasks about how tightly all hold together. */
export interface CohesionTasks {
  components: Task<OnGraph, Components>;
  density: Task<OnGraph & Modes, Density>;
  'global-efficiency': Task<OnGraph, DistanceSummary>;
  /** Parts within which everybody reaches everybody along the arcs. */
  'strong-components': Task<OnGraph, Components>;
  /** Skeleton. */
  clustering: Task<OnGraph, Clustering>;
  reciprocity: Task<OnGraph, Reciprocity>;
  'degree-distribution': Task<OnGraph, DegreeDistribution>;
  'degree-assortativity': Task<OnGraph, { readonly value: number | null }>;
  krackhardt: Task<OnGraph & Sampled, Krackhardt>;
  'least-upper-bounds': Task<OnGraph & Sampled, LeastUpperBounds>;
}

/** Exact where it takes seconds, else from a sample; `exact` asks for exactness however long it takes. */
export interface Sampled {
  readonly seed: number;
  readonly exact?: boolean;
  /** How many steps count as seconds; a billion where absent. */
  readonly mostSteps?: number;
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

export interface Clustering {
  /** Linked pairs of contacts of each stakeholder: the triangles it is in. */
  readonly trianglesOf: Float64Array;
  /** The same by all pairs of its contacts; `NaN` with fewer than two contacts. */
  readonly local: Float64Array;
  readonly triangles: number;
  /** Pairs of contacts of the same stakeholder, over all stakeholders. */
  readonly twoPaths: number;
  /** Null where nobody has two contacts. */
  readonly transitivity: number | null;
  /** Mean of `local`, 0 for fewer than two contacts; null without stakeholders. */
  readonly mean: number | null;
  /** Mean of `local` over those with two contacts or more; null where there is none. */
  readonly meanOfDefined: number | null;
}

/** Pairs of stakeholders by how they are tied, and what that says of arcs. */
export interface Reciprocity {
  /** Tied both ways, one way, not at all. */
  readonly mutual: number;
  readonly asymmetric: number;
  readonly unlinked: number;
  /** Share of arcs that are returned; null without arcs. */
  readonly ofArcs: number | null;
  /** Share of pairs that are mutual or unlinked; null with fewer than two stakeholders. */
  readonly dyadic: number | null;
}

/** Contacts, or arcs out and arcs in of a directed graph. */
export interface DegreeDistribution {
  readonly out: DegreeSpread;
  /** The same as `out` where ties have no direction. */
  readonly in: DegreeSpread;
}

/** Null where there are no stakeholders. */
export interface DegreeSpread {
  readonly mean: number | null;
  /** Of all stakeholders, not of a sample of them. */
  readonly sd: number | null;
  readonly least: number | null;
  readonly median: number | null;
  readonly most: number | null;
  /** How many stakeholders have 0, 1, 2 to 3, 4 to 7, 8 to 15 and so on, up to the range that holds the most. */
  readonly counts: readonly number[];
}

/** Dimensions of hierarchy that follow from who reaches whom; each null where it is undefined. */
export interface Krackhardt {
  readonly connectedness: number | null;
  readonly efficiency: number | null;
  readonly hierarchy: number | null;
  /** How far `hierarchy` may be off, 19 times in 20; 0 where it is exact. */
  readonly hierarchyError: number;
}

export interface LeastUpperBounds {
  /** Null where no component has three stakeholders. */
  readonly value: number | null;
  /** Pairs of one component that have no nearest common superior. */
  readonly without: number;
  /** How far `value` may be off, 19 times in 20; 0 where it is exact. */
  readonly error: number;
}
