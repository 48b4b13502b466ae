import { openWalks, planWalks } from '../../all-walks.js';
import type { LaneKernel } from '../../kernel.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Harmonic closeness, raw: the sum of 1/distance from a stakeholder to every other it can reach.
 *
 * Result: one number a stakeholder, from 0 (an isolate) to n-1 (tied to all). Unlike classic closeness it needs no
 * connected graph: whoever cannot be reached adds 0. Distances count ties, strength plays no part; in a directed graph
 * they follow the arcs outwards. Parallel ties are one tie, self ties none.
 *
 * Cost: about stakeholders x ties / 128, shared out over threads.
 *
 * Source: Rochat (2009), "Closeness centrality extended to unconnected graphs: the harmonic centrality index";
 * Boldi and Vigna (2014), doi:10.1080/15427951.2013.865686.
 */
export const harmonicCloseness: LaneKernel<OnGraph, Float64Array> = {
  kind: 'lanes',
  steps: ({ graph }) => (graph.order * (graph.order + graph.targets.length)) / 128,
  // Walked backwards, whoever is met at distance d is one who reaches the source in d steps.
  plan: ({ graph }, control, space) => planWalks(graph, space, { backwards: true }, control),
  open: (plan, row, control, bench) =>
    openWalks(plan, control, bench, ({ distance, count, who, met }) => {
      const nearness = 1 / distance;
      for (let at = 0; at < count; at += 1) row[who[at]!]! += met[at]! * nearness;
    }),
  merge: (_, { rows }, sum) => {
    const closeness = new Float64Array(rows.order);
    for (let fresh = 0; fresh < rows.order; fresh += 1) closeness[rows.originalOf[fresh]!] = sum[fresh]!;
    return closeness;
  },
};
