import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('constraint', () => {
  it('is 1.125 for each in a closed triad: it may exceed 1', () => {
    for (const value of ask('constraint', { graph: graphOf('0-1 1-2 0-2') })) expect(value).toBeCloseTo(1.125, 12);
  });

  it('is 0.25 in the middle of a star of four, 1 at its tips', () => {
    expect(Array.from(ask('constraint', { graph: graphOf('0-1 0-2 0-3 0-4') }))).toEqual([0.25, 1, 1, 1, 1]);
  });

  it('counts a tie both ways in a directed graph', () => {
    // 0 gives to 1 and 2, 1 gives back: shares of 0 are 2/3 and 1/3.
    const [value] = ask('constraint', { graph: graphOf('0-1 1-0 0-2', { directed: true }) });
    expect(value).toBeCloseTo((2 / 3) ** 2 + (1 / 3) ** 2, 12);
  });

  it('divides by strength when weighted', () => {
    const graph = CsrGraph.fromTies({ order: 3, sources: [0, 0], targets: [1, 2], weights: [3, 1], directed: false });
    expect(ask('constraint', { graph, weighted: true })[0]).toBeCloseTo((3 / 4) ** 2 + (1 / 4) ** 2, 12);
    expect(ask('constraint', { graph })[0]).toBeCloseTo(0.5, 12);
  });

  it('is 0.209877 for the Medici (networkx, igraph)', () => {
    expect(ask('constraint', { graph: knownGraph('florentine') })[1]).toBeCloseTo(0.209877, 6);
  });

  it('is undefined for an isolate', () => {
    expect(ask('constraint', { graph: graphOf('0-1', { order: 3 }) })[2]).toBeNaN();
  });

  it('keeps its promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('constraint', { graph }), { directed: true });
  });
});
