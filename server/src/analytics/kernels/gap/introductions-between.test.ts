import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { blockModel, graphOf, karateClubs, knownGraph } from '../../testing/graphs.js';

const sides = (sources: number[], targets: number[]) => ({
  sources: Int32Array.from(sources),
  targets: Int32Array.from(targets),
});

describe('introductions between two parts', () => {
  it('join the middles of two parts that have no route', () => {
    // Two paths of three: tying the middles gives distances 1, 2 x4, 3 x4 to the nine pairs.
    const answer = ask('introductions-between', {
      graph: graphOf('0-1 1-2 3-4 4-5'),
      ...sides([0, 1, 2], [3, 4, 5]),
      limit: 3,
    });
    expect(answer).toMatchObject({ before: 0, exact: true, candidates: 9 });
    expect(answer.introductions[0]).toMatchObject({ from: 1, to: 4, rank: 1, tiedRank: false });
    expect(answer.introductions[0]!.benefit).toBeCloseTo((1 + 4 / 2 + 4 / 3) / 9, 12);
    expect(answer.introductions[1]).toMatchObject({ rank: 2, tiedRank: true });
  });

  it('offer only those who may be introduced', () => {
    const { introductions } = ask('introductions-between', {
      graph: graphOf('0-1 1-2 3-4 4-5'),
      ...sides([0, 1, 2], [3, 4, 5]),
      limit: 100,
      allowed: Uint8Array.of(1, 0, 1, 1, 0, 1),
    });
    expect(introductions).toHaveLength(4);
    for (const { from, to } of introductions) expect([0, 2, 3, 5]).toEqual(expect.arrayContaining([from, to]));
  });

  it('never offer those who are tied, and nothing where all are', () => {
    const answer = ask('introductions-between', { graph: graphOf('0-1'), ...sides([0], [1]), limit: 5 });
    expect(answer).toEqual({ introductions: [], before: 1, exact: true, candidates: 0 });
  });

  it('lead with members 1 and 34 between the karate clubs', () => {
    const members = (part: number) =>
      Array.from(karateClubs.partOf.keys()).filter((v) => karateClubs.partOf[v] === part);
    const graph = knownGraph('karate');
    const [best] = ask('introductions-between', { graph, ...sides(members(0), members(1)), limit: 1 }).introductions;
    expect(best).toMatchObject({ from: 0, to: 33, rank: 1, tiedRank: false });
  });

  it('say so where not every pair was weighed', () => {
    const graph = blockModel({ order: 6000, size: 20_000, blocks: 2, seed: 2 });
    const half = (start: number) => Array.from({ length: 3000 }, (_, at) => start + at);
    const answer = ask('introductions-between', { graph, ...sides(half(0), half(3000)), limit: 5 });
    expect(answer.exact).toBe(false);
    expect(answer.candidates).toBeLessThanOrEqual(2000);
    expect(answer.introductions).toHaveLength(5);
    for (const { from, to, benefit } of answer.introductions) {
      expect(graph.hasEdge(from, to)).toBe(false);
      expect(benefit).toBeGreaterThan(0);
    }
  });
});
