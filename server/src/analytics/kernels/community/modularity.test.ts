import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { graphOf, karateClubs, knownGraph } from '../../testing/graphs.js';

describe('modularity', () => {
  it('is a half for two equal parts with all ties inside', () => {
    const parts = { partOf: Int32Array.of(0, 0, 1, 1), parts: 2 };
    expect(ask('modularity', { graph: graphOf('0-1 2-3'), ...parts }).value).toBe(0.5);
    expect(ask('modularity', { graph: graphOf('0-1 2-3'), ...parts, resolution: 2 }).value).toBe(0);
  });

  it('is 0.358235 for the two karate clubs (networkx)', () => {
    expect(ask('modularity', { graph: knownGraph('karate'), ...karateClubs }).value).toBeCloseTo(0.358235, 6);
  });

  it('goes by strength when weighted', () => {
    const graph = CsrGraph.fromTies({ order: 3, sources: [0, 1], targets: [1, 2], weights: [3, 1], directed: false });
    // Inside 3 of 4; tie ends 7 and 1 of 8.
    const parts = { partOf: Int32Array.of(0, 0, 1), parts: 2 };
    expect(ask('modularity', { graph, ...parts, weighted: true }).value).toBeCloseTo(3 / 4 - 50 / 64, 12);
  });

  it('is 0 where all are in one part and null without ties', () => {
    expect(ask('modularity', { graph: graphOf('0-1'), partOf: Int32Array.of(0, 0), parts: 1 }).value).toBe(0);
    expect(
      ask('modularity', { graph: graphOf('', { order: 1 }), partOf: Int32Array.of(0), parts: 1 }).value,
    ).toBeNull();
  });
});
