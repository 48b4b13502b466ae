import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { blockModel, graphOf, knownGraph } from '../../testing/graphs.js';

const karate = knownGraph('karate');

/** The mean of draws with different seeds lies within three of its standard errors of what is estimated. */
function expectRightOnAverage(draws: number, expected: number, estimate: (seed: number) => number): void {
  const drawn = Array.from({ length: draws }, (_, seed) => estimate(seed + 1));
  const mean = drawn.reduce((sum, value) => sum + value, 0) / draws;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (draws - 1);
  expect(Math.abs(mean - expected)).toBeLessThan(3 * Math.sqrt(variance / draws));
}

/** The 20 highest. */
function leading(values: Float64Array): readonly number[] {
  return Array.from(values.keys())
    .sort((a, b) => values[b]! - values[a]!)
    .slice(0, 20);
}

describe('estimated betweenness', () => {
  it('is betweenness where everybody is a pivot', () => {
    const exact = ask('betweenness', { graph: karate });
    const estimate = ask('betweenness-estimate', { graph: karate, pivots: 34, seed: 1 });
    exact.nodes.forEach((value, v) => {
      expect(estimate.nodes[v]).toBeCloseTo(value, 9);
    });
    exact.edges.forEach((value, edge) => {
      expect(estimate.edges[edge]).toBeCloseTo(value, 9);
    });
    expect(estimate.nodes[0]).toBeCloseTo(231.071429, 6); // Member 1: networkx and igraph
    expect(estimate).toMatchObject({ nodeNorm: exact.nodeNorm, pivots: 34, nodeError: 0, edgeError: 0 });
  });

  it('is right on average over draws, for a stakeholder and for a tie', () => {
    const tie = karate.edgeBetween(0, 31);
    const draw = (seed: number) => ask('betweenness-estimate', { graph: karate, pivots: 16, seed });
    expectRightOnAverage(400, 231.071429, (seed) => draw(seed).nodes[0]!);
    expectRightOnAverage(400, 71.392857, (seed) => draw(seed).edges[tie]!);
  });

  it('is right on average where routes follow arcs', () => {
    // Everybody to the middle, the middle to the last: from each of the 20 first ones one route passes it.
    const arcs = Array.from({ length: 20 }, (_, first) => `${first}-20`).join(' ');
    const graph = graphOf(`${arcs} 20-21`, { directed: true });
    expectRightOnAverage(200, 20, (seed) => ask('betweenness-estimate', { graph, pivots: 8, seed }).nodes[20]!);
  });

  it('states an error of those who lead that is as large as the one seen over draws, or up to twice', () => {
    const graph = blockModel({ order: 1500, size: 6000, blocks: 6, seed: 3 });
    const exact = ask('betweenness', { graph });
    const stated = { nodes: 0, edges: 0 };
    const seen = { nodes: 0, edges: 0 };
    for (let seed = 1; seed <= 40; seed += 1) {
      const answer = ask('betweenness-estimate', { graph, pivots: 192, seed });
      stated.nodes += answer.nodeError ** 2;
      stated.edges += answer.edgeError ** 2;
      for (const subject of ['nodes', 'edges'] as const) {
        for (const at of leading(exact[subject])) {
          seen[subject] += (answer[subject][at]! / exact[subject][at]! - 1) ** 2 / 20;
        }
      }
    }
    for (const subject of ['nodes', 'edges'] as const) {
      expect(Math.sqrt(stated[subject] / seen[subject])).toBeGreaterThan(0.9);
      expect(Math.sqrt(stated[subject] / seen[subject])).toBeLessThan(2);
    }
  });

  it('takes as many pivots as asked for, or a few more, and no one twice', () => {
    const graph = blockModel({ order: 1500, size: 6000, blocks: 6, seed: 3 });
    expect(ask('betweenness-estimate', { graph, pivots: 192, seed: 1 }).pivots).toBe(192);
    expect(ask('betweenness-estimate', { graph, pivots: 250, seed: 1 }).pivots).toBe(256);
    expect(ask('betweenness-estimate', { graph, pivots: 1, seed: 1 }).pivots).toBe(8);
    expect(ask('betweenness-estimate', { graph, pivots: 1499, seed: 1 }).pivots).toBe(1500);
  });

  it('has no error to state for fewer pivots than two samples need', () => {
    const { nodeError, edgeError } = ask('betweenness-estimate', { graph: karate, pivots: 8, seed: 1 });
    expect([nodeError, edgeError]).toEqual([Number.NaN, Number.NaN]);
  });

  it('answers for nobody', () => {
    const answer = ask('betweenness-estimate', { graph: graphOf(''), pivots: 8, seed: 1 });
    expect(answer.nodes).toHaveLength(0);
    expect(answer.nodeNorm).toBeNull();
  });
});
