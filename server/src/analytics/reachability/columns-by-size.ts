import { bitCount } from '../bit-count.js';
import type { Condensation } from './condensation.js';
import { COLUMNS } from './reach-block.js';

/** Up to 128 sets that are looked at together, with how many stakeholders each stands for. */
export interface ColumnBlock {
  readonly columns: Int32Array;
  /** Stakeholders of the set of each column. */
  readonly weights: Int32Array;
  /** The weight that all have; 0 where they differ. */
  readonly commonWeight: number;
}

/** The given sets in blocks of 128, equal sizes side by side, so that most blocks are counted rather than added up. */
export function columnBlocks({ sizes }: Condensation, sets: Int32Array): readonly ColumnBlock[] {
  const bySize = sets.slice().sort((a, b) => sizes[a]! - sizes[b]! || a - b);
  return Array.from({ length: Math.ceil(bySize.length / COLUMNS) }, (_, block) => {
    const columns = bySize.subarray(block * COLUMNS, (block + 1) * COLUMNS);
    const weights = columns.map((set) => sizes[set]!);
    const isCommon = weights.every((weight) => weight === weights[0]);
    return { columns, weights, commonWeight: isCommon ? weights[0]! : 0 };
  });
}

/** Stakeholders that the bits of one word of a block stand for. */
export function weightOf({ weights, commonWeight }: ColumnBlock, word: number, bits: number): number {
  if (commonWeight > 0) return commonWeight * bitCount(bits);
  let weight = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) weight += weights[32 * word + 31 - Math.clz32(rest & -rest)]!;
  return weight;
}
