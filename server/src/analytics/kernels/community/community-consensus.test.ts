import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedRand } from '../../statistics/adjusted-rand.js';
import { ask } from '../../testing/ask.js';
import { anyTies, blockModel, graphFrom, graphOf, knownGraph } from '../../testing/graphs.js';
import { communityConsensus } from './community-consensus.js';

const K5S = '0-1 0-2 0-3 0-4 1-2 1-3 1-4 2-3 2-4 3-4 5-6 5-7 5-8 5-9 6-7 6-8 6-9 7-8 7-9 8-9 4-5';

describe('the consensus of communities', () => {
  it('finds two cliques that one tie joins, the same in every run', () => {
    const found = ask('community-consensus', { graph: graphOf(K5S), seed: 1 });
    expect(Array.from(found.communityOf)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect(Array.from(found.stability)).toEqual(Array(10).fill(1));
    expect(found).toMatchObject({ agreement: 1, lowestAgreement: 1, fewest: 2, most: 2, runs: 20 });
    // 20 of 21 ties inside; two parts with half of the tie ends each.
    expect(found.modularity).toBeCloseTo(20 / 21 - 0.5, 12);
  });

  it('says of a ring, which can be cut anywhere, that runs differ', () => {
    const ring = Array.from({ length: 12 }, (_, v) => `${v}-${(v + 1) % 12}`).join(' ');
    const found = ask('community-consensus', { graph: graphOf(ring), seed: 1 });
    expect(found.agreement).toBeLessThan(0.7);
    expect(Math.min(...Array.from(found.stability).filter((value) => !Number.isNaN(value)))).toBeLessThan(1);
  });

  it('divides the karate club nearly as well as can be (0.4197896, exact by python-igraph 0.10.2)', () => {
    const found = ask('community-consensus', { graph: knownGraph('karate'), seed: 1 });
    expect(found.highestModularity).toBeLessThanOrEqual(0.4197896120973046 + 1e-12);
    expect(found.modularity).toBeGreaterThan(0.4);
    expect(found.modularity).toBeLessThanOrEqual(0.4197896120973046 + 1e-12);
  });

  it('gives the planted blocks of a block model, and the same again for the same seed', () => {
    const graph = blockModel({ order: 400, size: 4000, blocks: 8, seed: 3 });
    const found = ask('community-consensus', { graph, seed: 5 });
    expect(found.count).toBe(8);
    expect(ask('community-consensus', { graph, seed: 5 })).toEqual(found);
  });

  it('has no run in common with the next seed', () => {
    // Were the second run of a seed the first of the next, two runs would agree as these two do, on any network.
    const ring = graphOf(Array.from({ length: 60 }, (_, v) => `${v}-${(v + 1) % 60}`).join(' '));
    const firstRun = (seed: number) => ask('community-consensus', { graph: ring, seed, runs: 1 }).communityOf;
    const { agreement } = ask('community-consensus', { graph: ring, seed: 1, runs: 2 });
    expect(agreement).not.toBeCloseTo(adjustedRand(firstRun(1), firstRun(2)), 12);
  });

  it('leaves isolates alone, without a stability', () => {
    const found = ask('community-consensus', { graph: graphOf('0-1', { order: 4 }), seed: 1 });
    expect(Array.from(found.communityOf)).toEqual([0, 0, 1, 2]);
    expect(Array.from(found.stability)).toEqual([1, 1, Number.NaN, Number.NaN]);
  });

  it('answers for nobody, and for a few without ties', () => {
    for (const order of [0, 1, 2]) {
      const found = ask('community-consensus', { graph: graphFrom({ order, ties: [] }, false), seed: 1 });
      expect(found).toMatchObject({ count: order, modularity: null, agreement: 1, lowestModularity: null });
    }
  });

  it('never joins what is not connected, and keeps stability between 0 and 1', () => {
    fc.assert(
      fc.property(anyTies, (list) => {
        const graph = graphFrom(list, false);
        const { communityOf, stability } = ask('community-consensus', { graph, seed: 1 });
        const { componentOf } = ask('components', { graph });
        for (let v = 0; v < graph.order; v += 1) {
          const peers = Array.from(communityOf.keys()).filter((w) => w !== v && communityOf[w] === communityOf[v]);
          for (const w of peers) expect(componentOf[w]).toBe(componentOf[v]);
          if (peers.length === 0) expect(stability[v]).toBeNaN();
          else expect(stability[v]! >= 0 && stability[v]! <= 1).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stops when nobody waits for it', () => {
    const graph = blockModel({ order: 400, size: 4000, blocks: 8, seed: 3 });
    let polls = 0;
    const control = {
      aborted: () => {
        polls += 1;
        return polls > 3;
      },
      progress: () => undefined,
    };
    expect(() => communityConsensus.run({ graph, seed: 1 }, control)).toThrow('cancelled');
  });
});
