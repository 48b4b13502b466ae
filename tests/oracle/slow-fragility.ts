import { PlainNetwork, subsets, sum } from './slow-definitions.js';

/** The same network among those who stay. */
export function withoutThem(plain: PlainNetwork, gone: readonly number[]): PlainNetwork {
  const staying = plain.everybody.filter((v) => !gone.includes(v));
  const edges = staying.flatMap((a, from) =>
    staying.flatMap((b, to) => (from < to && (plain.tied(a, b) || plain.tied(b, a)) ? [[from, to] as const] : [])),
  );
  return new PlainNetwork({
    order: staying.length,
    size: edges.length,
    directed: false,
    edgeSource: Int32Array.from(edges, ([from]) => from),
    edgeTarget: Int32Array.from(edges, ([, to]) => to),
    edgeWeights: () => new Float64Array(edges.length).fill(1),
  });
}

/** Sum of 1 / distance over pairs, each once. */
export function closenessOfPairs({ everybody, distance }: PlainNetwork): number {
  return sum(everybody.flatMap((a) => everybody.filter((b) => a < b).map((b) => 1 / distance[a]![b]!)));
}

function pairsOf(members: number): number {
  return (members * (members - 1)) / 2;
}

/** Mean of 1 / distance over pairs of others, now and without `v`. */
export function efficiencyLostOf(plain: PlainNetwork, v: number): number {
  const others = plain.everybody.filter((w) => w !== v);
  const now = sum(others.flatMap((a) => others.filter((b) => a < b).map((b) => 1 / plain.distance[a]![b]!)));
  const pairs = pairsOf(others.length);
  return pairs === 0 ? Number.NaN : (now - closenessOfPairs(withoutThem(plain, [v]))) / pairs;
}

export function fragmentationWithout(plain: PlainNetwork, gone: readonly number[]): number {
  const left = withoutThem(plain, gone);
  return 1 - left.pairsConnected(left.everybody) / pairsOf(left.order);
}

export function distanceFragmentationWithout(plain: PlainNetwork, gone: readonly number[]): number {
  const left = withoutThem(plain, gone);
  return 1 - closenessOfPairs(left) / pairsOf(left.order);
}

export function reachWithin(plain: PlainNetwork, set: readonly number[], steps: number): number {
  return plain.everybody.filter((v) => distanceTo(plain, set, v) <= steps).length / plain.order;
}

export function distanceReach(plain: PlainNetwork, set: readonly number[]): number {
  return sum(plain.everybody.map((v) => 1 / Math.max(1, distanceTo(plain, set, v)))) / plain.order;
}

/** Every set of a size that has the highest value, each ascending. */
export function bestSets(
  plain: PlainNetwork,
  size: number,
  worthOf: (set: readonly number[]) => number,
): { readonly value: number; readonly sets: readonly (readonly number[])[] } {
  const sets = subsets(plain.everybody, size).map((set) => ({ set, value: worthOf(set) }));
  const value = Math.max(...sets.map((scored) => scored.value));
  return { value, sets: sets.filter((scored) => scored.value > value - 1e-9).map(({ set }) => set) };
}

function distanceTo({ distance }: PlainNetwork, set: readonly number[], v: number): number {
  return Math.min(...set.map((member) => distance[member]![v]!));
}
