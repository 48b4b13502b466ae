import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, karateClubs, knownGraph } from '../../testing/graphs.js';

describe('E-I index of parts', () => {
  it('is ties with other parts less ties inside, by both', () => {
    // Parts 0 1 | 2 3 | 4: an inner tie each of the first two, three ties between them, one to 4.
    const parts = { partOf: Int32Array.of(0, 0, 1, 1, 2), parts: 3 };
    const answer = ask('ei-of-parts', { graph: graphOf('0-1 2-3 0-2 0-3 1-2 3-4'), ...parts });
    expect(Array.from(answer.external)).toEqual([3, 4, 1]);
    expect(Array.from(answer.internal)).toEqual([1, 1, 0]);
    expect(Array.from(answer.index)).toEqual([2 / 4, 3 / 5, 1]);
    // Two members: one pair inside, six outside; one member: none inside.
    expect(Array.from(answer.expected)).toEqual([5 / 7, 5 / 7, 1]);
  });

  it('is z = 0 on average over all dealings, by their standard deviation', () => {
    // A path of three, labels a a b: external x 1 - internal x 2 is 1 x 1 - 1 x 2, 1 - 2 or 2 - 0: -1, -1, 2.
    const parts = { partOf: Int32Array.of(0, 0, 1), parts: 2 };
    const answer = ask('ei-of-parts', { graph: graphOf('0-1 1-2'), ...parts });
    expect(answer.z[0]).toBeCloseTo(-1 / Math.sqrt(2), 12);
    expect(answer.z[1]).toBeNaN();
    expect(answer.q[0]).toBe(answer.p[0]);
  });

  it('is -0.521739 and -0.488372 of the karate clubs, z -4.47 and -4.00 (40,000 dealings in Python)', () => {
    const { index, z } = ask('ei-of-parts', { graph: knownGraph('karate'), ...karateClubs });
    expect(index[0]).toBeCloseTo(-0.521739130435, 12);
    expect(index[1]).toBeCloseTo(-0.488372093023, 12);
    expect(Math.abs(z[0]! - -4.4699)).toBeLessThan(0.05);
    expect(Math.abs(z[1]! - -4.0022)).toBeLessThan(0.05);
  });

  it('counts arcs out and in where direction counts', () => {
    const parts = { partOf: Int32Array.of(0, 0, 1), parts: 2 };
    const graph = graphOf('0-1 1-0 0-2', { directed: true });
    const { external, internal } = ask('ei-of-parts', { graph, ...parts });
    expect([...external, ...internal]).toEqual([1, 1, 2, 0]);
  });

  it('leaves out whoever has no part recorded, and says nothing of that part', () => {
    const parts = { partOf: Int32Array.of(0, 1, 2), parts: 3, notRecorded: 2 };
    const { index, expected } = ask('ei-of-parts', { graph: graphOf('0-1 1-2'), ...parts });
    expect(Array.from(index)).toEqual([1, 1, Number.NaN]);
    expect(Array.from(expected)).toEqual([1, 1, Number.NaN]);
  });

  it('is undefined without ties', () => {
    const { index, z } = ask('ei-of-parts', {
      graph: graphOf('', { order: 2 }),
      partOf: Int32Array.of(0, 1),
      parts: 2,
    });
    expect([...index, ...z].every(Number.isNaN)).toBe(true);
  });
});
