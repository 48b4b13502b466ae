import { describe, expect, it } from 'vitest';
import { pairId, readPairs } from './different-pairs.js';
import { canKeepAll, choicesToSend, isDisputed, type PreviewField, settledFields } from './merge-fields.js';

const field = (name: string, from: string | null, one: unknown, other: unknown): PreviewField => ({
  field: name,
  from,
  value: one ?? other,
  values: [
    { stakeholder: 'a', value: one },
    { stakeholder: 'b', value: other },
  ],
});
const fields = [
  field('name', 'a', 'Bay Clinic', 'Bay Clinik'),
  field('place', 'b', null, 'Penarth'),
  field('tier', 'a', 'local', 'local'),
  field('topics', null, ['care'], ['estates']),
];

describe('the fields of a merge', () => {
  it('need a choice where they say different things', () => {
    expect(fields.filter(isDisputed).map((each) => each.field)).toEqual(['name', 'topics']);
  });
  it('can be kept together where nothing was chosen for them', () => {
    expect(fields.filter(canKeepAll).map((each) => each.field)).toEqual(['topics']);
  });
  it('are told as filled where only the other has something, and as kept where both agree', () => {
    const { filled, same } = settledFields(fields, 'a');
    expect(filled.map((each) => each.field)).toEqual(['place']);
    expect(same.map((each) => each.field)).toEqual(['tier']);
  });
  it('are sent only where the choice is not what happens anyway', () => {
    expect(choicesToSend(fields, { name: 'b', place: 'b', topics: 'a', tier: null })).toEqual([
      { field: 'name', from: 'b' },
      { field: 'topics', from: 'a' },
    ]);
  });
});

describe('pairs said to be different', () => {
  it('are the same pair whichever is named first', () => expect(pairId('b', 'a')).toBe(pairId('a', 'b')));
  it('are none where what was kept cannot be read', () => {
    expect(readPairs('{')).toEqual(new Set());
    expect(readPairs('{"a":1}')).toEqual(new Set());
    expect(readPairs('["x", 2]')).toEqual(new Set(['x']));
  });
});
