import { openWalks, planWalks } from '../../all-walks.js';
import type { LaneKernel } from '../../kernel.js';
import type { DistanceSummary } from '../../tasks/cohesion-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Global efficiency: the mean of 1/distance over all pairs of stakeholders, 0 for a pair without a route; with it the
 * mean distance and the diameter over the pairs that have one.
 *
 * Range 0 (no ties) to 1 (all tied to all); null with fewer than two stakeholders. Distances count ties, strength
 * plays no part; in a directed graph they follow the arcs and ordered pairs count. Isolates lower it. Parallel ties
 * are one tie, self ties none.
 *
 * The pairs are counted by distance in whole numbers, so the sum is exact but for one division a distance.
 * Cost: about stakeholders x ties / 128, shared out over threads.
 *
 * Source: Latora and Marchiori (2001), doi:10.1103/PhysRevLett.87.198701.
 */
export const globalEfficiency: LaneKernel<OnGraph, DistanceSummary> = {
  kind: 'lanes',
  steps: ({ graph }) => (graph.order * (graph.order + graph.targets.length)) / 128,
  plan: ({ graph }, control, space) => planWalks(graph, space, { backwards: false }, control),
  open: (plan, row, control, bench) =>
    openWalks(plan, control, bench, ({ distance, count, met }) => {
      let pairs = 0;
      for (let at = 0; at < count; at += 1) pairs += met[at]!;
      row[distance]! += pairs;
    }),
  merge: ({ graph }, _, orderedPairsAt) => summarise(graph.order, graph.directed, orderedPairsAt),
};

function summarise(order: number, directed: boolean, orderedPairsAt: Float64Array): DistanceSummary {
  let reachable = 0;
  let steps = 0;
  let inverse = 0;
  let diameter = 0;
  for (let distance = 1; distance < order; distance += 1) {
    const pairs = orderedPairsAt[distance]!;
    if (pairs === 0) break;
    reachable += pairs;
    steps += pairs * distance;
    inverse += pairs / distance;
    diameter = distance;
  }
  const share = directed ? 1 : 0.5;
  return {
    efficiency: order < 2 ? null : inverse / (order * (order - 1)),
    meanDistance: reachable === 0 ? null : steps / reachable,
    diameter: reachable === 0 ? null : diameter,
    pairsAtDistance: Array.from(orderedPairsAt.subarray(0, diameter + 1), (pairs) => pairs * share),
  };
}
