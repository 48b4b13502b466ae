import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('cut-points and bridge ties', () => {
  it('are where a network falls apart, with the pairs that are then apart', () => {
    // A triangle 0-1-2, a tail 2-3-4, and 5 apart.
    const graph = graphOf('0-1 1-2 0-2 2-3 3-4', { order: 6 });
    const { isCutPoint, isBridge, pairsCut, pairsCutByTie } = ask('cut-points', { graph });
    expect(Array.from(isCutPoint)).toEqual([0, 0, 1, 1, 0, 0]);
    expect(Array.from(pairsCut)).toEqual([0, 0, 4, 3, 0, 0]);
    expect(isBridge[graph.edgeBetween(2, 3)]).toBe(1);
    expect(isBridge[graph.edgeBetween(0, 2)]).toBe(0);
    expect(pairsCutByTie[graph.edgeBetween(2, 3)]).toBe(6);
    expect(pairsCutByTie[graph.edgeBetween(3, 4)]).toBe(4);
  });

  it('are member 1, whose loss cuts 167 pairs, and the tie 1-12 in the karate club (sna, igraph, networkx)', () => {
    const graph = knownGraph('karate');
    const { isCutPoint, isBridge, pairsCut } = ask('cut-points', { graph });
    expect(Array.from(isCutPoint.keys()).filter((v) => isCutPoint[v] === 1)).toEqual([0]);
    expect(Array.from(isBridge.keys()).filter((edge) => isBridge[edge] === 1)).toEqual([graph.edgeBetween(0, 11)]);
    // Fragmentation 0.316288 (Borgatti 2006) of the 528 pairs of the other 33.
    expect(pairsCut[0]! / 528).toBeCloseTo(0.316288, 6);
  });

  it('are found along a path of 200,000 without running out of stack', () => {
    const order = 200_000;
    const sources = Array.from({ length: order - 1 }, (_, v) => v);
    const graph = CsrGraph.fromTies({ order, sources, targets: sources.map((v) => v + 1), directed: false });
    const { pairsCut, isBridge } = ask('cut-points', { graph });
    expect(isBridge.every((bridge) => bridge === 1)).toBe(true);
    expect(pairsCut[1000]).toBe(1000 * (order - 1001));
  });

  it('refuse a directed graph', () => {
    expect(() => ask('cut-points', { graph: graphOf('0-1', { directed: true }) })).toThrow('pass the skeleton');
  });

  it('keep their promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('cut-points', { graph }).pairsCut, { directed: false });
    expectStakeholderMeasure((graph) => ask('cut-points', { graph }).isCutPoint, { directed: false });
  });
});
