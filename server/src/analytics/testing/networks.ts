import { CsrGraph } from '../csr-graph.js';
import { seededRandom } from '../seeded-random.js';

/** Ties drawn at random between any two, so few that the network falls into parts, or so many that it holds. */
export function randomGraph(options: { order: number; size: number; seed: number; directed?: boolean }): CsrGraph {
  const { order, size, seed, directed = false } = options;
  const random = seededRandom(seed);
  const draw = () => Array.from({ length: size }, () => Math.floor(random() * order));
  return CsrGraph.fromTies({ order, sources: draw(), targets: draw(), directed });
}

/** `count` diamonds in a row: from one end to the other lead 2^count shortest routes, all joints on every one. */
export function diamonds(count: number): CsrGraph {
  const sources: number[] = [];
  const targets: number[] = [];
  for (let diamond = 0; diamond < count; diamond += 1) {
    const start = 3 * diamond;
    sources.push(start, start, start + 1, start + 2);
    targets.push(start + 1, start + 2, start + 3, start + 3);
  }
  return CsrGraph.fromTies({ order: 3 * count + 1, sources, targets, directed: false });
}

/** Everybody tied to the next, and the last to the first. */
export function ring(order: number): CsrGraph {
  const sources = Array.from({ length: order }, (_, v) => v);
  return CsrGraph.fromTies({ order, sources, targets: sources.map((v) => (v + 1) % order), directed: false });
}

/** One tied to all others, who are tied to nobody else. */
export function star(order: number): CsrGraph {
  const targets = Array.from({ length: order - 1 }, (_, leaf) => leaf + 1);
  return CsrGraph.fromTies({ order, sources: targets.map(() => 0), targets, directed: false });
}
