import { type Control, checkAborted } from '../control.js';
import { type ColumnBlock, columnBlocks, weightOf } from './columns-by-size.js';
import { type Condensation, type SetArcs, turnedRound } from './condensation.js';
import { COLUMNS, ReachBlock } from './reach-block.js';

const POLL_EVERY = 200_000;
/** A step of `pairs` takes as long as so many looks at an arc. */
const ARCS_A_STEP = 5;

/**
 * Counts the pairs of stakeholders, of different sets, that have a nearest common superior: somebody who reaches both
 * and is reached by everybody else who does.
 *
 * In a graph of sets without a way round, the common superiors of two lead to each other like any sets; followed down
 * they end at those that lead to no other common superior, and there is a nearest one exactly where there is one such
 * end. For a set and 128 others at a time: each superior of the set is a common one of those it reaches; whatever its
 * own superiors reach through it is no end for them.
 */
export class NearestSuperiors {
  private readonly reach: ReachBlock;
  private readonly above: SetArcs;
  private readonly ordered: Int32Array;
  private readonly blocks: readonly ColumnBlock[];
  /** Words of the columns that a superior of a set reaches through another superior of it. */
  private readonly through: Int32Array;
  private readonly superiors: Int32Array;
  private readonly seenFor: Int32Array;
  private sincePoll = 0;

  constructor(private readonly condensed: Condensation) {
    const { count } = condensed;
    this.reach = new ReachBlock(condensed);
    this.above = turnedRound(condensed);
    this.blocks = columnBlocks(
      condensed,
      Int32Array.from({ length: count }, (_, set) => set),
    );
    this.ordered = Int32Array.from(this.blocks.flatMap(({ columns }) => Array.from(columns)));
    this.through = new Int32Array(4 * count);
    this.superiors = new Int32Array(count);
    this.seenFor = new Int32Array(count).fill(-1);
  }

  /** How many looks at an arc `pairs` is worth; itself takes one at every arc for every 128 sets. */
  steps(control: Control): number {
    const { offsets } = this.above;
    let steps = 0;
    for (const block of this.blocks) {
      checkAborted(control);
      this.reach.fill(block.columns);
      for (let set = 0; set < this.condensed.count; set += 1) {
        steps += (1 + offsets[set + 1]! - offsets[set]!) * this.reach.reached(set);
      }
    }
    return (ARCS_A_STEP * steps * this.blocks.length) / 2;
  }

  pairs(control: Control): number {
    const { sizes } = this.condensed;
    let pairs = 0;
    this.blocks.forEach((block, number) => {
      this.reach.fill(block.columns);
      this.seenFor.fill(-1);
      const start = number * COLUMNS;
      // Each two sets once: the one that comes first in order is the row.
      for (let row = 0; row < start + block.columns.length; row += 1) {
        if (this.sincePoll > POLL_EVERY) {
          checkAborted(control);
          this.sincePoll = 0;
        }
        const set = this.ordered[row]!;
        pairs += sizes[set]! * this.withNearest(set, block, row - start);
      }
      control.progress((number + 1) / this.blocks.length);
    });
    return pairs;
  }

  /** Stakeholders of the columns after `place` that have a nearest common superior with the set. */
  private withNearest(set: number, block: ColumnBlock, place: number): number {
    const count = this.gather(set);
    this.sincePoll += 1 + count;
    const { through, superiors } = this;
    const { bits } = this.reach;
    let weight = 0;
    for (let word = 0; word < 4; word += 1) {
      const wanted = bitsAfter(place - 32 * word);
      if (wanted === 0) continue;
      let once = 0;
      let more = 0;
      for (let at = 0; at < count; at += 1) {
        const cell = 4 * superiors[at]! + word;
        const end = bits[cell]! & ~through[cell]!;
        more |= once & end;
        once |= end;
      }
      weight += weightOf(block, word, once & ~more & wanted);
    }
    return weight;
  }

  /** Lists the set and everybody above it, and marks for each what it reaches through another of them. */
  private gather(set: number): number {
    const { superiors, seenFor, through } = this;
    const { bits } = this.reach;
    const { offsets, targets } = this.above;
    let count = this.add(set, set, 0);
    for (let at = 0; at < count; at += 1) {
      const own = 4 * superiors[at]!;
      for (let arc = offsets[superiors[at]!]!; arc < offsets[superiors[at]! + 1]!; arc += 1) {
        const boss = targets[arc]!;
        if (seenFor[boss] !== set) count = this.add(boss, set, count);
        for (let word = 0; word < 4; word += 1) through[4 * boss + word]! |= bits[own + word]!;
      }
    }
    return count;
  }

  private add(superior: number, set: number, count: number): number {
    this.superiors[count] = superior;
    this.seenFor[superior] = set;
    this.through.fill(0, 4 * superior, 4 * superior + 4);
    return count + 1;
  }
}

/** The bits of a word after place `place`, which may lie before or beyond it. */
function bitsAfter(place: number): number {
  if (place < 0) return -1;
  return place >= 31 ? 0 : -1 << (place + 1);
}
