import { checkAborted } from '../control.js';
import { OUT_OF_REACH } from '../distance-table.js';
import { worthOf } from './coverage.js';
import type { ReachingQuestion } from './reaching-question.js';

/** Candidates weighed between two looks at whether anybody still waits for the answer. */
const WEIGHED_AT_ONCE = 32;
/** A swap for less is rounding, and could be swapped back for ever. */
const LEAST_GAIN = 1e-9;

/** A set that takes in whoever adds most, and then swaps members for others as long as that helps. */
export class GrowingSet {
  members: readonly number[] = [];
  worth = 0;
  /** For the set at each size so far: its worth, and the most that any one, two... candidates could add to it. */
  private readonly bounds: { readonly worth: number; readonly adding: readonly number[] }[] = [];
  private readonly nearest: Uint16Array;
  private readonly gains: Float64Array;
  /** The candidates, best first when they were last all weighed. */
  private readonly ranked: Int32Array;

  constructor(private readonly question: ReachingQuestion) {
    this.nearest = new Uint16Array(question.order);
    this.gains = new Float64Array(question.order);
    this.ranked = question.candidates.slice();
  }

  /** One member more. */
  grow(): void {
    this.weigh(this.members, this.ranked.length);
    this.ranked.sort((a, b) => this.gains[b]! - this.gains[a]! || a - b);
    this.bounds.push({ worth: this.worth, adding: this.sumsOfLargest() });
    this.take([...this.members, this.ranked[0]!]);
    this.swap();
  }

  /** No set of that size, whoever is in it, is worth more: all its members together would have to be added. */
  mostOf(size: number): number {
    return Math.min(...this.bounds.map(({ worth, adding }) => worth + adding[Math.min(size, adding.length - 1)]!));
  }

  private swap(): void {
    // Whoever came last is the best for the others already.
    let at = 0;
    while (at < this.members.length - 1) {
      const others = this.members.filter((_, place) => place !== at);
      const worthOfOthers = this.weigh(others, Math.min(this.question.swapped, this.ranked.length));
      const best = this.bestOf(Math.min(this.question.swapped, this.ranked.length), others);
      if (best !== null && worthOfOthers + this.gains[best]! > this.worth + LEAST_GAIN) {
        this.take([...others, best]);
        at = 0;
      } else at += 1;
    }
  }

  /** Weighs the first `count` candidates against a set; the worth of that set. */
  private weigh(members: readonly number[], count: number): number {
    const { coverage, control } = this.question;
    this.standAt(members);
    for (let from = 0; from < count; from += WEIGHED_AT_ONCE) {
      checkAborted(control);
      coverage.weigh(this.ranked, from, Math.min(count, from + WEIGHED_AT_ONCE), this.nearest, this.gains);
    }
    return worthOf(coverage, this.nearest);
  }

  private take(members: readonly number[]): void {
    this.members = members;
    this.standAt(members);
    this.worth = worthOf(this.question.coverage, this.nearest);
  }

  private standAt(members: readonly number[]): void {
    this.nearest.fill(OUT_OF_REACH);
    for (const member of members) this.question.coverage.join(member, this.nearest);
  }

  private bestOf(count: number, others: readonly number[]): number | null {
    let best: number | null = null;
    for (let at = 0; at < count; at += 1) {
      const candidate = this.ranked[at]!;
      if (others.includes(candidate)) continue;
      if (best === null || this.gains[candidate]! > this.gains[best]!) best = candidate;
    }
    return best;
  }

  private sumsOfLargest(): readonly number[] {
    const sums = [0];
    for (const candidate of this.ranked.subarray(0, 5)) sums.push(sums.at(-1)! + this.gains[candidate]!);
    return sums;
  }
}
