import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('core numbers', () => {
  it('are 3 in a clique of four, 2 in a triangle that hangs on it, 1 in a tail and 0 for an isolate', () => {
    const graph = graphOf('0-1 0-2 0-3 1-2 1-3 2-3 3-4 3-5 4-5 5-6', { order: 8 });
    const { coreOf, highest, members } = ask('core-number', { graph });
    expect(Array.from(coreOf)).toEqual([3, 3, 3, 3, 2, 2, 1, 0]);
    expect([highest, members]).toEqual([3, 4]);
  });

  it('are 1 throughout a star: many ties to those who have one do not lead inside', () => {
    expect(Array.from(ask('core-number', { graph: graphOf('0-1 0-2 0-3 0-4') }).coreOf)).toEqual([1, 1, 1, 1, 1]);
  });

  it('pass over levels at which nobody is', () => {
    // A clique of six, in which all have five ties.
    const graph = graphOf('0-1 0-2 0-3 0-4 0-5 1-2 1-3 1-4 1-5 2-3 2-4 2-5 3-4 3-5 4-5');
    expect(ask('core-number', { graph })).toMatchObject({ highest: 5, members: 6 });
  });

  it('are 4 for ten members of the karate club (networkx, igraph)', () => {
    expect(ask('core-number', { graph: knownGraph('karate') })).toMatchObject({ highest: 4, members: 10 });
  });

  it('are 0 without ties', () => {
    expect(ask('core-number', { graph: graphOf('') })).toMatchObject({ highest: 0, members: 0 });
    expect(ask('core-number', { graph: graphOf('', { order: 2 }) })).toMatchObject({ highest: 0, members: 2 });
  });

  it('refuse a directed graph', () => {
    expect(() => ask('core-number', { graph: graphOf('0-1', { directed: true }) })).toThrow('pass the skeleton');
  });

  it('keep their promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('core-number', { graph }).coreOf, { directed: false });
  });
});
