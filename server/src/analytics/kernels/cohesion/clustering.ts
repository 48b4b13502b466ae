import type { Control } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { Clustering } from '../../tasks/cohesion-tasks.js';
import type { OnGraph } from '../../tasks/task.js';
import { eachTriangle, triangleSteps } from '../../triangles.js';

/**
 * Clustering: of the pairs of a stakeholder's contacts, the share that are linked; and transitivity, the same share
 * over the pairs of all stakeholders together (three times the triangles by all paths of two ties).
 *
 * Range 0 to 1. `NaN` for a stakeholder with fewer than two contacts; the mean over all counts it 0, as Watts and
 * Strogatz's followers do, and `meanOfDefined` leaves it out. Without direction or strength; parallel ties are one tie,
 * self ties none. Always 0 in two-mode data.
 *
 * Every triangle is visited once. Cost: ties x the square root of ties at most.
 *
 * Source: Watts and Strogatz (1998), doi:10.1038/30918; Newman (2003), doi:10.1137/S003614450342480.
 */
export const clustering: PlainKernel<OnGraph, Clustering> = {
  kind: 'plain',
  steps: ({ graph }) => triangleSteps(graph),
  run: ({ graph }, control) => {
    const trianglesOf = trianglesAt(requireSkeleton(graph), control);
    const local = new Float64Array(graph.order);
    let corners = 0;
    let twoPaths = 0;
    let sum = 0;
    let defined = 0;
    for (let v = 0; v < graph.order; v += 1) {
      const pairs = (graph.degree(v) * (graph.degree(v) - 1)) / 2;
      local[v] = pairs > 0 ? trianglesOf[v]! / pairs : Number.NaN;
      corners += trianglesOf[v]!;
      twoPaths += pairs;
      if (pairs === 0) continue;
      sum += local[v]!;
      defined += 1;
    }
    return {
      trianglesOf,
      local,
      triangles: corners / 3,
      twoPaths,
      transitivity: twoPaths > 0 ? corners / twoPaths : null,
      mean: graph.order > 0 ? sum / graph.order : null,
      meanOfDefined: defined > 0 ? sum / defined : null,
    };
  },
};

/** How many triangles each stakeholder is in. */
function trianglesAt(graph: CsrGraph, control: Control): Float64Array {
  const found = new Float64Array(graph.order);
  eachTriangle(graph, control, (a, b, c) => {
    found[a]! += 1;
    found[b]! += 1;
    found[c]! += 1;
  });
  return found;
}
