import type { CsrGraph } from './csr-graph.js';

/** For measures defined on undirected graphs: a directed one is a mistake of the caller, not of the data. */
export function requireSkeleton(graph: CsrGraph): CsrGraph {
  if (graph.directed) throw new Error('This measure is defined without direction: pass the skeleton of the graph');
  return graph;
}
