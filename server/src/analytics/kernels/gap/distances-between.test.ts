import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { blockModel, graphOf, karateClubs, knownGraph } from '../../testing/graphs.js';

const FAR = Number.POSITIVE_INFINITY;

describe('distances between parts', () => {
  it('are the share of pairs within so many steps, and the mean of 1/distance', () => {
    // A path 0-1-2-3 and an isolate 4; parts 0 1 | 2 3 4.
    const graph = graphOf('0-1 1-2 2-3', { order: 5 });
    const parts = { partOf: Int32Array.of(0, 0, 1, 1, 1), parts: 2 };
    const near = ask('distances-between', { graph, ...parts, furthest: 2, seed: 1 });
    // Between: 0-2 two, 0-3 three, 1-2 one, 1-3 two, and 4 out of reach.
    expect(Array.from(near.possible)).toEqual([1, 6, 6, 3]);
    expect(near.within[1]).toBeCloseTo(3 / 6, 12);
    expect(near.within[0]).toBe(1);
    expect(near.within[3]).toBeCloseTo(1 / 3, 12);
    const all = ask('distances-between', { graph, ...parts, furthest: FAR, seed: 1 });
    expect(all.within[1]).toBeCloseTo(4 / 6, 12);
    expect(all.nearness[1]).toBeCloseTo((1 / 2 + 1 / 3 + 1 + 1 / 2) / 6, 12);
    expect(all.nearness[2]).toBe(all.nearness[1]);
    expect([all.sources, all.withinError[1]]).toEqual([null, 0]);
  });

  it('follow arcs from the row to the column where direction counts', () => {
    const parts = { partOf: Int32Array.of(0, 1, 1), parts: 2 };
    const graph = graphOf('0-1 1-2', { directed: true });
    const { possible, within, nearness } = ask('distances-between', { graph, ...parts, furthest: FAR, seed: 1 });
    expect(Array.from(possible)).toEqual([0, 2, 2, 2]);
    expect(Array.from(within)).toEqual([Number.NaN, 1, 0, 1 / 2]);
    expect(Array.from(nearness)).toEqual([Number.NaN, 3 / 4, 0, 1 / 2]);
  });

  it('are 0.342561 within two steps and 0.384717 near between the karate clubs (networkx)', () => {
    const input = { graph: knownGraph('karate'), ...karateClubs, seed: 1 };
    expect(ask('distances-between', { ...input, furthest: 2 }).within[1]).toBeCloseTo(0.342560553633, 12);
    const { nearness } = ask('distances-between', { ...input, furthest: FAR });
    expect(nearness[1]).toBeCloseTo(0.384717416378, 12);
    expect(nearness[0]).toBeCloseTo(0.615196078431, 12);
  });

  it('are undefined where there is no pair', () => {
    const { within } = ask('distances-between', {
      graph: graphOf(''),
      partOf: new Int32Array(0),
      parts: 2,
      furthest: 2,
      seed: 1,
    });
    expect(Array.from(within)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });

  it('are estimated from draws of each part within the errors that are stated, where exact would take long', () => {
    const graph = blockModel({ order: 4000, size: 12_000, blocks: 3, seed: 4 });
    const partOf = Int32Array.from({ length: 4000 }, (_, v) => (v < 40 ? 2 : v % 2));
    const input = { graph, partOf, parts: 3, furthest: 4, seed: 1 };
    const exact = ask('distances-between', input);
    const drawn = ask('distances-between', { ...input, mostSteps: 0 });
    // 16 walks of each large part, and all 40 of the small one.
    expect(drawn.sources).toBe(512 + 512 + 40);
    for (let cell = 0; cell < 9; cell += 1) {
      expect(Math.abs(drawn.within[cell]! - exact.within[cell]!)).toBeLessThanOrEqual(
        2 * drawn.withinError[cell]! + 1e-12,
      );
      expect(Math.abs(drawn.nearness[cell]! - exact.nearness[cell]!)).toBeLessThanOrEqual(
        2 * drawn.nearnessError[cell]! + 1e-12,
      );
    }
    expect(drawn.withinError[1]).toBeGreaterThan(0);
    expect(drawn.withinError[1]).toBeLessThan(0.05);
    // All of the small part were walked from, which settles its distances to every other.
    expect([drawn.withinError[2], drawn.withinError[8]]).toEqual([0, 0]);
    expect(ask('distances-between', { ...input, mostSteps: 0, exact: true })).toEqual(exact);
    expect(ask('distances-between', { ...input, mostSteps: 0 })).toEqual(drawn);
  });
});
