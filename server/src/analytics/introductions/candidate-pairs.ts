import type { CsrGraph } from '../csr-graph.js';

/** Two sets of stakeholders, ascending; the same array twice where a set faces itself. */
export interface Sides {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** Every pair of an end on either side that is not tied, each once even where the sides overlap. */
export class CandidatePairs implements Iterable<Pair> {
  private readonly sidesOf: Uint8Array;

  constructor(
    private readonly graph: CsrGraph,
    private readonly ends: Sides,
  ) {
    this.sidesOf = new Uint8Array(graph.order);
    for (const v of ends.from) this.sidesOf[v]! |= 1;
    for (const v of ends.to) this.sidesOf[v]! |= 2;
  }

  /** No more than this many pairs. */
  get most(): number {
    const { from, to } = this.ends;
    return from === to ? (from.length * (from.length - 1)) / 2 : from.length * to.length;
  }

  *[Symbol.iterator](): Generator<Pair> {
    for (const from of this.ends.from) for (const to of this.ends.to) if (this.has(from, to)) yield { from, to };
  }

  /** A few pairs spread over both sides, to foresee from what all would cost. */
  *probes(count: number): Generator<Pair> {
    const { from, to } = this.ends;
    for (let probe = 0; probe < count && from.length > 0 && to.length > 0; probe += 1) {
      const one = from[Math.floor((probe * from.length) / count)]!;
      const other = to[(probe * 7919) % to.length]!;
      if (this.has(one, other)) yield { from: one, to: other };
    }
  }

  private has(from: number, to: number): boolean {
    if (from === to || this.graph.hasEdge(from, to)) return false;
    return from < to || this.sidesOf[from] !== 3 || this.sidesOf[to] !== 3;
  }
}
