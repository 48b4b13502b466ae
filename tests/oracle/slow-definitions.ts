import type { CsrGraph } from '@footbridge/server/analytics/csr-graph';

/**
 * The measures as their definitions read, on plain matrices, with no thought of speed: what the kernels are held
 * against. Nothing here shares a line with them.
 */
export class PlainNetwork {
  readonly order: number;
  /** Strength of the tie from i to j; 0 where there is none. */
  readonly tie: readonly (readonly number[])[];
  readonly distance: readonly (readonly number[])[];

  constructor(graph: Pick<CsrGraph, 'order' | 'size' | 'directed' | 'edgeSource' | 'edgeTarget' | 'edgeWeights'>) {
    this.order = graph.order;
    const tie = matrix(graph.order, 0);
    const weights = graph.edgeWeights();
    for (let edge = 0; edge < graph.size; edge += 1) {
      const [from, to] = [graph.edgeSource[edge]!, graph.edgeTarget[edge]!];
      tie[from]![to] = weights[edge]!;
      if (!graph.directed) tie[to]![from] = weights[edge]!;
    }
    this.tie = tie;
    this.distance = floydWarshall(tie);
  }

  get everybody(): readonly number[] {
    return Array.from({ length: this.order }, (_, v) => v);
  }

  tied(i: number, j: number): boolean {
    return this.tie[i]![j]! > 0;
  }

  /** Shortest routes from s to t, by recursion over the last step. */
  routes(s: number, t: number): number {
    if (s === t) return 1;
    const length = this.distance[s]![t]!;
    if (length === Number.POSITIVE_INFINITY) return 0;
    return sum(
      this.everybody
        .filter((v) => this.tied(v, t) && this.distance[s]![v] === length - 1)
        .map((v) => this.routes(s, v)),
    );
  }

  betweenness(v: number, directed: boolean): number {
    let total = 0;
    for (const s of this.everybody) {
      for (const t of this.everybody) {
        if (s === t || s === v || t === v || (!directed && s > t)) continue;
        if (this.distance[s]![v]! + this.distance[v]![t]! !== this.distance[s]![t]) continue;
        if (this.distance[s]![t] === Number.POSITIVE_INFINITY) continue;
        total += (this.routes(s, v) * this.routes(v, t)) / this.routes(s, t);
      }
    }
    return total;
  }

  /** Over the step from a to b; without direction each pair takes it from one of its two ends only. */
  betweennessOfTie(a: number, b: number): number {
    let total = 0;
    for (const s of this.everybody) {
      for (const t of this.everybody) {
        if (s === t) continue;
        const length = this.distance[s]![t]!;
        if (length === Number.POSITIVE_INFINITY) continue;
        if (this.distance[s]![a]! + 1 + this.distance[b]![t]! !== length) continue;
        total += (this.routes(s, a) * this.routes(b, t)) / this.routes(s, t);
      }
    }
    return total;
  }

  harmonicCloseness(v: number): number {
    return sum(this.everybody.filter((t) => t !== v).map((t) => 1 / this.distance[v]![t]!));
  }

  /** Number of parts into which those in `kept` fall, over ties of `tied`. */
  pieces(kept: readonly number[], tied: (a: number, b: number) => boolean = (a, b) => this.tied(a, b)): number[][] {
    const left = new Set(kept);
    const pieces: number[][] = [];
    for (const start of kept) {
      if (!left.has(start)) continue;
      const piece = [start];
      left.delete(start);
      for (const v of piece) {
        for (const w of [...left]) {
          if (!tied(v, w) && !tied(w, v)) continue;
          left.delete(w);
          piece.push(w);
        }
      }
      pieces.push(piece);
    }
    return pieces;
  }

  pairsConnected(kept: readonly number[], tied?: (a: number, b: number) => boolean): number {
    return sum(this.pieces(kept, tied).map((piece) => (piece.length * (piece.length - 1)) / 2));
  }
}

/** Burt's proportions of strength: what i gives j and j gives i, by all i gives and gets. */
function proportions({ tie, everybody }: PlainNetwork): readonly (readonly number[])[] {
  return everybody.map((i) => {
    const total = sum(everybody.map((k) => tie[i]![k]! + tie[k]![i]!));
    return everybody.map((j) => (tie[i]![j]! + tie[j]![i]!) / total);
  });
}

export function constraintOf(network: PlainNetwork, i: number): number {
  const p = proportions(network);
  const contacts = network.everybody.filter((j) => j !== i && p[i]![j]! > 0);
  if (contacts.length === 0) return Number.NaN;
  return sum(
    contacts.map((j) => (p[i]![j]! + sum(contacts.filter((q) => q !== j).map((q) => p[i]![q]! * p[q]![j]!))) ** 2),
  );
}

export function effectiveSizeOf(network: PlainNetwork, i: number): number {
  const p = proportions(network);
  const { tie, everybody } = network;
  const between = (a: number, b: number) => tie[a]![b]! + tie[b]![a]!;
  const contacts = everybody.filter((j) => j !== i && between(i, j) > 0);
  if (contacts.length === 0) return Number.NaN;
  return sum(
    contacts.map((j) => {
      const strongest = Math.max(...everybody.filter((k) => k !== j).map((k) => between(j, k)));
      const others = contacts.filter((q) => q !== j);
      return 1 - sum(others.map((q) => (p[i]![q]! * between(j, q)) / strongest));
    }),
  );
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Every subset of `items` with `size` members. */
export function subsets(items: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => subsets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}

function matrix(order: number, value: number): number[][] {
  return Array.from({ length: order }, () => Array<number>(order).fill(value));
}

function floydWarshall(tie: readonly (readonly number[])[]): number[][] {
  const order = tie.length;
  const distance = tie.map((row, i) => row.map((strength, j) => (i === j ? 0 : strength > 0 ? 1 : Infinity)));
  for (let via = 0; via < order; via += 1) {
    for (let i = 0; i < order; i += 1) {
      for (let j = 0; j < order; j += 1) {
        distance[i]![j] = Math.min(distance[i]![j]!, distance[i]![via]! + distance[via]![j]!);
      }
    }
  }
  return distance;
}
