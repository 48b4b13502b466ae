import { KNOWN_NETWORKS, type KnownNetworkId } from '@footbridge/shared/measures/known-answers/known-networks';
import fc from 'fast-check';
import { CsrGraph } from '../csr-graph.js';
import { seededRandom } from '../seeded-random.js';

/** A graph written as in a note: "0-1 1-2 2-0"; `order` is the largest number and one, unless isolates follow. */
export function graphOf(ties: string, options: { order?: number; directed?: boolean } = {}): CsrGraph {
  const pairs = ties
    .split(' ')
    .filter((tie) => tie !== '')
    .map((tie) => tie.split('-').map(Number));
  const largest = Math.max(-1, ...pairs.flat());
  return CsrGraph.fromTies({
    order: options.order ?? largest + 1,
    sources: pairs.map(([from]) => from!),
    targets: pairs.map(([, to]) => to!),
    directed: options.directed ?? false,
  });
}

/** A network of the literature, every tie 1. */
export function knownGraph(id: KnownNetworkId): CsrGraph {
  const { stakeholders, ties } = KNOWN_NETWORKS[id];
  return CsrGraph.fromTies({
    order: stakeholders.length,
    sources: ties.map(([from]) => from),
    targets: ties.map(([, to]) => to),
    directed: false,
  });
}

/** The two clubs into which the karate club split. */
export const karateClubs = { partOf: Int32Array.from(KNOWN_NETWORKS.karate.partOf), parts: 2 };

export interface TieList {
  readonly order: number;
  readonly ties: readonly (readonly [number, number, number])[];
}

/** Any small network: 0 to 12 stakeholders, isolates, parts, parallel ties and self ties included. */
export const anyTies: fc.Arbitrary<TieList> = fc.nat(12).chain((order) =>
  fc.record({
    order: fc.constant(order),
    ties:
      order === 0
        ? fc.constant([])
        : fc.array(fc.tuple(fc.nat(order - 1), fc.nat(order - 1), fc.integer({ min: 1, max: 4 })), {
            maxLength: 3 * order,
          }),
  }),
);

export function graphFrom({ order, ties }: TieList, directed: boolean): CsrGraph {
  return CsrGraph.fromTies({
    order,
    sources: ties.map(([from]) => from),
    targets: ties.map(([, to]) => to),
    weights: ties.map(([, , weight]) => weight),
    directed,
  });
}

/** The same network with stakeholder v called `names[v]`. */
export function renamed({ order, ties }: TieList, names: readonly number[]): TieList {
  return { order, ties: ties.map(([from, to, weight]) => [names[from]!, names[to]!, weight] as const) };
}

/** A network and another naming of it. */
export const anyRenaming = anyTies.chain((list) =>
  fc
    .shuffledSubarray(
      Array.from({ length: list.order }, (_, v) => v),
      { minLength: list.order },
    )
    .map((names) => ({ list, names })),
);

/** Blocks of stakeholders with most ties inside them: a network of a given size for tests of scale and threads. */
export function blockModel(options: { order: number; size: number; blocks: number; seed: number }): CsrGraph {
  const { order, size, blocks, seed } = options;
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const inBlock = Math.ceil(order / blocks);
  const sources: number[] = [];
  const targets: number[] = [];
  const met = new Set<number>();
  while (sources.length < size) {
    const from = below(order);
    const blockStart = Math.floor(from / inBlock) * inBlock;
    const to = random() < 0.8 ? blockStart + below(Math.min(inBlock, order - blockStart)) : below(order);
    const pair = Math.min(from, to) * order + Math.max(from, to);
    if (from === to || met.has(pair)) continue;
    met.add(pair);
    sources.push(from);
    targets.push(to);
  }
  return CsrGraph.fromTies({ order, sources, targets, directed: false });
}
