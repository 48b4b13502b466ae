import { type Control, checkAborted } from './control.js';
import type { CsrGraph } from './csr-graph.js';

/** Told the three corners of a triangle and, by edge index, the tie opposite each of them. */
export type OnTriangle = (a: number, b: number, c: number, bc: number, ac: number, ab: number) => void;

/**
 * Visits every triangle of an undirected graph once, from its corner with the fewest ties: only the ties of each that
 * lead to stakeholders with more are looked through, which are few even at a hub. Cost: ties x the square root of ties
 * at most. Source: Latapy (2008), doi:10.1016/j.tcs.2008.07.017.
 */
export function eachTriangle(graph: CsrGraph, control: Control, visit: OnTriangle): void {
  const { offsets, targets, edges } = towardsMoreTies(graph);
  const tieTo = new Int32Array(graph.order).fill(-1);
  for (let a = 0; a < graph.order; a += 1) {
    if (a % 1024 === 0) checkAborted(control);
    const start = offsets[a]!;
    const end = offsets[a + 1]!;
    if (end - start < 2) continue;
    for (let arc = start; arc < end; arc += 1) tieTo[targets[arc]!] = edges[arc]!;
    for (let arc = start; arc < end; arc += 1) {
      const b = targets[arc]!;
      for (let next = offsets[b]!; next < offsets[b + 1]!; next += 1) {
        const c = targets[next]!;
        const ac = tieTo[c]!;
        if (ac >= 0) visit(a, b, c, edges[next]!, ac, edges[arc]!);
      }
    }
    for (let arc = start; arc < end; arc += 1) tieTo[targets[arc]!] = -1;
  }
}

/** About what it takes to visit the triangles: half of a row is looked through for every tie. */
export function triangleSteps({ order, size }: CsrGraph): number {
  return order + 4 * size + size ** 2 / Math.max(1, order);
}

interface HalfRows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly edges: Int32Array;
}

/** Each tie once, in the row of its end with fewer ties (of equals, the one with the smaller number). */
function towardsMoreTies(graph: CsrGraph): HalfRows {
  const { order, size, edgeOf } = graph;
  const rank = ranksByDegree(graph);
  const offsets = new Int32Array(order + 1);
  // Every tie is written down and half of them written over: quicker than a branch that guesses wrong every other time.
  const targets = new Int32Array(size + 1);
  const edges = new Int32Array(size + 1);
  let next = 0;
  for (let v = 0; v < order; v += 1) {
    const own = rank[v]!;
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc += 1) {
      const w = graph.targets[arc]!;
      targets[next] = w;
      edges[next] = edgeOf[arc]!;
      next += (own - rank[w]!) >>> 31;
    }
    offsets[v + 1] = next;
  }
  return { offsets, targets, edges };
}

/** Places in order of degree, then number. */
function ranksByDegree({ order, offsets }: CsrGraph): Int32Array {
  const next = new Int32Array(order + 1);
  for (let v = 0; v < order; v += 1) next[offsets[v + 1]! - offsets[v]! + 1]! += 1;
  for (let degree = 0; degree < order; degree += 1) next[degree + 1]! += next[degree]!;
  const rank = new Int32Array(order);
  for (let v = 0; v < order; v += 1) {
    const degree = offsets[v + 1]! - offsets[v]!;
    rank[v] = next[degree]!;
    next[degree]! += 1;
  }
  return rank;
}
