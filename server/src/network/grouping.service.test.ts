import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import { describe, expect, it } from 'vitest';
import { attributeSummaries } from './attribute-summary.js';
import { GroupingService } from './grouping.service.js';
import { must, mustFail, person, tie } from './network-feature.fixture.js';
import type { NetworkSnapshot } from './network-snapshot.js';
import { viewOf } from './network-view.js';
import { snapshotOf } from './snapshot.fixture.js';

const service = new GroupingService(async (view) => Int32Array.from(view.members, (index) => (index < 2 ? 0 : 1)));
const column = (key: string, type: AttributeDefinition['type'] = 'text'): AttributeDefinition => ({
  key,
  label: key,
  type,
  on: 'stakeholder',
});
const all = (snapshot: NetworkSnapshot) => must(viewOf(snapshot, {}));

describe('a partition', () => {
  const snapshot = snapshotOf(
    [
      person('a', { group: 'policymaker', attributes: { club: 'Officer', seats: 10 } }),
      person('b', { group: 'professional', attributes: { club: 'Hi', seats: 2 } }),
      person('c', { attributes: { club: 'Hi' } }),
      person('d', { group: 'professional', attributes: { club: 'not recorded', seats: 2 } }),
      person('e', { group: 'professional', attributes: { club: 'Hi' } }),
    ],
    [],
    [column('club'), column('seats', 'number')],
  );

  it('has its parts in the order of the vocabulary and "not recorded" last', async () => {
    expect(must(await service.partitionOf(all(snapshot), 'group'))).toMatchObject({
      key: 'group',
      label: 'Group',
      origin: 'given',
      parts: ['professional', 'policymaker', 'not recorded'],
      labels: ['Professionals', 'Policymakers', 'Not recorded'],
      partOf: Int32Array.of(1, 0, 2, 0, 0),
      sizes: Int32Array.of(3, 1, 1),
    });
  });

  it('of a custom attribute has the fullest part first, of a number the lowest', async () => {
    expect(must(await service.partitionOf(all(snapshot), 'club'))).toMatchObject({
      origin: 'custom',
      parts: ['Hi', 'Officer', 'not recorded'],
      sizes: Int32Array.of(3, 1, 1),
    });
    expect(must(await service.partitionOf(all(snapshot), 'seats')).parts).toEqual(['2', '10', 'not recorded']);
  });

  it('of an attribute called like something every object has counts what is recorded alone', async () => {
    const named = column('constructor');
    const recorded = person('a', { attributes: { constructor: 'Smith' } });
    const snapshot = snapshotOf(
      [recorded, person('b', { attributes: { constructor: 'Jones' } }), person('c')],
      [],
      [named],
    );
    expect(must(await service.partitionOf(all(snapshot), 'constructor'))).toMatchObject({
      parts: ['Jones', 'Smith', 'not recorded'],
      sizes: Int32Array.of(1, 1, 1),
    });
    expect(attributeSummaries(snapshot)[0]?.filled).toBeCloseTo(2 / 3, 12);
  });

  it('leaves out parts that nobody of the view is in, and keeps the order of the rest', async () => {
    const view = must(viewOf(snapshot, { attributes: [{ key: 'club', in: ['Officer', 'not recorded'] }] }));
    expect(must(await service.partitionOf(view, 'club'))).toMatchObject({
      parts: ['Officer', 'not recorded'],
      partOf: Int32Array.of(0, 1),
    });
  });

  it('of communities numbers them from 1', async () => {
    expect(must(await service.partitionOf(all(snapshot), 'community'))).toMatchObject({
      origin: 'computed',
      parts: ['1', '2'],
      labels: ['Community 1', 'Community 2'],
      sizes: Int32Array.of(2, 3),
    });
  });

  it('is computed once a view', async () => {
    const view = all(snapshot);
    expect(must(await service.partitionOf(view, 'club'))).toBe(must(await service.partitionOf(view, 'club')));
  });

  it('by an unknown grouping names those there are', async () => {
    expect(mustFail(await service.partitionOf(all(snapshot), 'wizardry'))).toEqual({
      kind: 'unknown-grouping',
      grouping: 'wizardry',
      known: ['group', 'club', 'community', 'consensus-community'],
    });
  });
});

