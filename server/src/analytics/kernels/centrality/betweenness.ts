import type { LaneKernel, LanePlan } from '../../kernel.js';
import { closeSweeps, openSweeps, planSweeps } from '../../route-sweeps.js';
import type { Betweenness } from '../../tasks/centrality-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Betweenness of stakeholders and of ties, exact and raw.
 *
 * In words: for every pair of others, the share of their shortest routes that run through here, added up. An
 * undirected pair counts once; in a directed graph routes follow the arcs and ordered pairs count. A stakeholder's
 * own routes do not count for it, but the ends of a route do count for the ties on it.
 *
 * Result: `nodes[v]` by stakeholder and `edges[e]` by edge index, both 0 or more; `nodeNorm` is the number of pairs of
 * others, (n-1)(n-2), halved when undirected. Strength plays no part: every tie is one step long. Parallel ties are
 * one tie, self ties none, an isolate has 0.
 *
 * Cost: stakeholders x ties. The sources are shared out over threads; the answer does not depend on how many.
 *
 * Source: Freeman (1977), doi:10.2307/3033543; algorithm: Brandes (2001), doi:10.1080/0022250X.2001.9990249;
 * of ties: Girvan and Newman (2002), doi:10.1073/pnas.122653799.
 */
export const betweenness: LaneKernel<OnGraph, Betweenness> = {
  kind: 'lanes',
  steps: ({ graph }) => graph.order * (graph.order + graph.targets.length),
  plan: ({ graph }, control, space) => planSweeps(graph, space, null, control),
  open: openSweeps,
  close: closeSweeps,
  merge: ({ graph }, plan, sum) => collect(graph.order, graph.directed, plan, sum),
};

function collect(order: number, directed: boolean, plan: LanePlan, sum: Float64Array): Betweenness {
  // From every source to every target: an undirected pair was met from both of its ends.
  const share = directed ? 1 : 0.5;
  const nodes = new Float64Array(order);
  for (let fresh = 0; fresh < order; fresh += 1) nodes[plan.rows.originalOf[fresh]!] = sum[fresh]! * share;
  const edges = sum.slice(order);
  for (let edge = 0; edge < edges.length; edge += 1) edges[edge]! *= share;
  return { nodes, edges, nodeNorm: order > 2 ? (order - 1) * (order - 2) * share : null };
}
