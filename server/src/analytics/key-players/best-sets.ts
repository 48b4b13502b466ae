import type { KeyPlayers } from '../tasks/fragility-tasks.js';

/** As many equally good sets as are named; the others are only counted. */
const SETS_LISTED = 10;
/** Sums that differ by less are equal but for rounding. */
const SAME = 1e-9;

/** The best of the sets offered, by what they leave or reach: the first few equal ones, and how many there are. */
export class BestSets {
  count = 0;
  private readonly listed: Int32Array[] = [];
  private least = Number.POSITIVE_INFINITY;
  private margin = 0;

  /** The lowest cost so far; infinite before the first offer. */
  get cost(): number {
    return this.least;
  }

  /** Whether a cost is as low as the lowest so far, or lower. */
  rivals(cost: number): boolean {
    return this.count === 0 || cost <= this.least + this.margin;
  }

  /** `set` is copied where it is kept. */
  offer(cost: number, set: ArrayLike<number>): void {
    if (!this.rivals(cost)) return;
    if (this.count === 0 || cost < this.least - this.margin) {
      this.listed.length = 0;
      this.count = 0;
      this.least = cost;
      this.margin = SAME * Math.max(1, Math.abs(cost));
    }
    this.count += 1;
    if (this.listed.length < SETS_LISTED) this.listed.push(Int32Array.from(set).sort());
  }

  /** Each set ascending, and the sets in that order. */
  sets(): readonly Int32Array[] {
    return [...this.listed].sort((a, b) => {
      const differs = a.findIndex((member, at) => member !== b[at]);
      return differs < 0 ? 0 : a[differs]! - b[differs]!;
    });
  }

  /** For a search that saw every set. */
  whole(value: number): KeyPlayers {
    return { value, sets: this.sets(), equalSets: this.count, exact: true };
  }
}
