import type { CsrGraph } from '../csr-graph.js';

/**
 * A walk over the networks in which everybody keeps their number of ties: two ties drawn at random exchange ends,
 * a-b and c-d become a-d and c-b, unless that would tie somebody to themselves or two for the second time; then the
 * step is spent all the same. So in the long run every network with these degrees, without parallel ties and self
 * ties, is as likely as any other (Fosdick and others 2018, doi:10.1137/16M1087175). In two-mode data the ends
 * exchanged are of the same mode.
 *
 * Stakeholders with ties are numbered anew; who is tied is one bit a pair of them: 50 MB for 20,000.
 */
export class DegreePreservingSwaps {
  /** Position of each numbered stakeholder. */
  readonly positions: Int32Array;
  /** Ends of the ties as they are now, numbered; in two-mode data `from` are of mode 0. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  private readonly tied: Int32Array;
  private readonly rowWords: number;

  constructor(
    graph: CsrGraph,
    private readonly random: () => number,
    private readonly modeOf?: Int8Array,
  ) {
    const positions = Array.from({ length: graph.order }, (_, v) => v).filter((v) => graph.degree(v) > 0);
    const numberOf = new Int32Array(graph.order);
    positions.forEach((position, number) => {
      numberOf[position] = number;
    });
    const isTurned = (edge: number) => modeOf !== undefined && modeOf[graph.edgeSource[edge]!] === 1;
    const { edgeSource, edgeTarget } = graph;
    this.positions = Int32Array.from(positions);
    this.from = edgeSource.map((source, edge) => numberOf[isTurned(edge) ? edgeTarget[edge]! : source]!);
    this.to = edgeTarget.map((target, edge) => numberOf[isTurned(edge) ? edgeSource[edge]! : target]!);
    this.rowWords = Math.ceil(positions.length / 32);
    this.tied = new Int32Array(positions.length * this.rowWords);
    for (let edge = 0; edge < graph.size; edge += 1) this.flip(this.from[edge]!, this.to[edge]!);
  }

  /** Takes so many steps. */
  walk(steps: number): void {
    const { from, to, random } = this;
    const size = from.length;
    const oneMode = this.modeOf === undefined;
    if (size < 2) return;
    for (let step = 0; step < steps; step += 1) {
      const one = Math.floor(random() * size);
      // One draw says which the other tie is and, as ties without a mode have no first end, which way round it is.
      const drawn = Math.floor(random() * (oneMode ? 2 * size : size));
      const isTurned = drawn >= size;
      const other = isTurned ? drawn - size : drawn;
      const a = from[one]!;
      const b = to[one]!;
      const c = isTurned ? to[other]! : from[other]!;
      const d = isTurned ? from[other]! : to[other]!;
      if (a === d || c === b || this.isTied(a, d) || this.isTied(c, b)) continue;
      this.flip(a, b);
      this.flip(c, d);
      this.flip(a, d);
      this.flip(c, b);
      to[one] = d;
      from[other] = c;
      to[other] = b;
    }
  }

  private isTied(a: number, b: number): boolean {
    return ((this.tied[a * this.rowWords + (b >>> 5)]! >>> (b & 31)) & 1) === 1;
  }

  /** Ties two who are not, and parts two who are. */
  private flip(a: number, b: number): void {
    this.tied[a * this.rowWords + (b >>> 5)]! ^= 1 << (b & 31);
    this.tied[b * this.rowWords + (a >>> 5)]! ^= 1 << (a & 31);
  }
}
