import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';

const between = (from: number | number[], to: number | number[], limit = 10) => ({
  sources: Int32Array.from([from].flat()),
  targets: Int32Array.from([to].flat()),
  limit,
});
const listed = (routes: readonly Int32Array[]) => routes.map((route) => Array.from(route));

describe('shortest routes', () => {
  it('are counted all and listed in order, up to the limit', () => {
    const graph = graphOf('0-1 0-2 0-3 1-4 2-4 3-4 4-5');
    const { distance, count, routes } = ask('shortest-routes', { graph, ...between(0, 5, 2) });
    expect([distance, count]).toEqual([3, 3]);
    expect(listed(routes)).toEqual([
      [0, 1, 4, 5],
      [0, 2, 4, 5],
    ]);
  });

  it('lead from the nearest of one set to the nearest of another', () => {
    const graph = graphOf('0-1 1-2 2-3 3-4 4-5');
    expect(listed(ask('shortest-routes', { graph, ...between([0, 1], [3, 5]) }).routes)).toEqual([[1, 2, 3]]);
  });

  it('follow arcs', () => {
    const graph = graphOf('0-1 1-2', { directed: true });
    expect(ask('shortest-routes', { graph, ...between(0, 2) }).distance).toBe(2);
    expect(ask('shortest-routes', { graph, ...between(2, 0) }).distance).toBeNull();
  });

  it('are one of no length where somebody is on both sides', () => {
    const answer = ask('shortest-routes', { graph: graphOf('0-1 1-2'), ...between([0, 1], [1, 2]) });
    expect([answer.distance, answer.count, listed(answer.routes)]).toEqual([0, 1, [[1]]]);
  });

  it('are none between two components', () => {
    const graph = graphOf('0-1 2-3');
    expect(ask('shortest-routes', { graph, ...between(0, 3) })).toEqual({ distance: null, count: 0, routes: [] });
  });

  it('from Andre to Jane in the kite lead over Fernando, Heather and Ike', () => {
    const { routes } = ask('shortest-routes', { graph: knownGraph('kite'), ...between(0, 9) });
    expect(listed(routes)).toEqual([[0, 5, 7, 8, 9]]);
  });
});
