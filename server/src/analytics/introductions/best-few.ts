import type { Introduction } from '../tasks/gap-tasks.js';

/** Benefits nearer than this are the same benefit, rounded differently. */
const SAME_BENEFIT = 1e12;

interface Weighed {
  readonly from: number;
  readonly to: number;
  readonly benefit: number;
}

/** Keeps the best of many proposed ties: by benefit, then by positions, so that the order never depends on luck. */
export class BestFew {
  private kept: Weighed[] = [];
  /** What no longer gets in: as many as are kept are better. */
  private least = 0;

  /** One more than asked for is kept, to know whether the last shares its rank. */
  constructor(private readonly limit: number) {}

  offer(from: number, to: number, benefit: number): void {
    if (rounded(benefit) <= 0 || rounded(benefit) < this.least) return;
    this.kept.push({ from, to, benefit });
    if (this.kept.length > 4 * (this.limit + 64)) this.prune();
  }

  pairs(): readonly Weighed[] {
    this.prune();
    return this.kept.slice(0, this.limit);
  }

  ranked(): readonly Introduction[] {
    this.prune();
    const ranks: number[] = [];
    this.kept.forEach(({ benefit }, at) => {
      ranks.push(at > 0 && same(benefit, this.kept[at - 1]!.benefit) ? ranks[at - 1]! : at + 1);
    });
    return this.kept.slice(0, this.limit).map((weighed, at) => ({
      ...weighed,
      rank: ranks[at]!,
      tiedRank: ranks[at] === ranks[at - 1] || ranks[at] === ranks[at + 1],
    }));
  }

  private prune(): void {
    this.kept.sort((a, b) => rounded(b.benefit) - rounded(a.benefit) || a.from - b.from || a.to - b.to);
    if (this.kept.length <= this.limit) return;
    this.kept.length = this.limit + 1;
    this.least = rounded(this.kept.at(-1)!.benefit);
  }
}

function rounded(benefit: number): number {
  return Math.round(benefit * SAME_BENEFIT);
}

function same(a: number, b: number): boolean {
  return rounded(a) === rounded(b);
}
