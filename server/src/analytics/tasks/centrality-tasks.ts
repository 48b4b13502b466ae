import type { OnGraph, Task } from './task.js';

/** Tasks about who is central. */
export interface CentralityTasks {
  degree: Task<OnGraph, DegreeCounts>;
  strength: Task<OnGraph, StrengthSums>;
  betweenness: Task<OnGraph, Betweenness>;
  /** From routes that start at the pivots alone, scaled up: distinct stakeholders, a multiple of 16 or everybody. */
  'betweenness-estimate': Task<OnGraph & { readonly pivots: Int32Array }, Betweenness>;
  'harmonic-closeness': Task<OnGraph, Float64Array>;
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
