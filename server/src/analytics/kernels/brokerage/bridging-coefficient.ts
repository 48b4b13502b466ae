import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Bridging coefficient: whether a stakeholder of few contacts has contacts of many.
 *
 * In words: 1 / contacts, by the sum over its contacts of 1 / their contacts. Times betweenness it is bridging
 * centrality. By stakeholder, above 0, `NaN` for an isolate. Without direction or strength; parallel ties are one tie,
 * self ties none.
 *
 * Cost: stakeholders + ties.
 *
 * Source: Hwang, Cho, Zhang and Ramanathan (2006), "Bridging centrality: identifying bridging nodes in scale-free
 * networks", KDD.
 */
export const bridgingCoefficient: PlainKernel<OnGraph, Float64Array> = {
  kind: 'plain',
  steps: ({ graph }) => 2 * (graph.order + graph.targets.length),
  run: ({ graph }) => {
    const { order, offsets, targets } = requireSkeleton(graph);
    const coefficient = new Float64Array(order).fill(Number.NaN);
    for (let v = 0; v < order; v += 1) {
      if (graph.degree(v) === 0) continue;
      let ofContacts = 0;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) ofContacts += 1 / graph.degree(targets[arc]!);
      coefficient[v] = 1 / graph.degree(v) / ofContacts;
    }
    return coefficient;
  },
};
