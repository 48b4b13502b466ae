import { bitCount } from '../bit-count.js';
import { type Control, checkAborted } from '../control.js';
import type { Condensation } from './condensation.js';
import { COLUMNS, ReachBlock } from './reach-block.js';

/** Two stakeholders, anew on every call. */
export type DrawPair = () => readonly [number, number];

/**
 * How many of `draws` times 128 drawn pairs have a nearest common superior (see `NearestSuperiors`): a bit a pair,
 * three looks at every arc for 128 of them.
 */
export function drawnWithNearest(condensed: Condensation, draws: number, draw: DrawPair, control: Control): number {
  const ones = new ReachBlock(condensed);
  const others = new ReachBlock(condensed);
  let found = 0;
  for (let drawn = 0; drawn < draws; drawn += 1) {
    checkAborted(control);
    const pairs = Array.from({ length: COLUMNS }, draw);
    ones.fill(pairs.map(([one]) => condensed.setOf[one]!));
    others.fill(pairs.map(([, other]) => condensed.setOf[other]!));
    for (let cell = 0; cell < ones.bits.length; cell += 1) ones.bits[cell]! &= others.bits[cell]!;
    found += endingOnce(condensed, ones.bits);
    control.progress((drawn + 1) / draws);
  }
  return found;
}

/** Columns whose sets, followed along the arcs as far as they go among themselves, end in one. */
function endingOnce({ count, offsets, targets }: Condensation, bits: Int32Array): number {
  const once = new Int32Array(4);
  const more = new Int32Array(4);
  for (let set = 0; set < count; set += 1) {
    for (let word = 0; word < 4; word += 1) {
      let end = bits[4 * set + word]!;
      for (let arc = offsets[set]!; end !== 0 && arc < offsets[set + 1]!; arc += 1)
        end &= ~bits[4 * targets[arc]! + word]!;
      more[word]! |= once[word]! & end;
      once[word]! |= end;
    }
  }
  return once.reduce((sum, bit, word) => sum + bitCount(bit & ~more[word]!), 0);
}
