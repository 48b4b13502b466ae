import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('hierarchy', () => {
  it('is 0 where all contacts constrain alike and 1 with a single contact', () => {
    expect(Array.from(ask('hierarchy', { graph: graphOf('0-1 0-2 0-3') }))).toEqual([0, 1, 1, 1]);
  });

  it('is 0.325940 for member 33 of the karate club (from the formula; networkx recipe)', () => {
    expect(ask('hierarchy', { graph: knownGraph('karate') })[32]).toBeCloseTo(0.32594, 6);
  });

  it('is undefined for an isolate', () => {
    expect(ask('hierarchy', { graph: graphOf('0-1', { order: 3 }) })[2]).toBeNaN();
  });

  it('keeps its promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('hierarchy', { graph }), { directed: true });
  });
});
