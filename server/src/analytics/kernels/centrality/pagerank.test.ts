import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { anyTies, graphFrom, graphOf, knownGraph } from '../../testing/graphs.js';

function expectValues(got: Float64Array, expected: readonly number[]): void {
  expect(got).toHaveLength(expected.length);
  for (const [v, value] of expected.entries()) expect(got[v]).toBeCloseTo(value, 12);
}

describe('PageRank', () => {
  it('is the same for everybody where all have as many ties', () => {
    expectValues(ask('pagerank', { graph: graphOf('0-1 1-2 2-3 3-0') }), [0.25, 0.25, 0.25, 0.25]);
  });

  it('is as 2 + 4d to 2 + d in the middle and at the tips of a path of three', () => {
    // Unscaled visits solve m = 1 + 2 d t and t = 1 + d m / 2: with d = 0.5, m = 8/3 and t = 5/3.
    expectValues(ask('pagerank', { graph: graphOf('0-1 0-2'), damping: 0.5 }), [8 / 18, 5 / 18, 5 / 18]);
  });

  it('starts anew where arcs end', () => {
    // Unscaled, 0 is visited once and 1 once and a half with d = 0.5: 2/5 and 3/5.
    expectValues(ask('pagerank', { graph: graphOf('0-1', { directed: true }), damping: 0.5 }), [0.4, 0.6]);
  });

  it('goes by strength when weighted', () => {
    // Of the visits of 0, three quarters go on to 1. Unscaled with d = 0.5: m = 1 + 0.5 (a + b), a = 1 + 0.375 m and
    // b = 1 + 0.125 m, so that m = 8/3, a = 2 and b = 4/3.
    const ties = { order: 3, sources: [0, 0], targets: [1, 2], weights: [3, 1], directed: false };
    const graph = CsrGraph.fromTies(ties);
    expectValues(ask('pagerank', { graph, damping: 0.5, weighted: true }), [8 / 18, 6 / 18, 4 / 18]);
    const downwards = CsrGraph.fromTies({ ...ties, directed: true });
    expectValues(
      ask('pagerank', { graph: downwards, damping: 0.5, weighted: true }),
      [1, 1.375, 1.125].map((visits) => visits / 3.5),
    );
  });

  it('is 0.100919182333 for member 34 of the karate club (igraph, networkx)', () => {
    expect(ask('pagerank', { graph: knownGraph('karate') })[33]).toBeCloseTo(0.100919182333, 12);
  });

  it('gives an isolate what a start gives, and everybody the same without ties or damping', () => {
    // 2 is visited once, 0 and 1 twice each with d = 0.5.
    expectValues(ask('pagerank', { graph: graphOf('0-1', { order: 3 }), damping: 0.5 }), [0.4, 0.4, 0.2]);
    expectValues(ask('pagerank', { graph: graphOf('', { order: 2 }) }), [0.5, 0.5]);
    expectValues(ask('pagerank', { graph: graphOf('0-1 0-2'), damping: 0 }), [1 / 3, 1 / 3, 1 / 3]);
    expect(ask('pagerank', { graph: graphOf('') })).toHaveLength(0);
  });

  it('adds up to 1, and is the same along arcs that all run both ways', () => {
    fc.assert(
      fc.property(anyTies, fc.constantFrom(0.3, 0.85, 0.99), fc.boolean(), (list, damping, weighted) => {
        const graph = graphFrom(list, false);
        const values = ask('pagerank', { graph, damping, weighted });
        if (list.order > 0) expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
        const both = ask('pagerank', { graph: graph.bothWays(), damping, weighted });
        for (let v = 0; v < list.order; v += 1) expect(both[v]).toBeCloseTo(values[v]!, 10);
      }),
    );
  });
});
