import { describe, expect, it } from 'vitest';
import { Aborted, unwatched } from '../control.js';
import { graphOf } from '../testing/graphs.js';
import { followingVector, leadingVector } from './leading-vector.js';
import { strongParts } from './strong-parts.js';
import { symmetricLeadingVector } from './symmetric-vector.js';

function arcsOf(ties: string) {
  const [part] = strongParts(graphOf(ties), unwatched);
  return part!;
}

/** A path of forty: sin(v pi / 41), by the largest. */
const ORDER = 40;
const path = arcsOf(Array.from({ length: ORDER - 1 }, (_, v) => `${v}-${v + 1}`).join(' '));
const sines = Array.from(path.members, (v) => Math.sin(((v + 1) * Math.PI) / (ORDER + 1)));
const largest = Math.max(...sines);

const farthestOff = (values: Float64Array) =>
  Math.max(...sines.map((sine, place) => Math.abs(sine / largest - values[place]!)));

const methods = [
  { method: 'power iteration', find: leadingVector, few: [200, 400, 800] },
  { method: 'the method of Lanczos', find: symmetricLeadingVector, few: [16, 40, 80] },
];

for (const { method, find, few } of methods) {
  describe(`the leading vector by ${method}`, () => {
    it('is found to the last digits that matter', () => {
      const { values, eigenvalue, error } = find(path.arcs, unwatched);
      expect(farthestOff(values)).toBeLessThan(1e-11);
      expect(eigenvalue).toBeCloseTo(2 * Math.cos(Math.PI / (ORDER + 1)), 12);
      expect(error).toBeLessThan(1e-11);
    });

    it('says how far it may be off where the rounds run out', () => {
      for (const rounds of few) {
        const { values, error } = find(path.arcs, unwatched, rounds * path.arcs.sources.length);
        const off = farthestOff(values);
        expect(off).toBeGreaterThan(1e-8);
        expect(error).toBeGreaterThan(off / 1.05);
        expect(error).toBeLessThan(20 * off);
      }
    });

    it('stops when nobody waits any more', () => {
      expect(() => find(path.arcs, { aborted: () => true, progress: () => undefined })).toThrow(Aborted);
    });
  });
}

describe('a vector that follows', () => {
  it('solves what is given and what is passed on together', () => {
    // 2 x = 1 + y and 2 y = x, whichever comes first.
    const { members, arcs } = arcsOf('0-1');
    const given = Float64Array.from(members, (v) => 1 - v);
    const { values } = followingVector(arcs, given, 2, unwatched);
    members.forEach((v, place) => {
      expect(values[place]).toBeCloseTo(v === 0 ? 2 / 3 : 1 / 3, 12);
    });
  });
});
