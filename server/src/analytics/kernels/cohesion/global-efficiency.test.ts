import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { blockModel, graphOf, knownGraph } from '../../testing/graphs.js';

describe('global efficiency', () => {
  it('is the mean of 1/distance over all pairs, 0 for those out of reach', () => {
    const summary = ask('global-efficiency', { graph: graphOf('0-1 1-2', { order: 4 }) });
    expect(summary.efficiency).toBeCloseTo((1 + 1 + 1 / 2) / 6, 12);
    expect(summary.meanDistance).toBeCloseTo(4 / 3, 12);
    expect(summary.diameter).toBe(2);
    expect(summary.pairsAtDistance).toEqual([0, 2, 1]);
  });

  it('counts ordered pairs in a directed graph', () => {
    const summary = ask('global-efficiency', { graph: graphOf('0-1 1-2', { directed: true }) });
    expect(summary.efficiency).toBeCloseTo(2.5 / 6, 12);
    expect(summary.pairsAtDistance).toEqual([0, 2, 1]);
  });

  it('is 0.492008 in the karate club, with mean distance 2.408200 and diameter 5 (networkx, igraph)', () => {
    const summary = ask('global-efficiency', { graph: knownGraph('karate') });
    expect(summary.efficiency).toBeCloseTo(0.492008, 6);
    expect(summary.meanDistance).toBeCloseTo(2.4082, 6);
    expect(summary.diameter).toBe(5);
  });

  it('is null with fewer than two stakeholders, and distances are null without ties', () => {
    for (const order of [0, 1]) {
      expect(ask('global-efficiency', { graph: graphOf('', { order }) }).efficiency).toBeNull();
    }
    expect(ask('global-efficiency', { graph: graphOf('', { order: 2 }) })).toEqual({
      efficiency: 0,
      meanDistance: null,
      diameter: null,
      pairsAtDistance: [0],
    });
  });

  it('reaches every pair of a connected network of several hundred', () => {
    const graph = blockModel({ order: 700, size: 5000, blocks: 4, seed: 11 });
    const { pairsAtDistance } = ask('global-efficiency', { graph });
    expect(ask('components', { graph }).count).toBe(1);
    expect(pairsAtDistance.reduce((sum, pairs) => sum + pairs)).toBe((700 * 699) / 2);
    expect(pairsAtDistance[1]).toBe(5000);
  });
});
