import { type Control, checkAborted } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { Clustering } from '../../tasks/cohesion-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Clustering: of the pairs of a stakeholder's contacts, the share that are linked; and transitivity, the same share
 * over the pairs of all stakeholders together (three times the triangles by all paths of two ties).
 *
 * Range 0 to 1. `NaN` for a stakeholder with fewer than two contacts; the mean over all counts it 0, as Watts and
 * Strogatz's followers do, and `meanOfDefined` leaves it out. Without direction or strength; parallel ties are one tie,
 * self ties none. Always 0 in two-mode data.
 *
 * Each triangle is found once, from its end with the fewest ties: the others' ties that lead to stakeholders with more
 * are looked through (Latapy 2008, doi:10.1016/j.tcs.2008.07.017). Cost: ties x the square root of ties at most.
 *
 * Source: Watts and Strogatz (1998), doi:10.1038/30918; Newman (2003), doi:10.1137/S003614450342480.
 */
export const clustering: PlainKernel<OnGraph, Clustering> = {
  kind: 'plain',
  steps: ({ graph }) => graph.order + graph.size * (4 + Math.sqrt(graph.size)),
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
  const { offsets, targets } = towardsMoreTies(graph);
  const found = new Float64Array(graph.order);
  const markedBy = new Int32Array(graph.order).fill(-1);
  for (let v = 0; v < graph.order; v += 1) {
    if (v % 1024 === 0) checkAborted(control);
    const end = offsets[v + 1]!;
    for (let arc = offsets[v]!; arc < end; arc += 1) markedBy[targets[arc]!] = v;
    for (let arc = offsets[v]!; arc < end; arc += 1) {
      const w = targets[arc]!;
      for (let next = offsets[w]!; next < offsets[w + 1]!; next += 1) {
        const x = targets[next]!;
        if (markedBy[x] !== v) continue;
        found[v]! += 1;
        found[w]! += 1;
        found[x]! += 1;
      }
    }
  }
  return found;
}

/** Each tie once, in the row of its end with fewer ties (of equals, the one with the smaller number). */
function towardsMoreTies(graph: CsrGraph): { readonly offsets: Int32Array; readonly targets: Int32Array } {
  const offsets = new Int32Array(graph.order + 1);
  const targets = new Int32Array(graph.size);
  let next = 0;
  for (let v = 0; v < graph.order; v += 1) {
    const degree = graph.degree(v);
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc += 1) {
      const w = graph.targets[arc]!;
      const difference = graph.degree(w) - degree;
      if (difference < 0 || (difference === 0 && w < v)) continue;
      targets[next] = w;
      next += 1;
    }
    offsets[v + 1] = next;
  }
  return { offsets, targets };
}
