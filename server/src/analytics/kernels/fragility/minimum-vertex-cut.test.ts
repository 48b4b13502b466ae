import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';

const between = (sources: number[], targets: number[]) => ({
  sources: Int32Array.from(sources),
  targets: Int32Array.from(targets),
});

describe('minimum vertex cut', () => {
  it('is the narrowest place of every route', () => {
    // 0, 1 - 2 - 3, 4: all routes pass 2.
    const graph = graphOf('0-2 1-2 2-3 2-4');
    expect(ask('minimum-vertex-cut', { graph, ...between([0, 1], [3, 4]) })).toEqual({
      count: 1,
      leavers: Int32Array.of(2),
    });
  });

  it('lets members of the two sets leave, or spares them', () => {
    const graph = graphOf('0-1 0-2 1-3 2-3');
    expect(ask('minimum-vertex-cut', { graph, ...between([0], [3]) }).count).toBe(1);
    expect(ask('minimum-vertex-cut', { graph, ...between([0], [3]), spareEnds: true })).toEqual({
      count: 2,
      leavers: Int32Array.of(1, 2),
    });
  });

  it('is null where ends that stay are tied, and 0 where there is no route', () => {
    const graph = graphOf('0-1 2-3');
    expect(ask('minimum-vertex-cut', { graph, ...between([0], [1]), spareEnds: true }).count).toBeNull();
    expect(ask('minimum-vertex-cut', { graph, ...between([0], [3]) }).count).toBe(0);
  });

  it('makes whoever is in both sets leave', () => {
    const graph = graphOf('0-1', { order: 3 });
    expect(ask('minimum-vertex-cut', { graph, ...between([0, 2], [2]) }).leavers).toEqual(Int32Array.of(2));
  });

  it('is 6 between members 1 and 34 of the karate club (networkx 3.6.1, node_connectivity)', () => {
    const graph = knownGraph('karate');
    expect(ask('minimum-vertex-cut', { graph, ...between([0], [33]), spareEnds: true }).count).toBe(6);
  });
});
