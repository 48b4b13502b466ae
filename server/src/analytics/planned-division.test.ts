import { describe, expect, it } from 'vitest';
import { planDivision, stepsFromAll } from './planned-division.js';
import { renumber } from './renumber.js';
import { blockModel, graphOf } from './testing/graphs.js';

describe('planned division', () => {
  it('takes everybody, part by part, up to 32 at a time', () => {
    const rows = renumber(graphOf('', { order: 70 }));
    const partOf = Int32Array.from({ length: 70 }, (_, v) => (v < 40 ? 0 : 1));
    const division = planDivision(rows, { partOf, parts: 3, furthest: 2, seed: null });
    expect(Array.from(division.unitStart)).toEqual([0, 32, 40, 70]);
    expect(new Set(division.sources).size).toBe(70);
    expect(division.sampled).toBe(false);
    for (const source of division.sources.subarray(0, 40)) expect(partOf[rows.originalOf[source]!]).toBe(0);
  });

  it('draws 64 of each of many parts, 512 of each of few, and all of a small one', () => {
    const rows = renumber(graphOf('', { order: 2000 }));
    const drawn = (parts: number, partOf: Int32Array) =>
      planDivision(rows, { partOf, parts, furthest: 2, seed: 1 }).sources.length;
    expect(
      drawn(
        2,
        Int32Array.from({ length: 2000 }, (_, v) => (v < 20 ? 0 : 1)),
      ),
    ).toBe(20 + 512);
    // 96 walks by 20 parts: four of 32 for each, and there are but 100 in each.
    expect(
      drawn(
        20,
        Int32Array.from({ length: 2000 }, (_, v) => v % 20),
      ),
    ).toBe(2000);
    expect(
      drawn(
        100,
        Int32Array.from({ length: 2000 }, (_, v) => v % 10),
      ),
    ).toBe(640);
  });

  it('reckons with few steps where walks end after two', () => {
    const graph = blockModel({ order: 2000, size: 6000, blocks: 4, seed: 1 });
    expect(stepsFromAll(graph, 2)).toBeLessThan(stepsFromAll(graph, Number.POSITIVE_INFINITY) / 10);
    expect(stepsFromAll(graphOf('', { order: 3 }), Number.POSITIVE_INFINITY)).toBe(0);
  });
});
