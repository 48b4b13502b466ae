import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';

describe('reciprocity', () => {
  it('is the share of arcs that are returned, with the pairs tied both ways, one way and not at all', () => {
    const answer = ask('reciprocity', { graph: graphOf('0-1 1-0 1-2', { order: 4, directed: true }) });
    expect(answer).toEqual({ mutual: 1, asymmetric: 1, unlinked: 4, ofArcs: 2 / 3, dyadic: 5 / 6 });
  });

  it('is 1 where ties have no direction', () => {
    const answer = ask('reciprocity', { graph: knownGraph('star') });
    expect(answer).toEqual({ mutual: 4, asymmetric: 0, unlinked: 6, ofArcs: 1, dyadic: 1 });
  });

  it('counts parallel arcs once and self arcs not at all', () => {
    const answer = ask('reciprocity', { graph: graphOf('0-1 0-1 1-1', { directed: true }) });
    expect(answer).toMatchObject({ mutual: 0, asymmetric: 1, ofArcs: 0 });
  });

  it('is null without arcs', () => {
    expect(ask('reciprocity', { graph: graphOf('', { order: 1, directed: true }) })).toEqual({
      mutual: 0,
      asymmetric: 0,
      unlinked: 0,
      ofArcs: null,
      dyadic: null,
    });
  });
});
