import type { LaneKernel } from '../../kernel.js';
import { closeSweeps, openSweeps, planSweeps } from '../../route-sweeps.js';
import type { EstimatedBetweenness } from '../../tasks/centrality-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

type Input = AnalysisTasks['betweenness-estimate']['input'];

/**
 * Betweenness estimated from some of the sources, for networks where all of them take too long.
 *
 * In words: the sum of exact betweenness, but only over routes that start at a pivot, times stakeholders by pivots. In
 * an undirected graph a route counts by how far along it one is (`ALONG`; it is met from both ends when all are
 * pivots): otherwise whoever lies next to a pivot would be overrated. Pivots are evenly spread over the stakeholders in
 * breadth-first order, from a first one drawn with the seed: each value is unbiased, right on average over seeds.
 *
 * Results, weights, direction, isolates and parallel ties are as for betweenness. The standard error of those who lead
 * comes with them: the pivots are dealt out to lanes, each a sample for itself, and the error is told from how far those
 * differ (a little too large, as the whole is spread more evenly than a lane). With everybody as a pivot it is
 * betweenness.
 *
 * Cost: pivots x ties, shared out over threads; the answer does not depend on how many.
 *
 * Sources: Brandes and Pich (2007), "Centrality estimation in large networks", doi:10.1142/S0218127407018403; shares of
 * routes: Geisberger, Sanders and Schultes (2008), "Better approximation of betweenness centrality",
 * doi:10.1137/1.9781611972887.9.
 */
export const betweennessEstimate: LaneKernel<Input, EstimatedBetweenness> = {
  kind: 'lanes',
  steps: ({ graph, pivots }) => Math.min(pivots, graph.order) * (graph.order + graph.targets.length),
  plan: ({ graph, pivots, seed }, control, space) => ({
    ...planSweeps(graph, space, { pivots, seed }, control),
    linear: !graph.directed,
    squares: true,
  }),
  open: openSweeps,
  close: closeSweeps,
  merge({ graph: { order, directed } }, { rows, sources, lanes }, sum, squares) {
    const pivots = sources!.length;
    // The shares of an undirected route add up to 1 over both of its ends, so nothing is halved.
    const scale = pivots === 0 ? 0 : order / pivots;
    const nodes = new Float64Array(order);
    for (let fresh = 0; fresh < order; fresh += 1) nodes[rows.originalOf[fresh]!] = sum[fresh]! * scale;
    const edges = sum.slice(order).map((value) => value * scale);
    const sampled = Math.sqrt(1 - pivots / Math.max(1, order)); // all are no sample, and have no error
    const errorOf = (from: number, to: number) =>
      sampled === 0 ? 0 : sampled * leadingError(sum.subarray(from, to), squares!.subarray(from, to), lanes);
    return {
      nodes,
      edges,
      nodeNorm: order > 2 ? ((order - 1) * (order - 2)) / (directed ? 1 : 2) : null,
      pivots,
      nodeError: errorOf(0, order),
      edgeError: errorOf(order, sum.length),
    };
  },
};

const LEADING = 20;

/** Standard error of a sum over lanes, as a share of it, for the highest sums: its root mean square. */
function leadingError(sums: Float64Array, squares: Float64Array, lanes: number): number {
  const least = sums.slice().sort().at(-LEADING) ?? 0;
  let total = 0;
  let leading = 0;
  for (let cell = 0; cell < sums.length; cell += 1) {
    const sum = sums[cell]!;
    if (sum < least || sum === 0) continue;
    leading += 1;
    total += ((lanes * squares[cell]!) / sum ** 2 - 1) / (lanes - 1);
  }
  return leading === 0 ? 0 : Math.sqrt(Math.max(0, total / leading));
}
