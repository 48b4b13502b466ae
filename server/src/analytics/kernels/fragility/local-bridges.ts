import { checkAborted } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { LocalBridges } from '../../tasks/fragility-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Local bridges: ties whose two ends share no contact; the span is the distance between the ends without the tie.
 *
 * By edge index: `isLocalBridge` 0 or 1; `span` 2 where there is a shared contact, 3 or more for a local bridge, and 0
 * where no other route is left (the tie is a bridge). Without direction or strength; parallel ties are one tie, self
 * ties none, isolates have no tie to ask about.
 *
 * Each local bridge is searched from both ends in turn, the smaller ring first.
 * Cost: ties x degree for the shared contacts, and ties x ties at worst for the spans; near linear in practice.
 *
 * Source: Granovetter (1973), doi:10.1086/225469.
 */
export const localBridges: PlainKernel<OnGraph, LocalBridges> = {
  kind: 'plain',
  steps: ({ graph }) => graph.size * 200,
  run: ({ graph }, control) => {
    requireSkeleton(graph);
    const search = new TwoEndedSearch(graph);
    const isLocalBridge = new Uint8Array(graph.size);
    const span = new Int32Array(graph.size);
    for (let edge = 0; edge < graph.size; edge += 1) {
      if (edge % 64 === 0) {
        checkAborted(control);
        control.progress(edge / graph.size);
      }
      span[edge] = search.distanceWithout(edge);
      isLocalBridge[edge] = span[edge] === 2 ? 0 : 1;
    }
    return { isLocalBridge, span };
  },
};

/** Distance between the ends of a tie when that tie is taken away, from rings grown at both ends. */
class TwoEndedSearch {
  /** Which search met the stakeholder, and from which side: 2 x search + side. Never needs clearing. */
  private readonly metBy: Float64Array;
  private readonly rings: readonly [Int32Array, Int32Array];

  constructor(private readonly graph: CsrGraph) {
    this.metBy = new Float64Array(graph.order).fill(-1);
    this.rings = [new Int32Array(graph.order), new Int32Array(graph.order)];
  }

  distanceWithout(edge: number): number {
    const { edgeSource, edgeTarget } = this.graph;
    const ends = [edgeSource[edge]!, edgeTarget[edge]!] as const;
    const head = [0, 0];
    const tail = [1, 1];
    for (const side of [0, 1] as const) {
      this.rings[side][0] = ends[side];
      this.metBy[ends[side]] = 2 * edge + side;
    }
    for (let distance = 1; head[0]! < tail[0]! && head[1]! < tail[1]!; distance += 1) {
      const side = tail[0]! - head[0]! <= tail[1]! - head[1]! ? 0 : 1;
      const ringEnd = tail[side]!;
      const grown = this.grow(edge, side, head[side]!, ringEnd);
      if (grown < 0) return distance;
      head[side] = ringEnd;
      tail[side] = grown;
    }
    return 0;
  }

  /** Grows one ring; -1 when it touches the other side, else where the new ring ends. */
  private grow(edge: number, side: number, from: number, to: number): number {
    const { offsets, targets, edgeOf } = this.graph;
    const ring = this.rings[side as 0 | 1];
    const mine = 2 * edge + side;
    const theirs = 2 * edge + 1 - side;
    let tail = to;
    for (let at = from; at < to; at += 1) {
      const v = ring[at]!;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
        if (edgeOf[arc] === edge) continue;
        const w = targets[arc]!;
        if (this.metBy[w] === theirs) return -1;
        if (this.metBy[w] === mine) continue;
        this.metBy[w] = mine;
        ring[tail] = w;
        tail += 1;
      }
    }
    return tail;
  }
}
