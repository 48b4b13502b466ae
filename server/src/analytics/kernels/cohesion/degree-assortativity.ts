import type { PlainKernel } from '../../kernel.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Degree assortativity: Pearson's correlation of the degrees at the two ends of ties.
 *
 * Above 0 the much tied are tied to each other, below 0 to the little tied; range -1 to 1. In an undirected graph every
 * tie counts both ways; in a directed one each arc once, with the arcs out of its source and the arcs into its target.
 * Null without ties, or where all ends have the same degree. Strength plays no part, parallel ties are one tie, self
 * ties none, isolates do not matter.
 *
 * Cost: ties. Source: Newman (2002), doi:10.1103/PhysRevLett.89.208701.
 */
export const degreeAssortativity: PlainKernel<OnGraph, { readonly value: number | null }> = {
  kind: 'plain',
  steps: ({ graph }) => graph.order + 4 * graph.size,
  run: ({ graph }) => {
    const out = Int32Array.from({ length: graph.order }, (_, v) => graph.degree(v));
    const into = graph.directed ? arcsInto(graph.order, graph.targets) : out;
    const { edgeSource, edgeTarget, size } = graph;
    let sources = 0;
    let targets = 0;
    for (let edge = 0; edge < size; edge += 1) {
      sources += out[edgeSource[edge]!]!;
      targets += into[edgeTarget[edge]!]!;
    }
    // An undirected tie is two arcs: both ends are source and target, and their means are one.
    const both = (sources + targets) / (2 * size);
    const meanOut = graph.directed ? sources / size : both;
    const meanInto = graph.directed ? targets / size : both;
    let together = 0;
    let spreadOut = 0;
    let spreadInto = 0;
    for (let edge = 0; edge < size; edge += 1) {
      const a = out[edgeSource[edge]!]! - meanOut;
      const b = into[edgeTarget[edge]!]! - meanInto;
      together += a * b;
      spreadOut += a * a;
      spreadInto += b * b;
    }
    const spread = graph.directed ? Math.sqrt(spreadOut * spreadInto) : (spreadOut + spreadInto) / 2;
    return { value: spread > 0 ? together / spread : null };
  },
};

function arcsInto(order: number, targets: Int32Array): Int32Array {
  const into = new Int32Array(order);
  for (const target of targets) into[target]! += 1;
  return into;
}
