import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { anyTies, graphFrom, graphOf, knownGraph } from '../../testing/graphs.js';

describe('likely ties', () => {
  it('are the untied pairs that share contacts, most exclusive contacts first', () => {
    // 0 and 1 share 2, who knows only them; 3 and 4 share 5, who also knows 6, as do 3-6 and 4-6.
    const likely = ask('likely-ties', { graph: graphOf('0-2 1-2 3-5 4-5 5-6'), limit: 2 });
    expect(likely).toEqual([
      { from: 0, to: 1, likelihood: 1 / Math.log(2) },
      { from: 3, to: 4, likelihood: 1 / Math.log(3) },
    ]);
  });

  it('lead with 3-34, 1-34 and 2-34 in the karate club (networkx)', () => {
    const likely = ask('likely-ties', { graph: knownGraph('karate'), limit: 3 });
    expect(likely.map(({ from, to }) => [from + 1, to + 1])).toEqual([
      [3, 34],
      [1, 34],
      [2, 34],
    ]);
    for (const [at, expected] of [4.719381, 2.71102, 2.252922].entries()) {
      expect(likely[at]!.likelihood).toBeCloseTo(expected, 6);
    }
  });

  it('lead with the same pair by other likelihoods, with its values (networkx)', () => {
    const graph = knownGraph('karate');
    const resources = ask('likely-ties', { graph, limit: 2, by: 'resource-allocation' });
    expect(resources.map(({ from, to }) => [from + 1, to + 1])).toEqual([
      [3, 34],
      [1, 34],
    ]);
    expect(resources[0]!.likelihood).toBeCloseTo(1.566666666667, 12);
    const [first] = ask('likely-ties', { graph, limit: 1, by: 'common-neighbours' });
    expect(first).toEqual({ from: 2, to: 33, likelihood: 6 });
  });

  it('are only of those who may be introduced', () => {
    const allowed = new Uint8Array(34).fill(1);
    allowed[33] = 0;
    const [first] = ask('likely-ties', { graph: knownGraph('karate'), limit: 1, allowed });
    expect([first!.from + 1, first!.to + 1]).toEqual([5, 6]);
  });

  it('have the values that the pairs have when asked for, in falling order, on any network', () => {
    fc.assert(
      fc.property(anyTies, (list) => {
        const graph = graphFrom(list, false);
        const likely = ask('likely-ties', { graph, limit: 100 });
        const pairs = { from: Int32Array.from(likely, (t) => t.from), to: Int32Array.from(likely, (t) => t.to) };
        ask('adamic-adar', { graph, ...pairs }).forEach(({ adamicAdar }, at) => {
          expect(likely[at]!.likelihood).toBeCloseTo(adamicAdar, 9);
          expect(graph.hasEdge(likely[at]!.from, likely[at]!.to)).toBe(false);
        });
        const values = likely.map(({ likelihood }) => likelihood.toFixed(9));
        expect(values).toEqual([...values].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
