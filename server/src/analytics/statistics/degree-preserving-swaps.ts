import type { CsrGraph } from '../csr-graph.js';

/**
 * A walk over the networks in which everybody keeps their number of ties: two ties drawn at random exchange ends,
 * a-b and c-d become a-d and c-b, unless that would tie somebody to themselves or two for the second time; then the
 * step is spent all the same. So each network with these degrees, no parallel ties and no self ties is as likely as
 * any other in the long run (Fosdick and others 2018, doi:10.1137/16M1087175, the walk of stub- and vertex-labelled
 * simple graphs). In two-mode data the ends exchanged are of the same mode.
 *
 * Who is tied is kept as one bit a pair of tied stakeholders: 50 MB for 20,000 of them.
 */
export class DegreePreservingSwaps {
  /** Ends of the ties as they are now; in two-mode data `from` are of mode 0. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Number of each stakeholder among those with ties. */
  private readonly numberOf: Int32Array;
  private readonly tied: Int32Array;
  private readonly rowWords: number;

  constructor(
    graph: CsrGraph,
    private readonly random: () => number,
    private readonly modeOf?: Int8Array,
  ) {
    const turned = (edge: number) => modeOf !== undefined && modeOf[graph.edgeSource[edge]!] === 1;
    this.from = graph.edgeSource.map((source, edge) => (turned(edge) ? graph.edgeTarget[edge]! : source));
    this.to = graph.edgeTarget.map((target, edge) => (turned(edge) ? graph.edgeSource[edge]! : target));
    let count = 0;
    this.numberOf = Int32Array.from({ length: graph.order }, (_, v) => (graph.degree(v) > 0 ? count++ : -1));
    this.rowWords = Math.ceil(count / 32);
    this.tied = new Int32Array(count * this.rowWords);
    for (let edge = 0; edge < graph.size; edge += 1) this.flip(this.from[edge]!, this.to[edge]!);
  }

  /** Takes so many steps. */
  walk(steps: number): void {
    const { from, to, random } = this;
    const size = from.length;
    if (size < 2) return;
    for (let step = 0; step < steps; step += 1) {
      const one = Math.floor(random() * size);
      const other = Math.floor(random() * size);
      const turned = this.modeOf === undefined && random() < 0.5;
      const a = from[one]!;
      const b = to[one]!;
      const c = turned ? to[other]! : from[other]!;
      const d = turned ? from[other]! : to[other]!;
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
    const [row, column] = [this.numberOf[a]!, this.numberOf[b]!];
    return ((this.tied[row * this.rowWords + (column >>> 5)]! >>> (column & 31)) & 1) === 1;
  }

  /** Ties two who are not, and parts two who are. */
  private flip(a: number, b: number): void {
    const [x, y] = [this.numberOf[a]!, this.numberOf[b]!];
    this.tied[x * this.rowWords + (y >>> 5)]! ^= 1 << (y & 31);
    this.tied[y * this.rowWords + (x >>> 5)]! ^= 1 << (x & 31);
  }
}
