import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, karateClubs, knownGraph } from '../../testing/graphs.js';

const halves = { partOf: Int32Array.of(0, 0, 1, 1), parts: 2 };

describe('assortativity', () => {
  it('is 1 where ties stay inside and -1 where all run between two equal parts', () => {
    expect(ask('assortativity', { graph: graphOf('0-1 2-3'), ...halves }).value).toBe(1);
    expect(ask('assortativity', { graph: graphOf('0-2 1-3'), ...halves }).value).toBe(-1);
  });

  it('gives sources and targets shares of their own in a directed graph', () => {
    // Sources: 3 of part 0. Targets: 1 of part 0, 2 of part 1. Inside 1 of 3, at random 3 x 1 of 9.
    const graph = graphOf('0-1 0-2 1-3', { directed: true });
    expect(ask('assortativity', { graph, ...halves }).value).toBe(0);
  });

  it('is 0.717531 between the karate clubs (networkx, igraph)', () => {
    expect(ask('assortativity', { graph: knownGraph('karate'), ...karateClubs }).value).toBeCloseTo(0.717531, 6);
  });

  it('is null without ties and where all ends are in one part', () => {
    expect(ask('assortativity', { graph: graphOf('', { order: 4 }), ...halves }).value).toBeNull();
    expect(ask('assortativity', { graph: graphOf('0-1', { order: 4 }), ...halves }).value).toBeNull();
  });

  it('leaves out ties of whoever has no part recorded', () => {
    const parts = { partOf: Int32Array.of(0, 0, 1, 1, 2), parts: 3, notRecorded: 2 };
    expect(ask('assortativity', { graph: graphOf('0-1 2-3 0-4 2-4'), ...parts }).value).toBe(1);
  });
});
