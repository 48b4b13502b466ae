import { bitCount } from '../bit-count.js';
import type { SetArcs } from './condensation.js';

/** Words of 32 bits a row; all code below is written out for four. */
const WORDS = 4;
/** Columns looked at together. */
export const COLUMNS = 32 * WORDS;

/**
 * Who reaches whom, 128 at a time: bit k of row s says that set s reaches the set `columns[k]`; every set reaches
 * itself. A set reaches what its arcs lead to and what that reaches, and those have smaller numbers: one look at every
 * arc, from the smallest number up, fills the block.
 */
export class ReachBlock {
  /** Row `s` is at words 4s to 4s + 3. */
  readonly bits: Int32Array;

  constructor(private readonly arcs: SetArcs) {
    this.bits = new Int32Array(WORDS * arcs.count);
  }

  /** At most 128 columns, in any order and repeated as may be. */
  fill(columns: ArrayLike<number>): void {
    const { bits } = this;
    bits.fill(0);
    for (let at = 0; at < columns.length; at += 1) bits[WORDS * columns[at]! + (at >>> 5)]! |= 1 << (at & 31);
    const { count, offsets, targets } = this.arcs;
    for (let set = 0; set < count; set += 1) {
      const row = WORDS * set;
      let a = bits[row]!;
      let b = bits[row + 1]!;
      let c = bits[row + 2]!;
      let d = bits[row + 3]!;
      for (let arc = offsets[set]!; arc < offsets[set + 1]!; arc += 1) {
        const other = WORDS * targets[arc]!;
        a |= bits[other]!;
        b |= bits[other + 1]!;
        c |= bits[other + 2]!;
        d |= bits[other + 3]!;
      }
      bits[row] = a;
      bits[row + 1] = b;
      bits[row + 2] = c;
      bits[row + 3] = d;
    }
  }

  /** How many of the columns the set reaches. */
  reached(set: number): number {
    const row = WORDS * set;
    const { bits } = this;
    return bitCount(bits[row]!) + bitCount(bits[row + 1]!) + bitCount(bits[row + 2]!) + bitCount(bits[row + 3]!);
  }
}
