import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('strength', () => {
  it('adds up strengths in and out, parallel ties included', () => {
    const ties = { order: 3, sources: [0, 0, 1], targets: [1, 1, 2], weights: [2, 3, 0.5] };
    const directed = ask('strength', { graph: CsrGraph.fromTies({ ...ties, directed: true }) });
    expect(Array.from(directed.out)).toEqual([5, 0.5, 0]);
    expect(Array.from(directed.in)).toEqual([0, 5, 0.5]);
    const undirected = ask('strength', { graph: CsrGraph.fromTies({ ...ties, directed: false }) });
    expect(Array.from(undirected.all)).toEqual([5, 5.5, 0.5]);
  });

  it('keeps its promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('strength', { graph }).all, { directed: true, parallelTiesCount: true });
  });
});
