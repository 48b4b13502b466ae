import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { graphOf, karateClubs, knownGraph } from '../../testing/graphs.js';

describe('group matrix', () => {
  it('counts linked and possible pairs, between and within', () => {
    const parts = { partOf: Int32Array.of(0, 0, 1, 1, 1), parts: 2 };
    const matrix = ask('group-matrix', { graph: graphOf('0-1 0-2 2-3 0-2', { order: 5 }), ...parts });
    expect(Array.from(matrix.linked)).toEqual([1, 1, 1, 1]);
    expect(Array.from(matrix.possible)).toEqual([1, 6, 6, 3]);
    expect(Array.from(matrix.sizes)).toEqual([2, 3]);
    // 3 linked of 10 possible pairs.
    expect(matrix.expected[1]).toBeCloseTo(1.8, 12);
    // Tie ends: 3 and 3 of 6.
    expect(matrix.expectedByActivity[1]).toBeCloseTo(1.5, 12);
    expect(matrix.expectedByActivity[0]).toBeCloseTo(0.75, 12);
  });

  it('is 11 against 40.181818, sd 3.705717, z -7.874810 between the karate clubs (exact moments)', () => {
    const { linked, expected, sd, z, p, q, possible, expectedByActivity } = ask('group-matrix', {
      graph: knownGraph('karate'),
      ...karateClubs,
    });
    expect([linked[1], possible[1]]).toEqual([11, 289]);
    expect(expected[1]).toBeCloseTo(40.181818, 6);
    expect(sd[1]).toBeCloseTo(3.705717, 6);
    expect(z[1]).toBeCloseTo(-7.87481, 6);
    expect(expectedByActivity[1]).toBeCloseTo(38.942308, 6);
    expect(p[1]).toBeLessThan(1e-14);
    expect(q[1]).toBeGreaterThanOrEqual(p[1]!);
  });

  it('claims nothing of small cells and of "not recorded", which keeps its place', () => {
    const partOf = karateClubs.partOf.slice();
    partOf[2] = 2;
    const matrix = ask('group-matrix', { graph: knownGraph('karate'), partOf, parts: 3, notRecorded: 2 });
    expect(Array.from(matrix.testable)).toEqual([1, 1, 0, 1, 1, 0, 0, 0, 0]);
    expect(matrix.q[2]).toBeNaN();
    expect(matrix.linked[2]).toBeGreaterThan(0);
    expect(matrix.expected[2]).toBeGreaterThan(0);
    const small = ask('group-matrix', { graph: graphOf('0-1 1-2'), partOf: Int32Array.of(0, 1, 1), parts: 2 });
    expect(Array.from(small.testable)).toEqual([0, 0, 0, 0]);
  });

  it('leaves z undefined where the labels make no difference', () => {
    const all = ask('group-matrix', { graph: graphOf('0-1 0-2 1-2'), partOf: Int32Array.of(0, 0, 1), parts: 2 });
    expect(all.sd[1]).toBeNaN();
    expect(all.z[1]).toBeNaN();
    const nobody = ask('group-matrix', { graph: graphOf(''), partOf: new Int32Array(0), parts: 2 });
    expect(Array.from(nobody.linked)).toEqual([0, 0, 0, 0]);
    expect(Array.from(nobody.expected)).toEqual([0, 0, 0, 0]);
    expect(nobody.z.every((value) => Number.isNaN(value))).toBe(true);
  });

  it('counts only pairs that could be tied in two-mode data', () => {
    // Three people on two boards; parts north (two people, one board) and south.
    const graph = CsrGraph.fromTies({ order: 5, sources: [0, 1, 2], targets: [3, 3, 4], directed: false });
    const parts = { partOf: Int32Array.of(0, 0, 1, 0, 1), parts: 2, modeOf: Int8Array.of(0, 0, 0, 1, 1) };
    const matrix = ask('group-matrix', { graph, ...parts });
    expect(Array.from(matrix.possible)).toEqual([2, 3, 3, 1]);
    // Three of six possible pairs are linked.
    expect(Array.from(matrix.expected)).toEqual([1, 1.5, 1.5, 0.5]);
    expect(Array.from(matrix.linked)).toEqual([2, 0, 0, 1]);
  });
});
