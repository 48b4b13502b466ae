import { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import { seededRandom } from '@footbridge/server/analytics/seeded-random';

// Generated networks are the same for the same numbers on every machine.

/** Stochastic block model: four in five ties stay inside a block of the given number of equal blocks. */
export function blockModel(order: number, size: number, blocks: number, seed = 1): CsrGraph {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const inBlock = order / blocks;
  return distinctTies(order, size, () => {
    const from = below(order);
    const block = Math.floor(from / inBlock);
    return [from, random() < 0.8 ? Math.floor(block * inBlock) + below(inBlock) : below(order)];
  });
}

/** Preferential attachment: each newcomer ties to `ties` others, met in proportion to the ties they have. */
export function preferentialAttachment(order: number, ties: number, seed = 1): CsrGraph {
  const random = seededRandom(seed);
  const ends: number[] = Array.from({ length: ties + 1 }, (_, v) => v);
  const sources: number[] = [];
  const targets: number[] = [];
  for (let newcomer = ties + 1; newcomer < order; newcomer += 1) {
    const met = new Set<number>();
    while (met.size < ties) met.add(ends[Math.floor(random() * ends.length)]!);
    for (const other of met) {
      sources.push(newcomer);
      targets.push(other);
      ends.push(newcomer, other);
    }
  }
  return CsrGraph.fromTies({ order, sources, targets, directed: false });
}

function distinctTies(order: number, size: number, draw: () => readonly [number, number]): CsrGraph {
  const sources: number[] = [];
  const targets: number[] = [];
  const met = new Set<number>();
  while (sources.length < size) {
    const [from, to] = draw();
    const pair = Math.min(from, to) * order + Math.max(from, to);
    if (from === to || met.has(pair)) continue;
    met.add(pair);
    sources.push(from);
    targets.push(to);
  }
  return CsrGraph.fromTies({ order, sources, targets, directed: false });
}
