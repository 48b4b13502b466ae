import { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import { seededRandom } from '@footbridge/server/analytics/seeded-random';

// Generated networks are the same for the same numbers on every machine.

/** Pairs of stakeholders, each tied once. */
export interface DrawnTies {
  readonly order: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

/** Stochastic block model: four in five ties stay inside a block of the given number of equal blocks. */
export function blockModel(order: number, size: number, blocks: number, seed = 1): CsrGraph {
  return CsrGraph.fromTies({ ...blockTies(order, size, blocks, seed), directed: false });
}

export function blockTies(order: number, size: number, blocks: number, seed = 1): DrawnTies {
  const random = seededRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const inBlock = order / blocks;
  const sources = new Int32Array(size);
  const targets = new Int32Array(size);
  const met = new PairSet(size);
  for (let drawn = 0; drawn < size; ) {
    const from = below(order);
    const block = Math.floor(from / inBlock);
    const to = random() < 0.8 ? Math.floor(block * inBlock) + below(inBlock) : below(order);
    if (from === to || !met.add(Math.min(from, to) * order + Math.max(from, to))) continue;
    sources[drawn] = from;
    targets[drawn] = to;
    drawn += 1;
  }
  return { order, sources, targets };
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

/** Numbers met so far, in a table at most half full: five million in the room of a JavaScript set of one. */
class PairSet {
  readonly #slots: Float64Array;

  constructor(most: number) {
    this.#slots = new Float64Array(2 ** Math.ceil(Math.log2(2 * most + 2))).fill(-1);
  }

  /** Whether the number is new. */
  add(pair: number): boolean {
    const last = this.#slots.length - 1;
    const mixed = Math.imul((pair % 2 ** 32) | 0, 0x9e3779b1) ^ Math.imul(Math.floor(pair / 2 ** 32), 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & last;
    while (this.#slots[slot] !== -1) {
      if (this.#slots[slot] === pair) return false;
      slot = (slot + 1) & last;
    }
    this.#slots[slot] = pair;
    return true;
  }
}
