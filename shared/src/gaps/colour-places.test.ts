import { describe, expect, it } from 'vitest';
import { colourPlaces } from './colour-places.js';

describe('the colour of a part', () => {
  it('is the vocabulary’s own, whichever of its words are present', () => {
    const few = colourPlaces('group', ['policymaker'], ['policymaker', 'volunteer']);
    const all = colourPlaces('group', ['policymaker', 'service user'], []);
    expect([few.get('policymaker'), all.get('policymaker')]).toEqual([3, 3]);
    expect(few.get('volunteer')).toBe(4);
  });

  it('stays the same when a filter leaves fewer parts', () => {
    const known = ['Wales', 'Scotland', 'England'];
    expect(colourPlaces('nation', known, ['England']).get('England')).toBe(2);
  });

  it('is none for what is not recorded', () => {
    expect(colourPlaces('nation', ['not recorded', 'Wales'], [])).toEqual(new Map([['Wales', 0]]));
  });
});
