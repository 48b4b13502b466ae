import type { OnGraph, Task, Weighted } from './task.js';

/** Tasks about who is central. */
export interface CentralityTasks {
  degree: Task<OnGraph, DegreeCounts>;
  strength: Task<OnGraph, StrengthSums>;
  betweenness: Task<OnGraph, Betweenness>;
  /** From routes that start at some stakeholders alone, scaled up. */
  'betweenness-estimate': Task<OnGraph & PivotChoice, EstimatedBetweenness>;
  /** Every tie is 1 / strength long. */
  'weighted-betweenness': Task<OnGraph & Pivots, Betweenness>;
  'harmonic-closeness': Task<OnGraph, Float64Array>;
  closeness: Task<OnGraph, Farness>;
  /** Every tie is 1 / strength long. */
  'weighted-distances': Task<OnGraph & Pivots, WeightedDistances>;
  reach: Task<OnGraph & { readonly steps: number }, Float64Array>;
  eigenvector: Task<OnGraph & Weighted, Eigenvector>;
  /** Skeleton. */
  'core-number': Task<OnGraph, CoreNumbers>;
  pagerank: Task<OnGraph & Weighted & { readonly damping?: number }, Float64Array>;
}

export interface PivotChoice {
  /** At how many stakeholders routes start, 1 or more; a few more are taken where that costs nothing. */
  readonly pivots: number;
  readonly seed: number;
}

export interface Pivots {
  /** Distinct stakeholders at whom routes start (betweenness) or end (distances); everybody where absent. */
  readonly pivots?: Int32Array;
}

export interface CoreNumbers {
  readonly coreOf: Int32Array;
  readonly highest: number;
  /** How many stakeholders have the highest. */
  readonly members: number;
}

export interface DegreeCounts {
  readonly in: Int32Array;
  readonly out: Int32Array;
  /** Incoming and outgoing arcs; in an undirected graph the number of ties, each once. */
  readonly all: Int32Array;
  /** Distinct others linked either way. */
  readonly neighbours: Int32Array;
}

export interface StrengthSums {
  readonly in: Float64Array;
  readonly out: Float64Array;
  readonly all: Float64Array;
}

export interface Betweenness {
  /** Raw: pairs of others, each weighed by the share of their shortest routes through here. */
  readonly nodes: Float64Array;
  /** The same for each pair or arc, by edge index. */
  readonly edges: Float64Array;
  /** What a stakeholder's raw value is divided by to lie between 0 and 1; null with fewer than three stakeholders. */
  readonly nodeNorm: number | null;
}

export interface EstimatedBetweenness extends Betweenness {
  /** At how many stakeholders routes started. */
  readonly pivots: number;
  /**
   * Standard errors of the 20 highest of `nodes` and of `edges`, as a share of their value: the root mean square. 0 where
   * everybody was a pivot or all values are 0, `NaN` where there were too few pivots to tell.
   */
  readonly nodeError: number;
  readonly edgeError: number;
}

/** Of each stakeholder, over the others it reaches. */
export interface Farness {
  readonly reached: Float64Array;
  /** Their distances, added up. */
  readonly farness: Float64Array;
}

/** Estimated where there are pivots: scaled up from the distances to them. */
export interface WeightedDistances extends Farness {
  /** The sum of 1 / distance. */
  readonly harmonic: Float64Array;
  /** Over all ordered pairs, 0 for one that has no route; null with fewer than two stakeholders. */
  readonly efficiency: number | null;
  /** Over the pairs that have a route; null where none has. */
  readonly meanDistance: number | null;
  /** The farthest that a route leads; to a pivot, where there are any. Null where there is no route. */
  readonly diameter: number | null;
}

export interface Eigenvector {
  /** From 0 to 1, which somebody has; `NaN` for all where there is no tie (directed: no arcs lead round). */
  readonly values: Float64Array;
  /** The same within each component (directed: within those that all reach each other); `NaN` for one alone. */
  readonly within: Float64Array;
  /** The leading eigenvalue; null where there is none. */
  readonly eigenvalue: number | null;
  /** How far a value may be off where the rounds ran out; 0 where none is by more than 1e-9. */
  readonly error: number;
}
