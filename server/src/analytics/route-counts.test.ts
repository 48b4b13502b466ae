import { describe, expect, it } from 'vitest';
import { DoubleCounts, WideCounts } from './route-counts.js';

/** A row of rungs: the routes to each double those to the one before. */
function doubled(counts: WideCounts | DoubleCounts, rungs: number): void {
  counts.begin(0);
  for (let rung = 1; rung <= rungs; rung += 1) {
    counts.meet(rung, rung - 1);
    counts.add(rung, rung - 1);
  }
}

describe('counts of shortest routes', () => {
  it('know when they are more than a double can hold', () => {
    const counts = new DoubleCounts(1102);
    const met = Int32Array.from({ length: 1102 }, (_, rung) => rung);
    doubled(counts, 900);
    expect(counts.areRight(met, 901)).toBe(true);
    doubled(counts, 1101);
    expect(counts.areRight(met, 1102)).toBe(false);
  });

  it('stay right without limit', () => {
    const counts = new WideCounts(5001);
    doubled(counts, 5000);
    for (const rung of [1, 500, 501, 1024, 3000, 5000]) expect(counts.share(rung - 1, rung)).toBe(0.5);
    expect(counts.share(4000, 4010)).toBe(2 ** -10);
    expect(counts.share(0, 5000)).toBe(0); // 2^-5000
  });

  it('are not lost beside others that are 2^3000 times as many', () => {
    const counts = new WideCounts(3003);
    doubled(counts, 3000);
    // A path of its own from the source, on which one route leads from each to the next.
    counts.meet(3001, 0);
    counts.meet(3002, 3001);
    expect(counts.share(3001, 3002)).toBe(1);
    // Where it ends at the last rung, that rung's routes hardly change, and its own share is nothing.
    counts.add(3000, 3002);
    expect(counts.share(3002, 3000)).toBe(0);
    expect(counts.share(2999, 3000)).toBe(0.5);
  });
});
