import { WeightedBrandes } from '../../dijkstra-brandes.js';
import { routeLengths } from '../../dijkstra-lengths.js';
import { type LaneKernel, laneCount } from '../../kernel.js';
import { renumber } from '../../renumber.js';
import { unitsOf } from '../../route-starts.js';
import type { Betweenness } from '../../tasks/centrality-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

/** What one look at an arc costs here beside one of a walk that counts steps. */
const STEPS_AN_ARC = 8;

/**
 * Betweenness of stakeholders and of ties where strength counts: a tie is 1 / strength long, so that strong ties are
 * short, and strengths of several ties between the same two are added up first.
 *
 * In words: for every pair of others, the share of their shortest routes that run through here, added up. An
 * undirected pair counts once; in a directed graph routes follow the arcs and ordered pairs count. A stakeholder's own
 * routes do not count for it, but the ends of a route do count for the ties on it. Which routes are equally long is
 * decided as `routeLengths` says.
 *
 * With pivots, estimated: only routes that start at one count, times stakeholders by pivots; undirected, each by how far
 * along it one is, as for `betweenness-estimate`.
 *
 * Result: `nodes[v]` by stakeholder and `edges[e]` by edge index, both 0 or more; a tie that no shortest route uses
 * has 0. `nodeNorm` is the number of pairs of others, (n-1)(n-2), halved when undirected. An isolate has 0.
 *
 * Cost: sources x (ties + stakeholders x log of stakeholders), without the logarithm where lengths are small whole
 * numbers. Sources are shared out over threads; the answer does not depend on how many.
 *
 * Source: Brandes (2001), doi:10.1080/0022250X.2001.9990249; strength as nearness: Newman (2001), "Scientific
 * collaboration networks. II", doi:10.1103/PhysRevE.64.016132; linear scaling: Geisberger, Sanders and Schultes (2008),
 * doi:10.1137/1.9781611972887.9.
 */
export const weightedBetweenness: LaneKernel<AnalysisTasks['weighted-betweenness']['input'], Betweenness> = {
  kind: 'lanes',
  steps: ({ graph, pivots }) => STEPS_AN_ARC * (pivots?.length ?? graph.order) * (graph.order + graph.targets.length),
  plan({ graph, pivots }, control, space) {
    const rows = renumber(graph, space, control);
    const rowLength = graph.order + graph.size;
    const starts = unitsOf(rows, pivots);
    const lanes = laneCount(starts.length, rowLength);
    const linear = pivots !== undefined && !graph.directed;
    return { rows, units: starts.length, lanes, rowLength, starts, lengths: routeLengths(graph, rows), linear };
  },
  open: ({ rows, lengths, starts, linear }, row, control) => {
    const sweep = new WeightedBrandes(rows, lengths!, control, linear);
    return (unit) => sweep.add(starts![unit]!, row);
  },
  merge: ({ graph: { order, directed }, pivots }, { rows, linear }, sum) => {
    // An undirected pair was met from both of its ends, unless each end took its share of it.
    const share = directed || linear ? 1 : 0.5;
    const scale = pivots === undefined ? share : (share * order) / Math.max(1, pivots.length);
    const nodes = new Float64Array(order);
    for (let fresh = 0; fresh < order; fresh += 1) nodes[rows.originalOf[fresh]!] = sum[fresh]! * scale;
    const edges = sum.slice(order).map((value) => value * scale);
    return { nodes, edges, nodeNorm: order > 2 ? ((order - 1) * (order - 2)) / (directed ? 1 : 2) : null };
  },
};
