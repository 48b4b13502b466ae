import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { seededRandom, shuffledOrder } from '../../seeded-random.js';
import { ask } from '../../testing/ask.js';
import { blockModel, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';
import { strongGraph } from '../../testing/strengths.js';

describe('betweenness by strength', () => {
  it('takes the longer way where its ties are strong enough', () => {
    // Between 0 and 2: directly 1; by way of 1, 1/4 + 1/4.
    const { nodes, edges, nodeNorm } = ask('weighted-betweenness', { graph: strongGraph('0-2 0-1*4 1-2*4') });
    expect(Array.from(nodes)).toEqual([0, 1, 0]);
    // Pairs 0-1, 0-2, 1-2 are numbered so; the weak tie is on no shortest route.
    expect(Array.from(edges)).toEqual([2, 0, 2]);
    expect(nodeNorm).toBe(1);
  });

  it('adds up strengths of several ties between the same two first', () => {
    const { nodes } = ask('weighted-betweenness', { graph: strongGraph('0-2 0-1*2 1-0*2 1-2*4') });
    expect(Array.from(nodes)).toEqual([0, 1, 0]);
  });

  it('knows that three ties of 3 are as long as one of 1, in whatever order thirds are added', () => {
    const { nodes } = ask('weighted-betweenness', { graph: strongGraph('0-1*3 1-2*3 2-3*3 0-3') });
    // 0-3 goes half over 1 and 2, half directly; 0-2 over 1, 1-3 over 2.
    expect(Array.from(nodes)).toEqual([0, 1.5, 1.5, 0]);
  });

  it('counts routes as equally long where they differ by rounding alone', () => {
    // A ring of six whose opposite ties are alike. To the opposite end both ways are equally long, but added up in
    // opposite order, which to a computer is not the same: no whole lengths fit these strengths.
    const [x, y, z] = [0.3000001, 0.7000003, 1.1000007];
    expect(1 / x + 1 / y + 1 / z).not.toBe(1 / z + 1 / y + 1 / x);
    const { nodes } = ask('weighted-betweenness', {
      graph: strongGraph(`0-1*${x} 1-2*${y} 2-3*${z} 3-4*${x} 4-5*${y} 5-0*${z}`),
    });
    // Each lies between its two neighbours, and on one of two ways between two opposite pairs of others.
    for (const value of nodes) expect(value).toBeCloseTo(2, 9);
  });

  it('follows arcs in a directed graph', () => {
    const { nodes, edges } = ask('weighted-betweenness', { graph: strongGraph('0-1*2 1-2*2 2-0', { directed: true }) });
    expect(Array.from(nodes)).toEqual([1, 1, 1]);
    expect(Array.from(edges)).toEqual([3, 3, 3]);
  });

  it('is betweenness where all ties are equally strong', () => {
    const { nodes, edges } = ask('weighted-betweenness', { graph: knownGraph('karate') });
    const plain = ask('betweenness', { graph: knownGraph('karate') });
    for (const [v, value] of plain.nodes.entries()) expect(nodes[v]).toBeCloseTo(value, 9);
    for (const [edge, value] of plain.edges.entries()) expect(edges[edge]).toBeCloseTo(value, 9);
  });

  it('holds where there are more shortest routes than numbers', () => {
    // 1,200 diamonds in a row: 2^1200 shortest routes from end to end, beyond the largest double (2^1024).
    const diamonds = 1200;
    const ties = Array.from({ length: diamonds }, (_, at) => {
      const start = 3 * at;
      return [
        [start, start + 1],
        [start, start + 2],
        [start + 1, start + 3],
        [start + 2, start + 3],
      ] as const;
    }).flat();
    const order = 3 * diamonds + 1;
    const graph = CsrGraph.fromTies({
      order,
      sources: ties.map(([from]) => from),
      targets: ties.map(([, to]) => to),
      weights: ties.map(() => 2),
      directed: false,
    });
    const { nodes } = ask('weighted-betweenness', { graph });
    // Every pair on either side of a joint passes it; the two sides of the diamonds next to it pass half their own.
    for (const diamond of [1, 300, 600, 900, 1199]) {
      const before = 3 * diamond;
      expect(nodes[before]! / (before * (order - 1 - before) + 1)).toBeCloseTo(1, 9);
    }
  });

  it('is right on average where only some are pivots', () => {
    const graph = randomStrengths(60, 150);
    const exact = ask('weighted-betweenness', { graph });
    const sum = new Float64Array(60);
    const order = shuffledOrder(60, seededRandom(3));
    for (let draw = 0; draw < 6; draw += 1) {
      const pivots = order.slice(10 * draw, 10 * draw + 10);
      ask('weighted-betweenness', { graph, pivots }).nodes.forEach((value, v) => {
        sum[v]! += value / 6;
      });
    }
    // Six draws of ten that together are everybody.
    for (const [v, value] of exact.nodes.entries()) expect(sum[v]).toBeCloseTo(value, 9);
  });

  it('keeps its promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('weighted-betweenness', { graph }).nodes, {
      directed: true,
      parallelTiesCount: true,
    });
  });
});

function randomStrengths(order: number, size: number): CsrGraph {
  const plain = blockModel({ order, size, blocks: 4, seed: 2 });
  const random = seededRandom(4);
  return CsrGraph.fromTies({
    order,
    sources: plain.edgeSource,
    targets: plain.edgeTarget,
    weights: plain.edgeWeights().map(() => random() + 0.1),
    directed: false,
  });
}
