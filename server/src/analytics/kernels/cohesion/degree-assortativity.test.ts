import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';

describe('degree assortativity', () => {
  it('is -1 in a star, where every tie joins the most tied and a least tied', () => {
    expect(ask('degree-assortativity', { graph: knownGraph('star') }).value).toBe(-1);
  });

  it('is -1/2 in a path of four', () => {
    // Ends 1-2, 2-2, 2-1, both ways: mean 5/3; covariance (2(1-5/3)(2-5/3) + (2-5/3)^2)/3 = -1/9, variance 2/9.
    expect(ask('degree-assortativity', { graph: graphOf('0-1 1-2 2-3') }).value).toBeCloseTo(-1 / 2, 12);
  });

  it('is -0.475613 in the karate club (networkx, igraph)', () => {
    expect(ask('degree-assortativity', { graph: knownGraph('karate') }).value).toBeCloseTo(-0.475613097685, 12);
  });

  it('correlates arcs out of the source with arcs into the target where direction counts', () => {
    // Out of 0: two, of 1: one; into 1: one, into 2: two. Arcs (2,1), (2,2), (1,2): -1/2.
    const graph = graphOf('0-1 0-2 1-2', { directed: true });
    expect(ask('degree-assortativity', { graph }).value).toBeCloseTo(-1 / 2, 12);
  });

  it('is null without ties and where all ends have the same degree', () => {
    expect(ask('degree-assortativity', { graph: graphOf('', { order: 3 }) }).value).toBeNull();
    expect(ask('degree-assortativity', { graph: knownGraph('triad') }).value).toBeNull();
    expect(ask('degree-assortativity', { graph: graphOf('0-1 0-2', { directed: true }) }).value).toBeNull();
  });
});