describe('the organisations', () => {
  it('divide people by the first they belong to, organisations with members into themselves', async () => {
    const snapshot = snapshotOf(
      [
        person('ann'),
        person('bob'),
        person('cat'),
        person('nhs', { name: 'NHS', kind: 'organisation' }),
        person('rcn', { name: 'RCN', kind: 'organisation' }),
        person('zzz', { name: 'Alone', kind: 'organisation' }),
      ],
      [
        tie('1', 'ann', 'rcn', { kind: 'member of', layer: 'membership', directed: true }),
        tie('2', 'ann', 'nhs', { kind: 'works for', layer: 'membership', directed: true }),
        tie('3', 'bob', 'rcn', { kind: 'member of', layer: 'membership', directed: true }),
        tie('4', 'cat', 'rcn', { kind: 'funds', layer: 'compliance', directed: true }),
      ],
    );
    const partition = must(await service.partitionOf(all(snapshot), 'organisation'));
    expect(partition.parts).toEqual(['NHS', 'RCN', 'not recorded']);
    expect([...partition.partOf]).toEqual([0, 1, 2, 0, 1, 2]);
  });
});

describe('what is offered as a grouping', () => {
  const people = Array.from({ length: 120 }, (_, i) =>
    person(`p${i}`, {
      attributes: {
        region: `R${i % 50}`,
        ward: `W${i % 51}`,
        url: `https://example.org/${i % 3}`,
        story: `${'A long story that nobody would call a word, told again. '.repeat(2)}${i % 2}`,
        email: `p${i}`,
        score: i % 13,
        grade: i % 12,
        weight: (i % 4) + 0.5,
        active: i % 2 === 0,
        joined: `202${i % 3}-01-01`,
        tags: ['x', `t${i % 3}`],
        same: 'one',
        kind: i % 2 ? 'nurse' : 'doctor',
      },
    }),
  );
  const snapshot = snapshotOf(
    people,
    [],
    [
      ...['region', 'ward', 'url', 'story', 'email', 'same', 'kind'].map((key) => column(key)),
      ...['score', 'grade', 'weight'].map((key) => column(key, 'number')),
      column('active', 'boolean'),
      column('joined', 'date'),
      column('tags', 'list'),
    ],
  );

  it('are words that repeat, true and false, and numbers of few values', async () => {
    expect((await service.groupingsOf(all(snapshot))).map((grouping) => grouping.key)).toEqual([
      'region',
      'attributes.kind',
      'grade',
      'active',
      'community',
      'consensus-community',
    ]);
  });

  it('leaves other columns to those who ask for them by name', async () => {
    expect(must(await service.partitionOf(all(snapshot), 'ward')).parts).toHaveLength(51);
    expect(mustFail(await service.partitionOf(all(snapshot), 'tags')).kind).toBe('unknown-grouping');
  });

  it('keeps a column apart from the field of the same name', async () => {
    expect(must(await service.partitionOf(all(snapshot), 'kind')).parts).toEqual(['person']);
    expect(must(await service.partitionOf(all(snapshot), 'attributes.kind')).parts).toEqual(['doctor', 'nurse']);
  });
});

describe('the default grouping', () => {
  const defaultOf = (snapshot: NetworkSnapshot) => service.defaultGroupingOf(all(snapshot));
  const two = [tie('1', 'a', 'b'), tie('2', 'c', 'd')];

  it('is group where at least half have one', async () => {
    const people = (count: number) =>
      ['a', 'b', 'c', 'd'].map((key, i) =>
        person(key, { ...(i < count && { group: 'practitioner' as const }), attributes: { club: i < 2 ? 'x' : 'y' } }),
      );
    expect(await defaultOf(snapshotOf(people(2), two, [column('club')]))).toBe('group');
    expect(await defaultOf(snapshotOf(people(1), two, [column('club')]))).toBe('club');
  });

  it('is else the fullest that some ties run inside of', async () => {
    const people = ['a', 'b', 'c', 'd'].map((key, i) =>
      person(key, {
        tier: i < 3 ? (i < 2 ? 'local' : 'central') : null,
        attributes: { mode: i % 2 ? 'x' : 'y', side: i < 2 ? 'x' : 'y' },
      }),
    );
    expect(await defaultOf(snapshotOf(people, two, [column('mode'), column('side')]))).toBe('side');
    expect(await defaultOf(snapshotOf(people, two, [column('mode')]))).toBe('tier');
  });

  it('is else the communities: kinds alone that ties only run between say nothing', async () => {
    const people = ['a', 'b'].map((key) => person(key)).concat(['c', 'd'].map((key) => person(key, { kind: 'other' })));
    expect(await defaultOf(snapshotOf(people, [tie('1', 'a', 'c'), tie('2', 'b', 'd')]))).toBe('community');
    expect(await defaultOf(snapshotOf([]))).toBe('community');
  });

  it('does not change with the filter', async () => {
    const people = ['a', 'b', 'c', 'd'].map((key, i) => person(key, i < 2 ? { group: 'practitioner' } : {}));
    const view = must(viewOf(snapshotOf(people, two), { groups: ['not recorded'] }));
    expect(await service.defaultGroupingOf(view)).toBe('group');
    expect(must(await service.partitionOf(view))).toMatchObject({ key: 'group', parts: ['not recorded'] });
  });
});
