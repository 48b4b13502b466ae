import { CsrGraph } from '../csr-graph.js';
import { seededRandom } from '../seeded-random.js';

/** Arcs from smaller numbers to larger ones near them, the first `back` turned round, so that some reach each other. */
export function layered(options: { order: number; arcs: number; back: number; seed: number }): CsrGraph {
  const { order, arcs, back, seed } = options;
  const random = seededRandom(seed);
  const sources = new Int32Array(arcs);
  const targets = new Int32Array(arcs);
  for (let arc = 0; arc < arcs; arc += 1) {
    const from = Math.floor(random() * order);
    const to = Math.min(order - 1, from + 1 + Math.floor(random() * 20));
    sources[arc] = arc < back ? to : from;
    targets[arc] = arc < back ? from : to;
  }
  return CsrGraph.fromTies({ order, sources, targets, directed: true });
}
