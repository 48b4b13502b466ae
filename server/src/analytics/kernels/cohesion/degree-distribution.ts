import type { PlainKernel } from '../../kernel.js';
import type { DegreeDistribution, DegreeSpread } from '../../tasks/cohesion-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Degree distribution: how many contacts stakeholders have: mean, spread, least, median and most, and how many have 0,
 * 1, 2 to 3, 4 to 7 and so on (each range twice as wide as the one before, since degrees are spread over powers).
 *
 * In a directed graph arcs out and arcs in are told apart. Strength plays no part, parallel ties are one tie, self ties
 * none, isolates count with 0. Null without stakeholders.
 *
 * Cost: stakeholders + ties. Source: Wasserman and Faust (1994), section 4.2, doi:10.1017/CBO9780511815478.
 */
export const degreeDistribution: PlainKernel<OnGraph, DegreeDistribution> = {
  kind: 'plain',
  steps: ({ graph }) => 2 * graph.order + graph.targets.length,
  run: ({ graph }) => {
    const out = spreadOf(Int32Array.from({ length: graph.order }, (_, v) => graph.degree(v)));
    if (!graph.directed) return { out, in: out };
    const incoming = new Int32Array(graph.order);
    for (const target of graph.targets) incoming[target]! += 1;
    return { out, in: spreadOf(incoming) };
  },
};

function spreadOf(degrees: Int32Array): DegreeSpread {
  const order = degrees.length;
  if (order === 0) return { mean: null, sd: null, least: null, median: null, most: null, counts: [] };
  const sorted = degrees.slice().sort();
  const mean = sorted.reduce((sum, degree) => sum + degree, 0) / order;
  const variance = sorted.reduce((sum, degree) => sum + (degree - mean) ** 2, 0) / order;
  const most = sorted[order - 1]!;
  const counts = new Array<number>(rangeOf(most) + 1).fill(0);
  for (const degree of sorted) counts[rangeOf(degree)]! += 1;
  return {
    mean,
    sd: Math.sqrt(variance),
    least: sorted[0]!,
    median: (sorted[Math.floor((order - 1) / 2)]! + sorted[Math.floor(order / 2)]!) / 2,
    most,
    counts,
  };
}

/** 0, 1, 2 to 3, 4 to 7, ...: the number of binary digits. */
function rangeOf(degree: number): number {
  return 32 - Math.clz32(degree);
}
