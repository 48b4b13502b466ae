import type { LaneKernel } from '../../kernel.js';
import { openSweeps, planSweeps } from '../../route-sweeps.js';
import type { Betweenness } from '../../tasks/centrality-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';
import { SharedSpace } from '../../wasm/shared-space.js';

type Input = AnalysisTasks['betweenness-estimate']['input'];

/**
 * Betweenness estimated from some of the sources, for networks where all of them take too long.
 *
 * In words: the sum of exact betweenness, but only over routes that start at a pivot, times stakeholders by pivots.
 * In an undirected graph a route counts, at whoever lies on it, by how far along it they are from the pivot (linear
 * scaling; twice, as it is met from both ends when all are pivots): otherwise whoever lies next to a pivot would be
 * overrated. Where the pivots are drawn at random each value is unbiased: right on average over draws. How far a single
 * draw is off depends on the network; two draws compared tell. Results, weights, direction, isolates and parallel ties
 * are as for betweenness; with all stakeholders as pivots it is betweenness.
 *
 * `pivots` are distinct.
 * Cost: pivots x ties, shared out over threads; the answer does not depend on how many.
 *
 * Sources: Brandes and Pich (2007), "Centrality estimation in large networks", doi:10.1142/S0218127407018403; linear
 * scaling: Geisberger, Sanders and Schultes (2008), "Better approximation of betweenness centrality",
 * doi:10.1137/1.9781611972887.9.
 */
export const betweennessEstimate = betweennessEstimateIn(SharedSpace.forKernels);

/** The same, in a space made for the one or the other kind of kernel. */
export function betweennessEstimateIn(newSpace: (order: number) => SharedSpace): LaneKernel<Input, Betweenness> {
  return {
    kind: 'lanes',
    steps: ({ graph, pivots }) => pivots.length * (graph.order + graph.targets.length),
    plan: ({ graph, pivots }, control) =>
      planSweeps(graph, newSpace(graph.order), { from: pivots, linear: !graph.directed }, control),
    open: openSweeps,
    merge: ({ graph: { order, directed }, pivots }, { rows }, sum) => {
      // Linear shares of an undirected route add up to 1 over both of its ends, so nothing is halved.
      const scale = pivots.length === 0 ? 0 : order / pivots.length;
      const nodes = new Float64Array(order);
      for (let fresh = 0; fresh < order; fresh += 1) nodes[rows.originalOf[fresh]!] = sum[fresh]! * scale;
      const edges = sum.slice(order).map((value) => value * scale);
      return { nodes, edges, nodeNorm: order > 2 ? ((order - 1) * (order - 2)) / (directed ? 1 : 2) : null };
    },
  };
}
