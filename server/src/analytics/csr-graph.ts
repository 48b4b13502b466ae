import { type CsrTransfer, graphOfRows, rowsOf, type TieLists, turnedRound } from './csr-build.js';
import { ones } from './same-for-all.js';

/**
 * A simple graph in compressed sparse rows, immutable, its arrays in shared memory so that workers read it uncopied.
 *
 * Row `v` holds its arcs at positions `offsets[v]` to `offsets[v + 1] - 1`, ordered by target. An undirected graph
 * stores each pair in both rows; `edgeOf` says which pair (0..size-1) an arc belongs to, and `edgeSource` is the
 * smaller end. A directed graph stores each arc once, in the row of its source, and `edgeOf` is the arc itself.
 * Parallel ties are merged (strengths summed in the order given), ties of a stakeholder with itself are dropped.
 *
 * Graphs share what they can (strengths that are all 1, edge indices of arcs): nobody may write to these arrays.
 */
export class CsrGraph implements CsrTransfer {
  readonly directed: boolean;
  readonly order: number;
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  readonly edgeOf: Int32Array;
  readonly edgeSource: Int32Array;
  readonly edgeTarget: Int32Array;

  private constructor(parts: CsrTransfer) {
    this.directed = parts.directed;
    this.order = parts.order;
    this.size = parts.size;
    this.offsets = parts.offsets;
    this.targets = parts.targets;
    this.weights = parts.weights;
    this.edgeOf = parts.edgeOf;
    this.edgeSource = parts.edgeSource;
    this.edgeTarget = parts.edgeTarget;
    assertClosed(this);
  }

  static fromTies(ties: TieLists): CsrGraph {
    return new CsrGraph(graphOfRows(rowsOf(ties), ties.directed));
  }

  static fromTransfer(parts: CsrTransfer): CsrGraph {
    return parts instanceof CsrGraph ? parts : new CsrGraph(parts);
  }

  toTransfer(): CsrTransfer {
    const { directed, order, size, offsets, targets, weights, edgeOf, edgeSource, edgeTarget } = this;
    return { directed, order, size, offsets, targets, weights, edgeOf, edgeSource, edgeTarget };
  }

  /** Number of arcs in the row of `v`: neighbours in an undirected graph, outgoing arcs in a directed one. */
  degree(v: number): number {
    return this.offsets[v + 1]! - this.offsets[v]!;
  }

  hasEdge(a: number, b: number): boolean {
    return this.edgeBetween(a, b) >= 0;
  }

  /** The pair (or arc from `a` to `b`) as an index 0..size-1, or -1. Logarithmic in the degree of `a`. */
  edgeBetween(a: number, b: number): number {
    let low = this.offsets[a]!;
    let high = this.offsets[a + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const target = this.targets[middle]!;
      if (target === b) return this.edgeOf[middle]!;
      if (target < b) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Strength of each pair or arc, by its index. */
  edgeWeights(): Float64Array {
    const byEdge = new Float64Array(this.size);
    for (let arc = 0; arc < this.edgeOf.length; arc += 1) byEdge[this.edgeOf[arc]!] = this.weights[arc]!;
    return byEdge;
  }

  /** Every arc turned round. An undirected graph is its own reverse. */
  reversed(): CsrGraph {
    return this.directed ? new CsrGraph(graphOfRows(turnedRound(this), true)) : this;
  }

  /** Two are linked where an arc runs either way; strengths of both ways summed. An undirected graph is its own. */
  skeleton(): CsrGraph {
    if (!this.directed) return this;
    const { order, edgeSource, edgeTarget, weights } = this;
    return CsrGraph.fromTies({ order, sources: edgeSource, targets: edgeTarget, weights, directed: false });
  }

  /** Every tie as two arcs, one each way, in the same memory. A directed graph is its own. */
  bothWays(): CsrGraph {
    return this.directed ? this : new CsrGraph(graphOfRows(this, true));
  }

  /** The same pairs or arcs, every strength 1. */
  unweighted(): CsrGraph {
    if (isAllOne(this.weights)) return this;
    return new CsrGraph({ ...this.toTransfer(), weights: ones(this.weights.length) });
  }
}

function isAllOne(weights: Float64Array): boolean {
  for (let arc = 0; arc < weights.length; arc += 1) if (weights[arc] !== 1) return false;
  return true;
}

function assertClosed(graph: CsrTransfer): void {
  const { order, offsets, targets, weights, edgeOf } = graph;
  const arcs = graph.directed ? graph.size : 2 * graph.size;
  const closes =
    offsets.length === order + 1 &&
    offsets[0] === 0 &&
    offsets[order] === arcs &&
    targets.length === arcs &&
    weights.length === arcs &&
    edgeOf.length === arcs;
  if (!closes) {
    throw new Error(
      `A graph of ${order} stakeholders and ${graph.size} ties needs ${arcs} arcs and offsets that end there; ` +
        `offsets end at ${offsets[order]}, with ${targets.length} targets and ${weights.length} weights`,
    );
  }
}
