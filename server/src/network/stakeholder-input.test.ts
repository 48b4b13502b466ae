import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import { describe, expect, it } from 'vitest';
import { must, mustFail, person } from './network-feature.fixture.js';
import { blankStakeholder, changedStakeholder } from './stakeholder-input.js';

const known: readonly AttributeDefinition[] = [
  { key: 'club', label: 'Club', type: 'text', on: 'stakeholder' },
  { key: 'seats', label: 'Seats', type: 'number', on: 'stakeholder' },
  { key: 'joined', label: 'Joined', type: 'date', on: 'stakeholder' },
  { key: 'interests', label: 'Interests', type: 'list', on: 'stakeholder' },
  { key: 'active', label: 'Active', type: 'boolean', on: 'stakeholder' },
  { key: 'role', label: 'Role', type: 'text', on: 'tie' },
];
const stored = person('ann', { name: 'Ann', place: 'Leeds', topics: ['housing'], attributes: { club: 'Mr. Hi' } });

describe('what a save says of a stakeholder', () => {
  it('leaves absent fields and clears null ones', () => {
    const changed = must(changedStakeholder(stored, { place: null, group: 'practitioner' }, known));
    expect(changed).toEqual({ ...stored, place: null, group: 'practitioner' });
  });

  it('trims texts, drops blanks and repeats from lists, and takes vocabulary words in any case', () => {
    const changed = must(
      changedStakeholder(stored, { name: '  Ann Other ', topics: ['a', ' a', '', 'b'], group: 'Service User' }, known),
    );
    expect(changed).toMatchObject({ name: 'Ann Other', topics: ['a', 'b'], group: 'service user' });
  });

  it('keeps custom attributes that are not named, each in its own type', () => {
    const attributes = [
      { key: 'seats', value: 12 },
      { key: 'joined', value: '2020-02-29' },
      { key: 'interests', value: ['x', 'y'] },
      { key: 'active', value: false },
    ];
    expect(must(changedStakeholder(stored, { attributes }, known)).attributes).toEqual({
      club: 'Mr. Hi',
      seats: 12,
      joined: '2020-02-29',
      interests: ['x', 'y'],
      active: false,
    });
    expect(must(changedStakeholder(stored, { attributes: [{ key: 'club' }] }, known)).attributes).toEqual({});
  });

  it('needs a name when it is new, and cannot lose it later', () => {
    expect(mustFail(changedStakeholder(blankStakeholder('x'), {}, known))).toMatchObject([
      { code: 'REQUIRED', path: ['input', 'name'], message: 'The name cannot be empty.' },
    ]);
    expect(mustFail(changedStakeholder(stored, { name: ' ' }, known))).toMatchObject([{ code: 'REQUIRED' }]);
  });

  it('names everything that is wrong at once, each with its place in the input', () => {
    const problems = mustFail(
      changedStakeholder(
        stored,
        {
          name: 'A\u0000B',
          group: 'wizard',
          kind: null,
          validFrom: '2021-02-30',
          note: 'x'.repeat(32_768),
          attributes: [
            { key: 'seats', value: 'twelve' },
            { key: 'role', value: 'chair' },
            { key: 'joined', value: '2021' },
          ],
        },
        known,
      ),
    );
    expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['INVALID', 'input.name'],
      ['REQUIRED', 'input.name'],
      ['REQUIRED', 'input.kind'],
      ['UNKNOWN', 'input.group'],
      ['INVALID', 'input.validFrom'],
      ['TOO_LONG', 'input.note'],
      ['INVALID', 'input.attributes.0.value'],
      ['UNKNOWN', 'input.attributes.1.key'],
      ['INVALID', 'input.attributes.2.value'],
    ]);
    expect(problems[3]?.message).toBe(
      'The group cannot be "wizard". It is one of: professional, service user, practitioner, policymaker.',
    );
  });

  it('refuses days out of order, also where one of them was stored before', () => {
    const open = person('ann', { validFrom: '2024-05-01' });
    expect(mustFail(changedStakeholder(open, { validTo: '2024-04-30' }, known))).toMatchObject([
      { code: 'INVALID', path: ['input', 'validTo'] },
    ]);
    expect(must(changedStakeholder(open, { validTo: '2024-05-01' }, known)).validTo).toBe('2024-05-01');
  });

  it('refuses control characters but keeps line breaks in a note, and turns half a surrogate pair into U+FFFD', () => {
    expect(mustFail(changedStakeholder(stored, { place: 'Le\u0007eds' }, known))).toMatchObject([{ code: 'INVALID' }]);
    expect(must(changedStakeholder(stored, { note: 'one\ntwo\tthree' }, known)).note).toBe('one\ntwo\tthree');
    expect(must(changedStakeholder(stored, { place: 'Le\ud83deds' }, known)).place).toBe('Le\ufffdeds');
  });
});
