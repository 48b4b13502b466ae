import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { blockModel, graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('efficiency lost with a stakeholder', () => {
  it('is what the pairs of others lose that have no shortest route round it', () => {
    // A ring of five: without 0, its neighbours 1 and 4 are 3 apart instead of 2.
    const { amongOthers, left } = ask('efficiency-lost', { graph: graphOf('0-1 1-2 2-3 3-4 4-0') });
    expect(amongOthers[0]).toBeCloseTo((1 / 2 - 1 / 3) / 6, 12);
    // What is left is a path of four: 3 x 1 + 2 x 1/2 + 1 x 1/3, by 6 pairs.
    expect(left[0]).toBeCloseTo((3 + 1 + 1 / 3) / 6, 12);
  });

  it('is 0 for whom nobody needs, and all there is between others for the middle of a star', () => {
    const { amongOthers, left, shareOfAll } = ask('efficiency-lost', { graph: knownGraph('star') });
    expect(Array.from(amongOthers.subarray(1))).toEqual([0, 0, 0, 0]);
    expect(amongOthers[0]).toBeCloseTo(0.5, 12);
    expect(left[0]).toBe(0);
    expect(shareOfAll[0]).toBe(1);
  });

  it('leaves what networks without the stakeholder have (karate club: networkx 3.6.1)', () => {
    const { left } = ask('efficiency-lost', { graph: knownGraph('karate') });
    // Distance-weighted fragmentation without member 1: 0.641540.
    expect(1 - left[0]!).toBeCloseTo(0.64154, 6);
  });

  it('is undefined where there are no two others, and loses nothing with an isolate', () => {
    expect(Array.from(ask('efficiency-lost', { graph: graphOf('0-1') }).amongOthers)).toEqual([Number.NaN, Number.NaN]);
    expect(ask('efficiency-lost', { graph: graphOf('0-1', { order: 4 }) }).amongOthers[3]).toBe(0);
    expect(ask('efficiency-lost', { graph: graphOf('', { order: 3 }) }).shareOfAll[0]).toBeNaN();
  });

  it('is, from some sources, right on average: the mean of estimates that share out all sources is exact', () => {
    const graph = blockModel({ order: 200, size: 400, blocks: 4, seed: 1 });
    const exact = ask('efficiency-lost', { graph });
    const draws = [0, 1, 2, 3].map((draw) =>
      ask('efficiency-lost', { graph, sources: Int32Array.from({ length: 50 }, (_, at) => 4 * at + draw) }),
    );
    for (let v = 0; v < 200; v += 1) {
      const mean = (of: 'amongOthers' | 'left') => draws.reduce((sum, draw) => sum + draw[of][v]!, 0) / draws.length;
      expect(mean('amongOthers')).toBeCloseTo(exact.amongOthers[v]!, 12);
      expect(mean('left')).toBeCloseTo(exact.left[v]!, 12);
    }
  });

  it('takes a long path in its stride', () => {
    const order = 400;
    const sources = Array.from({ length: order - 1 }, (_, v) => v);
    const graph = CsrGraph.fromTies({ order, sources, targets: sources.map((v) => v + 1), directed: false });
    const { amongOthers } = ask('efficiency-lost', { graph });
    // Without 1, who is cut off at the end loses 0 its 398 routes, of 2 steps and more.
    let lost = 0;
    for (let steps = 2; steps < order; steps += 1) lost += 2 / steps;
    expect(amongOthers[1]).toBeCloseTo(lost / (399 * 398), 12);
  });

  it('refuses a directed graph', () => {
    expect(() => ask('efficiency-lost', { graph: graphOf('0-1', { directed: true }) })).toThrow('pass the skeleton');
  });

  it('follows names on any network', () => {
    expectStakeholderMeasure((graph) => ask('efficiency-lost', { graph }).shareOfAll, { directed: false });
  });
});
