import { describe, expect, it } from 'vitest';
import { Aborted, unwatched } from '../control.js';
import { graphOf } from '../testing/graphs.js';
import { followingVector, leadingVector } from './leading-vector.js';

/** A path of nine: sin(v pi / 10), by the largest. */
const path = graphOf('0-1 1-2 2-3 3-4 4-5 5-6 6-7 7-8');
const sines = Array.from({ length: 9 }, (_, v) => Math.sin(((v + 1) * Math.PI) / 10));

const farthestOff = (values: Float64Array) => Math.max(...sines.map((sine, v) => Math.abs(sine - values[v]!)));

describe('the leading vector', () => {
  it('is found to the last digits that matter', () => {
    const { values, eigenvalue, error } = leadingVector(path, unwatched);
    expect(farthestOff(values)).toBeLessThan(1e-12);
    expect(eigenvalue).toBeCloseTo(2 * Math.cos(Math.PI / 10), 12);
    expect(error).toBeLessThan(1e-12);
  });

  it('says how far it may be off where the rounds run out', () => {
    for (const rounds of [8, 12, 16]) {
      const { values, error } = leadingVector(path, unwatched, rounds * path.targets.length);
      const off = farthestOff(values);
      expect(off).toBeGreaterThan(1e-9);
      expect(error).toBeGreaterThan(off / 2);
      expect(error).toBeLessThan(3 * off);
    }
  });

  it('stops when nobody waits any more', () => {
    expect(() => leadingVector(path, { aborted: () => true, progress: () => undefined })).toThrow(Aborted);
  });
});

describe('a vector that follows', () => {
  it('solves what is given and what is passed on together', () => {
    // 2 x = 1 + y and 2 y = x.
    const { values } = followingVector(graphOf('0-1'), Float64Array.of(1, 0), 2, unwatched);
    expect(values[0]).toBeCloseTo(2 / 3, 12);
    expect(values[1]).toBeCloseTo(1 / 3, 12);
  });
});
