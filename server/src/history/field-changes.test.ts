import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import { describe, expect, it } from 'vitest';
import { fieldChanges, saysTheSame } from './field-changes.js';

const ann = {
  key: 'ann',
  name: 'Ann',
  aliases: [],
  kind: 'person',
  group: null,
  tier: null,
  sector: null,
  place: 'Leeds',
  topics: ['a'],
  validFrom: null,
  validTo: null,
  source: null,
  note: null,
  attributes: { club: 'Hi', seats: 2 },
  version: 1,
} as const;
const edit = (after: object | null, before: object | null = ann) =>
  ({ entity: 'stakeholder', key: 'ann', before, after }) as ChangeItem;

describe('field by field', () => {
  it('tells what is different, each custom attribute by itself, and never the version', () => {
    const after = { ...ann, place: 'York', topics: ['a', 'b'], attributes: { club: 'Hi', grade: 1 }, version: 2 };
    expect(fieldChanges(edit(after))).toEqual([
      { field: 'place', before: 'Leeds', after: 'York' },
      { field: 'topics', before: ['a'], after: ['a', 'b'] },
      { field: 'attributes.seats', before: 2, after: null },
      { field: 'attributes.grade', before: null, after: 1 },
    ]);
  });

  it('tells of a new or removed thing the fields that hold something', () => {
    const fields = ['name', 'kind', 'place', 'topics', 'attributes.club', 'attributes.seats'];
    expect(fieldChanges(edit(ann, null)).map(({ field }) => field)).toEqual(fields);
    expect(fieldChanges(edit(null)).map(({ field, after }) => [field, after])).toEqual(
      fields.map((field) => [field, null]),
    );
  });
});

describe('two records', () => {
  it('say the same whatever their versions and the order of their attributes', () => {
    expect(saysTheSame(ann, { ...ann, version: 9, attributes: { seats: 2, club: 'Hi' } })).toBe(true);
    expect(saysTheSame(ann, { ...ann, name: 'Anna' })).toBe(false);
    expect(saysTheSame(ann, null)).toBe(false);
    expect(saysTheSame(null, null)).toBe(true);
  });
});
