import { checkAborted } from '../control.js';
import { OUT_OF_REACH } from '../distance-table.js';
import { BestSets } from './best-sets.js';
import { worthOf } from './coverage.js';
import type { ReachingQuestion } from './reaching-question.js';

/** Beyond so many equally good sets they are counted no further. */
const MOST_EQUAL_SETS = 1000;

/** Where a branch stands: the distances to its set, and who may still join, best first, with what each would add. */
interface Branch {
  readonly nearest: Uint16Array;
  readonly candidates: Int32Array;
  readonly gains: Float64Array;
}

/**
 * All sets of a size that are worth most, or null where that would take too many looks.
 *
 * Depth-first: each branch takes in one more candidate and leaves out those before it, best first. A branch ends where
 * its worth and the largest gains left cannot come up to `target`, the worth of a set that is known, or of a better one
 * met on the way. Costs are worths below 0.
 */
export function everyReachingSet(question: ReachingQuestion, size: number, target: number): BestSets | null {
  const found = new Branching(question, size, target);
  return found.run() ? found.best : null;
}

class Branching {
  readonly best = new BestSets();
  private readonly branches: readonly Branch[];
  private readonly members: number[] = [];
  private looks = 0;
  private most: number;

  constructor(
    private readonly question: ReachingQuestion,
    private readonly size: number,
    target: number,
  ) {
    const { order, candidates } = question;
    this.most = target;
    this.branches = Array.from({ length: size }, () => ({
      nearest: new Uint16Array(order),
      candidates: candidates.slice(),
      gains: new Float64Array(order),
    }));
  }

  run(): boolean {
    const [root] = this.branches;
    root!.nearest.fill(OUT_OF_REACH);
    return this.weigh(root!, root!.candidates.length) && this.branch(0, root!.candidates.length, 0);
  }

  /** Looks through what can still come of a branch of `depth` members; false where that takes too long. */
  private branch(depth: number, count: number, worth: number): boolean {
    const { candidates, gains, nearest } = this.branches[depth]!;
    const missing = this.size - depth;
    for (let at = 0; at + missing <= count; at += 1) {
      if (!this.mayRival(worth + this.sumOf(depth, at, missing))) return true;
      const candidate = candidates[at]!;
      this.members.push(candidate);
      if (missing === 1) this.offer(worth + gains[candidate]!);
      else {
        const next = this.branches[depth + 1]!;
        next.nearest.set(nearest);
        this.question.coverage.join(candidate, next.nearest);
        const kept = this.keep(depth, at, count, worth + gains[candidate]!);
        if (!this.weigh(next, kept)) return false;
        if (!this.branch(depth + 1, kept, worthOf(this.question.coverage, next.nearest))) return false;
      }
      this.members.pop();
    }
    return true;
  }

  /** Hands on the candidates behind `at` who could still be in a set as good as the best. */
  private keep(depth: number, at: number, count: number, worth: number): number {
    const { candidates, gains } = this.branches[depth]!;
    const next = this.branches[depth + 1]!.candidates;
    const besides = this.sumOf(depth, at + 1, this.size - depth - 2);
    let kept = 0;
    for (let behind = at + 1; behind < count; behind += 1) {
      const candidate = candidates[behind]!;
      if (!this.mayRival(worth + gains[candidate]! + besides)) break;
      next[kept] = candidate;
      kept += 1;
    }
    return kept;
  }

  private weigh({ candidates, gains, nearest }: Branch, count: number): boolean {
    const { coverage, control, order, mostLooks } = this.question;
    this.looks += count * order;
    if (this.looks > mostLooks) return false;
    checkAborted(control);
    coverage.weigh(candidates, 0, count, nearest, gains);
    candidates.subarray(0, count).sort((a, b) => gains[b]! - gains[a]! || a - b);
    return true;
  }

  /** The sum of `terms` gains from place `at` on: the largest there are. */
  private sumOf(depth: number, at: number, terms: number): number {
    const { candidates, gains } = this.branches[depth]!;
    let sum = 0;
    for (let term = at; term < at + terms; term += 1) sum += gains[candidates[term]!]!;
    return sum;
  }

  private offer(worth: number): void {
    this.best.offer(-worth, this.members);
    this.most = Math.max(this.most, worth);
  }

  /** Whether what cannot have more than this is worth looking at: to count equals, while they are counted. */
  private mayRival(worth: number): boolean {
    const margin = 1e-9 * Math.max(1, this.most);
    return this.best.count < MOST_EQUAL_SETS ? worth >= this.most - margin : worth > this.most + margin;
  }
}
