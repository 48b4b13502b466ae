import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('harmonic closeness', () => {
  it('adds up 1/distance, and nothing for whoever is out of reach', () => {
    const values = ask('harmonic-closeness', { graph: graphOf('0-1 1-2', { order: 4 }) });
    expect(Array.from(values)).toEqual([1.5, 2, 1.5, 0]);
  });

  it('follows arcs outwards in a directed graph', () => {
    const values = ask('harmonic-closeness', { graph: graphOf('0-1 1-2', { directed: true }) });
    expect(Array.from(values)).toEqual([1.5, 1, 0]);
  });

  it('is 6 for Heather in the kite (igraph, networkx)', () => {
    expect(ask('harmonic-closeness', { graph: knownGraph('kite') })[7]).toBeCloseTo(6, 9);
  });

  it('keeps its promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('harmonic-closeness', { graph }), { directed: true });
  });
});
