import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { describe, expect, it } from 'vitest';
import { must, person, tie } from './network-feature.fixture.js';
import { canonicalFilter } from './network-filter.js';
import type { NetworkSnapshot } from './network-snapshot.js';
import { viewOf } from './network-view.js';
import { snapshotOf } from './snapshot.fixture.js';

const snapshot: NetworkSnapshot = snapshotOf(
  [
    person('ann', {
      name: 'Ánn Ødegård',
      group: 'practitioner',
      tier: 'local',
      place: 'Leeds',
      topics: ['housing', 'debt'],
      attributes: { age: 40, club: 'Hi', tags: ['x', 'y'], active: true },
    }),
    person('bob', {
      aliases: ['Robert Étienne'],
      group: 'policymaker',
      validFrom: '2020-01-01',
      validTo: '2020-12-31',
      attributes: { age: 50 },
    }),
    person('cat', { kind: 'organisation', sector: 'health', attributes: { club: 'Officer', age: 7 } }),
  ],
  [
    tie('t1', 'ann', 'bob', { strength: 3 }),
    tie('t2', 'bob', 'cat', {
      kind: 'funds',
      layer: 'compliance',
      directed: true,
      validFrom: '2019-01-01',
      validTo: '2020-06-30',
    }),
    tie('t3', 'ann', 'cat', {
      kind: 'member of',
      layer: 'membership',
      directed: true,
      strength: 0.5,
      attributes: { role: 'chair' },
    }),
  ],
  [
    { key: 'age', label: 'Age', type: 'number', on: 'stakeholder' },
    { key: 'club', label: 'Club', type: 'text', on: 'stakeholder' },
    { key: 'tags', label: 'Tags', type: 'list', on: 'stakeholder' },
    { key: 'active', label: 'Active', type: 'boolean', on: 'stakeholder' },
    { key: 'role', label: 'Role', type: 'text', on: 'tie' },
  ],
);

function shown(filter: NetworkFilter): string {
  const view = must(viewOf(snapshot, canonicalFilter(filter)));
  const people = [...view.members].map((index) => snapshot.stakeholders[index]!.key);
  return `${people.join(' ')} | ${[...view.ties].map((index) => snapshot.ties.keys.at(index)!).join(' ')}`;
}

describe('a filter', () => {
  it.each(['constructor', 'valueOf', '__proto__'])('finds no value under "%s", which no record has', (key) => {
    expect(shown({ attributes: [{ key, isNull: true }] })).toBe('ann bob cat | t1 t2 t3');
    expect(shown({ attributes: [{ key, isNull: false }] })).toBe(' | ');
  });

  it('finds what a tie says under its own keys alone', () => {
    const named = { key: 'constructor', label: 'Builder', type: 'text', on: 'tie' } as const;
    const ties = [tie('t1', 'a', 'b', { attributes: { role: 'x' } }), tie('t2', 'a', 'b')];
    const view = must(
      viewOf(
        snapshotOf([person('a'), person('b')], ties, [named]),
        canonicalFilter({ attributes: [{ key: 'constructor', isNull: true }] }),
      ),
    );
    expect([...view.ties]).toEqual([0, 1]);
  });

  it.each<[string, NetworkFilter, string]>([
    ['nothing: all', {}, 'ann bob cat | t1 t2 t3'],
    [
      'empty parts: all',
      { text: ' ', groups: [], kinds: null, attributes: [{ key: 'age' }] },
      'ann bob cat | t1 t2 t3',
    ],
    ['text without case and accents', { text: 'ANN' }, 'ann | '],
    ['text in an alias', { text: 'etienne' }, 'bob | '],
    ['a letter that has no accent form stays itself', { text: 'ødeg' }, 'ann | '],
    ['kinds', { kinds: ['person'] }, 'ann bob | t1'],
    ['groups', { groups: ['practitioner', 'policymaker'] }, 'ann bob | t1'],
    ['those not recorded', { groups: ['not recorded'] }, 'cat | '],
    ['tiers and places hold together', { tiers: ['local'], places: ['York'] }, ' | '],
    ['sectors', { sectors: ['health', 'not recorded'] }, 'ann bob cat | t1 t2 t3'],
    ['topics', { topics: ['debt'] }, 'ann | '],
    ['an unknown word: none', { groups: ['wizard'] }, ' | '],
    ['an attribute among values', { attributes: [{ key: 'club', in: ['Hi', 'Officer'] }] }, 'ann cat | t3'],
    ['a number as it stands in an address', { attributes: [{ key: 'age', in: ['40'] }] }, 'ann | '],
    ['a boolean', { attributes: [{ key: 'active', in: [true] }] }, 'ann | '],
    ['one of a list', { attributes: [{ key: 'tags', in: ['y'] }] }, 'ann | '],
    ['a range, ends included', { attributes: [{ key: 'age', min: 7, max: 40 }] }, 'ann cat | t3'],
    ['empty', { attributes: [{ key: 'club', isNull: true }] }, 'bob | '],
    ['not empty', { attributes: [{ key: 'club', isNull: false }] }, 'ann cat | t3'],
    ['a range leaves out what is no number', { attributes: [{ key: 'club', min: 0 }] }, ' | '],
    ['tie kinds keep every stakeholder', { tieKinds: ['funds'] }, 'ann bob cat | t2'],
    ['an unknown tie kind: no tie', { tieKinds: ['hugs'] }, 'ann bob cat | '],
    ['layers', { layers: ['collaboration', 'membership'] }, 'ann bob cat | t1 t3'],
    ['strength, where none counts as 1', { minStrength: 1 }, 'ann bob cat | t1 t2'],
    ['an attribute of ties', { attributes: [{ key: 'role', in: ['chair'] }] }, 'ann bob cat | t3'],
    ['a day: both must be there', { on: '2020-06-30' }, 'ann bob cat | t1 t2 t3'],
    ['the day after a tie ended', { on: '2020-07-01' }, 'ann bob cat | t1 t3'],
    ['the day after a stakeholder left', { on: '2021-01-01' }, 'ann cat | t3'],
    ['stakeholders and ties together', { kinds: ['person'], minStrength: 4 }, 'ann bob | '],
  ])('%s', (_, filter, expected) => {
    expect(shown(filter)).toBe(expected);
  });
});

describe('the canonical form of a filter', () => {
  it('is the same whatever the order, the repeats and the empty parts', () => {
    const one = canonicalFilter({
      groups: ['b', 'a', 'b'],
      text: 'Éa ',
      attributes: [
        { key: 'z', in: ['2', 1] },
        { key: 'a', min: 0, max: null },
      ],
      kinds: [],
      on: null,
    });
    const other = canonicalFilter({
      attributes: [
        { key: 'a', min: 0 },
        { key: 'z', in: [1, '2', '2'], isNull: null },
      ],
      text: 'ea',
      groups: ['a', 'b'],
    });
    expect(one).toEqual(other);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(canonicalFilter(one)).toEqual(one);
  });
});
