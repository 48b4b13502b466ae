import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { VertexCut } from '../../tasks/fragility-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';
import { smallestVertexCut } from '../../vertex-cut.js';

/**
 * Departures until there is no route: the smallest number of stakeholders whose leaving cuts every route, however
 * long, between two sets, and one such set of leavers. It is also the number of routes between the two sets that share
 * nobody (Menger's theorem).
 *
 * Members of the two sets may themselves be among the leavers, so the answer is at most the smaller set; whoever is in
 * both must leave. With `spareEnds` they may not: then it is the number of go-betweens that must leave, and null where
 * no number does, because a direct tie, or a shared member, remains. 0 where there is no route now.
 *
 * Without direction or strength; parallel ties are one tie, self ties none. `departures` asks the narrower question
 * about direct ties only. Which of several smallest sets is named is fixed but arbitrary.
 *
 * Cost: ties x the root of stakeholders at worst.
 *
 * Source: Menger (1927), doi:10.4064/fm-10-1-96-115; Even and Tarjan (1975), doi:10.1137/0204043.
 */
export const minimumVertexCut: PlainKernel<AnalysisTasks['minimum-vertex-cut']['input'], VertexCut> = {
  kind: 'plain',
  steps: ({ graph }) => 100 * (graph.order + graph.targets.length),
  run: ({ graph, sources, targets, spareEnds = false }, control) => {
    requireSkeleton(graph);
    if (spareEnds && touch(graph, sources, targets)) return { count: null, leavers: new Int32Array(0) };
    const steps = { order: graph.order, sources: graph.edgeSource, targets: graph.edgeTarget, bothWays: true };
    const leavers = smallestVertexCut(steps, { from: sources, to: targets, spareEnds }, control);
    return { count: leavers.length, leavers };
  },
};

function touch(graph: CsrGraph, sources: Int32Array, targets: Int32Array): boolean {
  const isTarget = new Uint8Array(graph.order);
  for (const target of targets) isTarget[target] = 1;
  for (const source of sources) {
    if (isTarget[source] === 1) return true;
    for (let arc = graph.offsets[source]!; arc < graph.offsets[source + 1]!; arc += 1) {
      if (isTarget[graph.targets[arc]!] === 1) return true;
    }
  }
  return false;
}
