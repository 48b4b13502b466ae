import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import type { DegreeCounts } from '../../tasks/centrality-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Degree: how many ties a stakeholder has.
 *
 * In a directed graph `in` and `out` count arcs, `all` is their sum, and `neighbours` counts the distinct others
 * linked either way; in an undirected graph all four are the same. Strength plays no part. Parallel ties count once,
 * self ties not at all, an isolate has 0. Range 0 to n-1 (`all` of a directed graph: 2(n-1)).
 *
 * Cost: stakeholders + ties. Source: Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
 */
export const degree: PlainKernel<OnGraph, DegreeCounts> = {
  kind: 'plain',
  steps: ({ graph }) => graph.order + 4 * graph.targets.length,
  run: ({ graph }) => {
    const out = rowLengths(graph);
    if (!graph.directed) return { in: out, out, all: out, neighbours: out };
    const incoming = new Int32Array(graph.order);
    for (const target of graph.targets) incoming[target]! += 1;
    return {
      in: incoming,
      out,
      all: out.map((arcs, v) => arcs + incoming[v]!),
      neighbours: rowLengths(graph.skeleton()),
    };
  },
};

function rowLengths(graph: CsrGraph): Int32Array {
  return Int32Array.from({ length: graph.order }, (_, v) => graph.degree(v));
}
