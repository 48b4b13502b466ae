import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';

describe('degree distribution', () => {
  it('counts who has 0, 1, 2 to 3, 4 to 7 contacts', () => {
    // 0 has four contacts, 1 and 2 two, 3 and 4 one, 5 none.
    const { out } = ask('degree-distribution', { graph: graphOf('0-1 0-2 0-3 0-4 1-2', { order: 6 }) });
    expect(out.counts).toEqual([1, 2, 2, 1]);
    expect([out.least, out.median, out.most]).toEqual([0, 1.5, 4]);
    expect(out.mean).toBeCloseTo(10 / 6, 12);
    // Squares 16 4 4 1 1 0: mean 26/6, less (10/6)^2.
    expect(out.sd).toBeCloseTo(Math.sqrt(26 / 6 - 100 / 36), 12);
  });

  it('tells arcs out from arcs in', () => {
    const answer = ask('degree-distribution', { graph: graphOf('0-1 0-2 0-3', { directed: true }) });
    expect(answer.out.counts).toEqual([3, 0, 1]);
    expect(answer.in.counts).toEqual([1, 3]);
    expect([answer.out.mean, answer.in.mean]).toEqual([0.75, 0.75]);
  });

  it('has mean 4.588235 and standard deviation 3.820361 in the karate club (Python statistics)', () => {
    const { out } = ask('degree-distribution', { graph: knownGraph('karate') });
    expect(out.mean).toBeCloseTo(4.588235294118, 12);
    expect(out.sd).toBeCloseTo(3.820360677913, 12);
    expect(out.counts).toEqual([0, 1, 17, 11, 3, 2]);
  });

  it('is null without stakeholders', () => {
    const nobody = { mean: null, sd: null, least: null, median: null, most: null, counts: [] };
    expect(ask('degree-distribution', { graph: graphOf('') })).toEqual({ out: nobody, in: nobody });
  });
});
