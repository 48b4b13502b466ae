import type { PlainKernel } from '../../kernel.js';
import type { StrengthSums } from '../../tasks/centrality-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Strength: the strengths of a stakeholder's ties, added up.
 *
 * In a directed graph `in` and `out` follow the arcs and `all` is their sum; in an undirected graph all three are the
 * same. A tie without a strength counts 1 (whoever builds the graph sees to that), so that without strengths this is
 * the number of ties, parallel ones included. Self ties do not count, an isolate has 0.
 *
 * Cost: stakeholders + ties. Source: Barrat et al. (2004), doi:10.1073/pnas.0400087101.
 */
export const strength: PlainKernel<OnGraph, StrengthSums> = {
  kind: 'plain',
  steps: ({ graph }) => graph.order + graph.targets.length,
  run: ({ graph }) => {
    const { order, offsets, targets, weights } = graph;
    const out = new Float64Array(order);
    const incoming = new Float64Array(order);
    for (let v = 0; v < order; v += 1) {
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
        out[v]! += weights[arc]!;
        incoming[targets[arc]!]! += weights[arc]!;
      }
    }
    if (!graph.directed) return { in: out, out, all: out };
    return { in: incoming, out, all: out.map((sum, v) => sum + incoming[v]!) };
  },
};
