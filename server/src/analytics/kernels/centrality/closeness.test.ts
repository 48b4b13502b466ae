import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('farness', () => {
  it('adds up the distances to those within reach', () => {
    const { reached, farness } = ask('closeness', { graph: graphOf('0-1 1-2 2-3', { order: 5 }) });
    expect(Array.from(reached)).toEqual([3, 3, 3, 3, 0]);
    expect(Array.from(farness)).toEqual([6, 4, 4, 6, 0]);
  });

  it('follows arcs outwards in a directed graph', () => {
    const { reached, farness } = ask('closeness', { graph: graphOf('0-1 1-2', { directed: true }) });
    expect(Array.from(reached)).toEqual([2, 1, 0]);
    expect(Array.from(farness)).toEqual([3, 1, 0]);
  });

  it('keeps its promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('closeness', { graph }).farness, { directed: true });
    expectStakeholderMeasure((graph) => ask('closeness', { graph }).reached, { directed: true });
  });
});
