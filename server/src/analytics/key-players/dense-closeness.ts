import { bitCount } from '../bit-count.js';
import { type Control, checkAborted } from '../control.js';
import type { CsrTransfer } from '../csr-build.js';
import type { Remainder } from './remainder.js';

/** Up to so many stakeholders this is faster than walking. */
export const MOST_DENSE = 128;
const WORD = 32;
/** Few networks this small are wider; only an estimate of the work depends on it. */
const USUAL_LEVELS = 6;

/**
 * The sum of 1 / distance over pairs once some stakeholders, and any one more, have left, for small networks: whom each
 * reaches within d steps is a row of bits, and whom it reaches within d + 1 its own row and those of its neighbours.
 * Rows of those who left stay empty, so that nobody passes through them.
 */
export class DenseCloseness implements Remainder {
  readonly steps: number;
  private readonly words: number;
  private readonly left: Float64Array;
  private readonly isGone: Uint8Array;
  private reached: Int32Array;
  private reaching: Int32Array;

  constructor(
    private readonly rows: Pick<CsrTransfer, 'order' | 'offsets' | 'targets'>,
    private readonly control: Control,
  ) {
    const { order, targets } = rows;
    this.words = Math.ceil(order / WORD);
    this.steps = (order * (order + targets.length) * this.words * USUAL_LEVELS) / 8;
    this.left = new Float64Array(order);
    this.isGone = new Uint8Array(order);
    this.reached = new Int32Array(order * this.words);
    this.reaching = new Int32Array(order * this.words);
  }

  leftWithout(gone: readonly number[], first = 0): Float64Array {
    checkAborted(this.control);
    const { isGone, left } = this;
    isGone.fill(0);
    for (const v of gone) isGone[v] = 1;
    for (let v = first; v < this.rows.order; v += 1) {
      if (isGone[v] === 1) {
        left[v] = Number.NaN;
        continue;
      }
      isGone[v] = 1;
      left[v] = this.sumOfOthers();
      isGone[v] = 0;
    }
    return left;
  }

  private sumOfOthers(): number {
    const { order } = this.rows;
    this.reached.fill(0);
    this.reaching.fill(0);
    for (let v = 0; v < order; v += 1) {
      if (this.isGone[v] === 0) this.reached[v * this.words + (v >>> 5)] = 1 << (v & 31);
    }
    let sum = 0;
    for (let steps = 1; ; steps += 1) {
      const met = this.step();
      if (met === 0) return sum / 2;
      sum += met / steps;
    }
  }

  /** One step farther for everybody at once; how many are met anew. */
  private step(): number {
    const { words, reached, reaching, isGone } = this;
    const { order, offsets, targets } = this.rows;
    let met = 0;
    for (let v = 0; v < order; v += 1) {
      if (isGone[v] === 1) continue;
      const row = v * words;
      for (let word = 0; word < words; word += 1) {
        const before = reached[row + word]!;
        let bits = before;
        for (let arc = offsets[v]!, end = offsets[v + 1]!; arc < end; arc += 1) {
          bits |= reached[targets[arc]! * words + word]!;
        }
        reaching[row + word] = bits;
        if (bits !== before) met += bitCount(bits ^ before);
      }
    }
    this.reached = reaching;
    this.reaching = reached;
    return met;
  }
}
