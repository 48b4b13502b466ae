import type { Parts } from '@footbridge/server/analytics/tasks/task';
import { type PlainNetwork, subsets, sum } from './slow-definitions.js';

/** Gaps as their definitions read, with no thought of speed. Nothing here shares a line with the kernels. */

/** Arcs as ordered pairs; without direction every tie once, from the smaller end. */
export function tiesOf({ everybody, tied }: Pick<PlainNetwork, 'everybody' | 'tied'>, directed: boolean) {
  return everybody.flatMap((a) =>
    everybody.filter((b) => (directed || a < b) && tied(a, b)).map((b) => [a, b] as const),
  );
}

/** External and internal ties of those for whom `counts`. */
export function sidesOf(ties: readonly (readonly [number, number])[], partOf: ArrayLike<number>, part?: number) {
  const own = ties.filter(([a, b]) => part === undefined || partOf[a] === part || partOf[b] === part);
  const internal = own.filter(([a, b]) => partOf[a] === partOf[b]).length;
  return { external: own.length - internal, internal };
}

/** Every different way to deal the labels out again within sets of positions, each as often as any other. */
export function dealings(labels: readonly number[]): readonly (readonly number[])[] {
  if (labels.length === 0) return [[]];
  return labels.flatMap((label, at) =>
    dealings(labels.filter((_, other) => other !== at)).map((rest) => [label, ...rest]),
  );
}

export function meanAndSd(values: readonly number[]): { readonly mean: number; readonly sd: number } {
  const mean = sum(values) / values.length;
  return { mean, sd: Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length) };
}

/** Distances from a member of one part to one of another, of ordered pairs of different stakeholders. */
export function distancesOf({ everybody, distance }: PlainNetwork, { partOf }: Parts, a: number, b: number) {
  return everybody
    .filter((v) => partOf[v] === a)
    .flatMap((v) => everybody.filter((w) => w !== v && partOf[w] === b).map((w) => distance[v]![w]!));
}

export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Degrees of the contacts both have. */
  readonly shared: readonly number[];
}

/** Untied pairs with a contact in common. */
export function candidatesOf(network: PlainNetwork): readonly Candidate[] {
  const degree = (v: number) => network.everybody.filter((w) => network.tied(v, w)).length;
  return subsets(network.everybody, 2).flatMap(([from, to]) => {
    const shared = network.everybody.filter((v) => network.tied(v, from!) && network.tied(v, to!)).map(degree);
    return network.tied(from!, to!) || shared.length === 0 ? [] : [{ from: from!, to: to!, shared }];
  });
}
