import { type PlainNetwork, subsets, sum } from './slow-definitions.js';

/** Cohesion as its definitions read, with no thought of speed. Nothing here shares a line with the kernels. */
export interface Triples {
  /** Sets of three, all linked. */
  readonly triangles: number;
  /** Sets of three with a middle, once for each that can be it. */
  readonly twoPaths: number;
}

/** Linked where a tie runs either way. */
function linked(network: PlainNetwork, a: number, b: number): boolean {
  return a !== b && (network.tied(a, b) || network.tied(b, a));
}

export function triplesOf(network: PlainNetwork): Triples {
  const threes = subsets(network.everybody, 3).map(
    ([a, b, c]) => [linked(network, a!, b!), linked(network, b!, c!), linked(network, a!, c!)].filter(Boolean).length,
  );
  const triangles = threes.filter((ties) => ties === 3).length;
  return { triangles, twoPaths: 3 * triangles + threes.filter((ties) => ties === 2).length };
}

export function clusteringOf(network: PlainNetwork, v: number): number {
  const contacts = network.everybody.filter((w) => linked(network, v, w));
  const pairs = subsets(contacts, 2);
  return pairs.filter(([a, b]) => linked(network, a!, b!)).length / pairs.length;
}

/** Pearson's correlation, as a textbook has it; `NaN` where one side does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1) => sum(pairs.map((pair) => pair[side])) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const together = sum(pairs.map(([a, b]) => (a - x) * (b - y)));
  const spread = sum(pairs.map(([a]) => (a - x) ** 2)) * sum(pairs.map(([, b]) => (b - y) ** 2));
  return spread < 1e-12 ? Number.NaN : together / Math.sqrt(spread);
}

/** Sets of stakeholders who reach each other. */
export function mutualReach({ distance, everybody }: PlainNetwork): ReadonlySet<string> {
  const reaches = (a: number, b: number) => distance[a]![b]! < Number.POSITIVE_INFINITY;
  return new Set(everybody.map((v) => everybody.filter((w) => reaches(v, w) && reaches(w, v)).join()));
}

/** Krackhardt's four dimensions, pair by pair; `NaN` where there is nothing to divide by. */
export function krackhardtOf(network: PlainNetwork) {
  const { everybody, distance } = network;
  const reaches = (a: number, b: number) => distance[a]![b]! < Number.POSITIVE_INFINITY;
  const pieces = network.pieces(everybody);
  const pairs = subsets(everybody, 2) as readonly (readonly [number, number])[];
  const oneWay = pairs.filter(([a, b]) => reaches(a, b) !== reaches(b, a)).length;
  const either = pairs.filter(([a, b]) => reaches(a, b) || reaches(b, a)).length;
  const arcs = everybody.flatMap((a) => everybody.filter((b) => network.tied(a, b))).length;
  const needed = sum(pieces.map((piece) => piece.length - 1));
  const most = sum(pieces.map((piece) => piece.length * (piece.length - 1)));
  const without = pieces
    .flatMap((piece) => subsets(piece, 2))
    .filter(([a, b]) => {
      const superiors = everybody.filter((v) => reaches(v, a!) && reaches(v, b!));
      return !superiors.some((nearest) => superiors.every((other) => reaches(other, nearest)));
    }).length;
  const mostWithout = sum(pieces.map((piece) => ((piece.length - 1) * (piece.length - 2)) / 2));
  return {
    connectedness: network.pairsConnected(everybody) / pairs.length,
    hierarchy: oneWay / either,
    efficiency: 1 - (arcs - needed) / (most - needed),
    without,
    leastUpperBound: mostWithout > 0 ? 1 - without / mostWithout : Number.NaN,
  };
}
