import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, karateClubs, knownGraph } from '../../testing/graphs.js';

describe('E-I index', () => {
  it('is external less internal ties by all', () => {
    const parts = { partOf: Int32Array.of(0, 0, 1), parts: 2 };
    expect(ask('ei-index', { graph: graphOf('0-1 1-2 0-2'), ...parts })).toEqual({
      external: 2,
      internal: 1,
      index: 1 / 3,
      expected: 1 / 3,
      // All three are tied: however the labels are dealt, one tie is internal.
      sd: null,
      z: null,
      p: null,
    });
  });

  it('is -0.717949 between the karate clubs, where sizes alone give 0.030303 (by hand, sna)', () => {
    const answer = ask('ei-index', { graph: knownGraph('karate'), ...karateClubs });
    const { external, internal, index, expected, sd, z, p } = answer;
    expect([external, internal]).toEqual([11, 67]);
    expect(index).toBeCloseTo(-0.717949, 6);
    expect(expected).toBeCloseTo(0.030303, 6);
    // The pairs between two parts decide: sd 3.705717 of them is 0.095018 of the index.
    expect(sd).toBeCloseTo(0.095018, 6);
    expect(z).toBeCloseTo(-7.87481, 6);
    expect(p).toBeLessThan(1e-14);
  });

  it('leaves out whoever has no part recorded', () => {
    const parts = { partOf: Int32Array.of(0, 0, 1, 2), parts: 3, notRecorded: 2 };
    const answer = ask('ei-index', { graph: graphOf('0-1 1-2 2-3 0-3'), ...parts });
    expect(answer).toMatchObject({ external: 1, internal: 1, index: 0, expected: 1 / 3 });
    // Dealt out over the path 0-1-2 the odd label is at an end, twice, or in the middle: index 0, 0, 1.
    expect(answer.sd).toBeCloseTo(Math.sqrt(2) / 3, 12);
  });

  it('counts only pairs across the modes as possible in two-mode data', () => {
    const parts = { partOf: Int32Array.of(0, 1, 0, 1), parts: 2, modeOf: Int8Array.of(0, 0, 1, 1) };
    // Four pairs across the modes: two external, two internal.
    expect(ask('ei-index', { graph: graphOf('0-2 1-3'), ...parts })).toMatchObject({ index: -1, expected: 0 });
  });

  it('is null without ties', () => {
    const answer = ask('ei-index', { graph: graphOf('', { order: 1 }), partOf: Int32Array.of(0), parts: 1 });
    const nothing = { index: null, expected: null, sd: null, z: null, p: null };
    expect(answer).toEqual({ external: 0, internal: 0, ...nothing });
  });
});
