import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('betweenness', () => {
  it('is 0, 3, 4, 3, 0 on a path of five', () => {
    const { nodes, edges, nodeNorm } = ask('betweenness', { graph: graphOf('0-1 1-2 2-3 3-4') });
    expect(Array.from(nodes)).toEqual([0, 3, 4, 3, 0]);
    expect(Array.from(edges)).toEqual([4, 6, 6, 4]);
    expect(nodeNorm).toBe(6);
  });

  it('shares a pair between its shortest routes', () => {
    const { nodes, edges } = ask('betweenness', { graph: graphOf('0-1 1-3 0-2 2-3') });
    expect(Array.from(nodes)).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(Array.from(edges)).toEqual([2, 2, 2, 2]);
  });

  it('follows arcs, and counts ordered pairs, in a directed graph', () => {
    const { nodes, edges, nodeNorm } = ask('betweenness', { graph: graphOf('0-1 1-2 2-3', { directed: true }) });
    expect(Array.from(nodes)).toEqual([0, 2, 2, 0]);
    expect(Array.from(edges)).toEqual([3, 4, 3]);
    expect(nodeNorm).toBe(6);
  });

  it('is 231.071429 for member 1 of the karate club, 71.392857 for its tie with 32 (networkx, igraph, sna)', () => {
    const graph = knownGraph('karate');
    const { nodes, edges } = ask('betweenness', { graph });
    expect(nodes[0]).toBeCloseTo(231.071429, 6);
    expect(edges[graph.edgeBetween(0, 31)]).toBeCloseTo(71.392857, 6);
  });

  it('has no norm with fewer than three stakeholders', () => {
    for (const order of [0, 1, 2]) expect(ask('betweenness', { graph: graphOf('', { order }) }).nodeNorm).toBeNull();
  });

  it('holds where there are more shortest routes than numbers', () => {
    // 1,200 diamonds in a row: 2^1200 shortest routes from end to end, beyond the largest double (2^1024).
    const diamonds = 1200;
    const sources: number[] = [];
    const targets: number[] = [];
    for (let diamond = 0; diamond < diamonds; diamond += 1) {
      const start = 3 * diamond;
      sources.push(start, start, start + 1, start + 2);
      targets.push(start + 1, start + 2, start + 3, start + 3);
    }
    const order = 3 * diamonds + 1;
    const { nodes } = ask('betweenness', { graph: CsrGraph.fromTies({ order, sources, targets, directed: false }) });
    const joint = (diamond: number) => {
      const before = 3 * diamond;
      return before * (order - 1 - before);
    };
    expect(nodes.every((value) => Number.isFinite(value))).toBe(true);
    // Every pair on either side of a joint passes it; and the two sides of the diamonds next to it pass half their own.
    for (const diamond of [1, 300, 600, 900, 1199]) {
      expect(nodes[3 * diamond]! / (joint(diamond) + 1)).toBeCloseTo(1, 9);
    }
  });

  it('keeps its promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('betweenness', { graph }).nodes, { directed: true });
  });
});
