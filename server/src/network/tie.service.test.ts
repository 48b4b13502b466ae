import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_VIEWER } from '../access/viewer.js';
import { bringIn, must, mustFail, openTestFeature, person, type TestFeature, tie } from './network-feature.fixture.js';
import type { SaveTie } from './tie.service.js';

let feature: TestFeature;
beforeAll(async () => {
  feature = await openTestFeature();
  await bringIn(feature, 'n', {
    attributes: [{ key: 'role', label: 'Role', type: 'text', on: 'tie' }],
    stakeholders: [person('ann', { name: 'Ann' }), person('bob', { name: 'Bob' })],
    ties: [tie('t1', 'ann', 'bob')],
  });
});
afterAll(() => feature.close());

const save = (fields: Omit<SaveTie, 'network'>) =>
  feature.services.ties.save(LOCAL_VIEWER, { network: 'n', ...fields });

describe('saving a tie', () => {
  it('makes one with a random key, in the words of its kind', async () => {
    const made = must(await save({ kind: 'funds', from: 'ann', to: 'bob', strength: 2 }));
    expect(made.value).toMatchObject({ kind: 'funds', layer: 'compliance', directed: true, version: 2 });
    expect(made.value.key).toMatch(/^[0-9a-z]{10}$/);
    expect(made.change?.summary).toBe('Added the tie Ann funds Bob');
  });

  it('changes what was sent of one that is there, with and without a snapshot in memory', async () => {
    expect(must(await save({ key: 't1', strength: 3 })).value).toMatchObject({
      strength: 3,
      kind: 'works with',
      version: 3,
    });
    must(await feature.services.snapshots.view('n'));
    const changed = must(await save({ key: 't1', attributes: [{ key: 'role', value: 'chair' }], expectedVersion: 3 }));
    expect(changed.value).toMatchObject({ strength: 3, attributes: { role: 'chair' }, version: 4 });
  });

  it('says which end is not there', async () => {
    expect(mustFail(await save({ kind: 'funds', from: 'ann', to: 'nobody' }))).toMatchObject({
      kind: 'invalid',
      problems: [{ code: 'UNKNOWN', path: ['input', 'to'], message: expect.stringContaining('"nobody"') }],
    });
  });

  it('is a conflict where somebody changed it, and not found where it is not there', async () => {
    const made = must(await save({ key: 'mine', kind: 'advises', from: 'bob', to: 'ann' }));
    must(await save({ key: 'mine', note: 'x' }));
    expect(mustFail(await save({ key: 'mine', note: 'y', expectedVersion: made.value.version }))).toMatchObject({
      kind: 'conflict',
      current: { note: 'x' },
      sent: { note: 'y' },
    });
    expect(mustFail(await save({ key: 'other', note: 'y' }))).toMatchObject({ kind: 'not-found', entity: 'tie' });
  });

  it('removes one', async () => {
    must(await save({ key: 'gone', kind: 'advises', from: 'bob', to: 'ann' }));
    const removed = must(await feature.services.ties.remove(LOCAL_VIEWER, { network: 'n', key: 'gone' }));
    expect(removed.change?.summary).toBe('Removed the tie Bob advises Ann');
    expect([...must(await feature.services.snapshots.view('n')).snapshot.ties.keys]).not.toContain('gone');
  });

  it('never leaves a tie without an end when the end is removed at the same time', async () => {
    must(await feature.services.stakeholders.save(LOCAL_VIEWER, { network: 'n', key: 'eve', name: 'Eve' }));
    const [tied, removed] = await Promise.all([
      save({ key: 'race', kind: 'funds', from: 'ann', to: 'eve' }),
      feature.services.stakeholders.remove(LOCAL_VIEWER, { network: 'n', key: 'eve' }),
    ]);
    must(removed);
    const { snapshot } = must(await feature.services.snapshots.view('n'));
    expect([...snapshot.ties.keys]).not.toContain('race');
    if (!tied.ok) expect(tied.error).toMatchObject({ kind: 'invalid' });
  });
});
