import type { CsrGraph } from '../csr-graph.js';

/** The ties a walk goes along, and how it chooses among them: in proportion to strength, or all alike. */
export interface WalkTies {
  readonly graph: CsrGraph;
  /** Strength of each arc; null where all are alike. */
  readonly weights: Float64Array | null;
  /** All strength that leads away from each stakeholder: 0 for one whom the walk cannot leave along a tie. */
  readonly leaving: Float64Array;
}

export function walkTies(graph: CsrGraph, weighted: boolean): WalkTies {
  const leaving = new Float64Array(graph.order);
  for (let v = 0; v < graph.order; v += 1) {
    const [start, end] = [graph.offsets[v]!, graph.offsets[v + 1]!];
    if (!weighted) leaving[v] = end - start;
    else for (let arc = start; arc < end; arc += 1) leaving[v]! += graph.weights[arc]!;
  }
  return { graph, weights: weighted ? graph.weights : null, leaving };
}
