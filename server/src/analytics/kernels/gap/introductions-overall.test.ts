import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { blockModel, graphOf, knownGraph } from '../../testing/graphs.js';

describe('introductions overall', () => {
  it('are all equally good in a path of four, whether they close a ring or a triangle', () => {
    const { introductions, before } = ask('introductions-overall', { graph: graphOf('0-1 1-2 2-3'), limit: 9 });
    // Before: three pairs at 1, two at 2, one at 3. After any of them: four at 1, two at 2.
    expect(before).toBeCloseTo((3 + 2 / 2 + 1 / 3) / 6, 12);
    expect(introductions.map(({ from, to, rank, tiedRank }) => [from, to, rank, tiedRank])).toEqual([
      [0, 2, 1, true],
      [0, 3, 1, true],
      [1, 3, 1, true],
    ]);
    expect(introductions[0]!.benefit).toBeCloseTo((4 + 2 / 2) / 6 - before, 12);
  });

  it('are 1-34 with +0.016459, then 1-33 with +0.014439, in the karate club (by recomputation)', () => {
    const { introductions } = ask('introductions-overall', { graph: knownGraph('karate'), limit: 3 });
    expect(introductions.map(({ from, to, rank }) => [from, to, rank])).toEqual([
      [0, 33, 1],
      [0, 32, 2],
      [5, 33, 3],
    ]);
    expect(introductions[0]!.benefit).toBeCloseTo(0.016459, 6);
    expect(introductions[1]!.benefit).toBeCloseTo(0.014439, 6);
    expect(introductions[2]!.tiedRank).toBe(true);
  });

  it('are Diane and Jane with +0.05 in the kite', () => {
    const [best] = ask('introductions-overall', { graph: knownGraph('kite'), limit: 1 }).introductions;
    expect(best).toMatchObject({ from: 3, to: 9, tiedRank: false });
    expect(best!.benefit).toBeCloseTo(0.05, 9);
  });

  it('declare the tie between two of +0.022063 in the Florentine marriages', () => {
    const { introductions } = ask('introductions-overall', { graph: knownGraph('florentine'), limit: 3 });
    // Pazzi-Guadagni and Salviati-Bischeri share rank 1; the next is third.
    expect(introductions.map(({ from, to }) => [from, to]).slice(0, 2)).toEqual([
      [9, 11],
      [10, 12],
    ]);
    expect(introductions.map(({ rank, tiedRank }) => [rank, tiedRank])).toEqual([
      [1, true],
      [1, true],
      [3, false],
    ]);
    expect(introductions[0]!.benefit).toBeCloseTo(0.022063, 6);
  });

  it('know when the last one listed shares its rank with one that is not', () => {
    const [only] = ask('introductions-overall', { graph: knownGraph('florentine'), limit: 1 }).introductions;
    expect(only).toMatchObject({ rank: 1, tiedRank: true });
  });

  it('name what recomputing the efficiency confirms, in a network too large to weigh every pair', () => {
    const graph = blockModel({ order: 2200, size: 5000, blocks: 11, seed: 6 });
    const { introductions, exact } = ask('introductions-overall', { graph, limit: 2 });
    expect(exact).toBe(false);
    for (const { from, to } of introductions) {
      const withTie = CsrGraph.fromTies({
        order: graph.order,
        sources: [...graph.edgeSource, from],
        targets: [...graph.edgeTarget, to],
        directed: false,
      });
      const gain =
        ask('global-efficiency', { graph: withTie }).efficiency! - ask('global-efficiency', { graph }).efficiency!;
      expect(gain).toBeGreaterThan(0);
    }
  });
});
