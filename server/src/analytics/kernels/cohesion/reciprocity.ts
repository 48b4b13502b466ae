import { checkAborted } from '../../control.js';
import type { PlainKernel } from '../../kernel.js';
import type { Reciprocity } from '../../tasks/cohesion-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Reciprocity: the share of arcs whose opposite exists; with the dyad census (pairs tied both ways, one way, not at
 * all) and the share of pairs that are alike in both directions, which R's sna calls dyadic reciprocity.
 *
 * Range 0 to 1; 1 in an undirected graph, whose ties run both ways. Null without arcs, the dyadic share with fewer than
 * two stakeholders. Strength plays no part, parallel ties are one tie, self ties none; isolates are in unlinked pairs.
 *
 * Cost: ties x log of the degree. Source: Wasserman and Faust (1994), chapter 13, doi:10.1017/CBO9780511815478.
 */
export const reciprocity: PlainKernel<OnGraph, Reciprocity> = {
  kind: 'plain',
  steps: ({ graph }) => 8 * graph.size,
  run: ({ graph }, control) => {
    let returned = 0;
    for (let arc = 0; graph.directed && arc < graph.size; arc += 1) {
      if (arc % POLL_EVERY === 0) checkAborted(control);
      if (graph.hasEdge(graph.edgeTarget[arc]!, graph.edgeSource[arc]!)) returned += 1;
    }
    const mutual = graph.directed ? returned / 2 : graph.size;
    const asymmetric = graph.directed ? graph.size - returned : 0;
    const pairs = (graph.order ** 2 - graph.order) / 2;
    const arcs = 2 * mutual + asymmetric;
    return {
      mutual,
      asymmetric,
      unlinked: pairs - mutual - asymmetric,
      ofArcs: arcs > 0 ? (2 * mutual) / arcs : null,
      dyadic: graph.order > 1 ? (pairs - asymmetric) / pairs : null,
    };
  },
};

const POLL_EVERY = 1 << 18;
