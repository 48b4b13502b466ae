import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { blockModel, graphOf, karateClubs, knownGraph } from '../../testing/graphs.js';

describe('rewired matrix', () => {
  it('expects of two paths what all networks of their degrees have', () => {
    // Degrees 2 1 1 2 1 1. Either 0 and 3 have no tie and both middles share out the four ends, 6 ways; or they are
    // tied and each has one of the ends, 4 x 3 ways, the other two ends tied. Parts 0 1 2 | 3 4 5.
    const graph = graphOf('0-1 0-2 3-4 3-5');
    const parts = { partOf: Int32Array.of(0, 0, 0, 1, 1, 1), parts: 2 };
    const all = everyNetworkLike(graph.order, [2, 1, 1, 2, 1, 1]);
    expect(all).toHaveLength(18);
    const between = all.map((ties) => ties.filter(([a, b]) => a < 3 !== b < 3).length);
    const mean = between.reduce((sum, count) => sum + count) / all.length;
    const sd = Math.sqrt(between.reduce((sum, count) => sum + (count - mean) ** 2, 0) / all.length);
    const { linked, expected, sd: ours, z, p } = ask('rewired-matrix', { graph, ...parts, seed: 1 });
    expect(linked[1]).toBe(0);
    // Four standard errors of a mean over a thousand.
    expect(Math.abs(expected[1]! - mean)).toBeLessThan((4 * sd) / Math.sqrt(1000));
    expect(Math.abs(ours[1]! / sd - 1)).toBeLessThan(0.1);
    expect(z[1]).toBeCloseTo(-expected[1]! / ours[1]!, 9);
    const asFar = between.filter((count) => Math.abs(count - mean) >= mean).length / all.length;
    expect(Math.abs(p[1]! - asFar)).toBeLessThan(0.05);
  });

  it('is -7.8 between the karate clubs, 40.3 expected (20,000 networks rewired in Python)', () => {
    const { expected, sd, z, p } = ask('rewired-matrix', { graph: knownGraph('karate'), ...karateClubs, seed: 1 });
    expect(Math.abs(expected[1]! - 40.303)).toBeLessThan(0.4);
    expect(Math.abs(sd[1]! - 3.754)).toBeLessThan(0.3);
    expect(z[1]).toBeLessThan(-7);
    expect(p[1]).toBe(1 / 1001);
  });

  it('gives the same for the same seed, and its input back unchanged', () => {
    const input = { graph: knownGraph('karate'), ...karateClubs, seed: 7 };
    const targets = Array.from(input.graph.edgeTarget);
    expect(ask('rewired-matrix', input)).toEqual(ask('rewired-matrix', input));
    expect(Array.from(input.graph.edgeTarget)).toEqual(targets);
    expect(ask('rewired-matrix', { ...input, seed: 8 }).expected[1]).not.toBe(ask('rewired-matrix', input).expected[1]);
  });

  it('keeps ties between the modes of two-mode data', () => {
    // People 0 1 2, bodies 3 4 5, one of each part everywhere: no tie ever joins two people.
    const graph = graphOf('0-3 0-4 1-3 2-5');
    const modeOf = Int8Array.of(0, 0, 0, 1, 1, 1);
    const parts = { partOf: Int32Array.from(modeOf), parts: 2 };
    const { expected, sd } = ask('rewired-matrix', { graph, ...parts, modeOf, seed: 1 });
    expect(Array.from(expected)).toEqual([0, 4, 4, 0]);
    expect(sd[1]).toBeNaN();
  });

  it('is undefined where no other network has these degrees, and of no ties', () => {
    const star = { graph: knownGraph('star'), partOf: Int32Array.of(0, 0, 1, 1, 1), parts: 2 };
    const { expected, z, p, q } = ask('rewired-matrix', { ...star, seed: 1 });
    expect(Array.from(expected)).toEqual([1, 3, 3, 0]);
    expect([...z, ...p, ...q].every(Number.isNaN)).toBe(true);
    const nobody = ask('rewired-matrix', { graph: graphOf(''), partOf: new Int32Array(0), parts: 1, seed: 1 });
    expect(nobody.expected[0]).toBe(0);
  });

  it('claims nothing of "not recorded"', () => {
    const input = { graph: knownGraph('karate'), ...karateClubs, notRecorded: 1, seed: 1 };
    const { p, q, expected } = ask('rewired-matrix', input);
    expect([p[1], q[1], q[3]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(expected[1]).toBeGreaterThan(0);
    expect(q[0]).toBe(p[0]);
  });

  it('leaves networks of more than ten thousand ties to the closed form', () => {
    const graph = blockModel({ order: 3000, size: 10_001, blocks: 2, seed: 1 });
    const partOf = Int32Array.from({ length: 3000 }, (_, v) => v % 2);
    const { linked, expected, z } = ask('rewired-matrix', { graph, partOf, parts: 2, seed: 1 });
    expect(linked[0]! + linked[1]! + linked[3]!).toBe(10_001);
    expect([...expected, ...z].every(Number.isNaN)).toBe(true);
  });
});

type Pair = readonly [number, number];

/** Every set of pairs that gives everybody their number of ties. */
function everyNetworkLike(order: number, degrees: readonly number[]): readonly (readonly Pair[])[] {
  const pairs: Pair[] = [];
  for (let a = 0; a < order; a += 1) for (let b = a + 1; b < order; b += 1) pairs.push([a, b]);
  const size = degrees.reduce((sum, degree) => sum + degree) / 2;
  const chosen = (from: number, left: number): Pair[][] =>
    left === 0
      ? [[]]
      : pairs.slice(from).flatMap((pair, at) => chosen(from + at + 1, left - 1).map((rest) => [pair, ...rest]));
  return chosen(0, size).filter((ties) =>
    degrees.every((degree, v) => ties.filter((pair) => pair.includes(v)).length === degree),
  );
}
