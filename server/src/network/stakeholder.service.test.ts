import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_VIEWER } from '../access/viewer.js';
import { findChange } from '../history/change.repository.js';
import { bringIn, must, mustFail, openTestFeature, person, type TestFeature, tie } from './network-feature.fixture.js';
import type { SaveStakeholder } from './stakeholder.service.js';

let feature: TestFeature;
beforeAll(async () => {
  feature = await openTestFeature();
});
afterAll(() => feature.close());

let count = 0;
/** A network with Ann and Bob, tied twice, and an initiative Ann leads. */
async function freshNetwork(): Promise<string> {
  count += 1;
  const key = `net-${count}`;
  await bringIn(feature, key, {
    attributes: [{ key: 'club', label: 'Club', type: 'text', on: 'stakeholder' }],
    stakeholders: [person('ann', { name: 'Ann' }), person('bob', { name: 'Bob' }), person('cat', { name: 'Cat' })],
    ties: [tie('t1', 'ann', 'bob'), tie('t2', 'bob', 'ann', { kind: 'funds' }), tie('t3', 'bob', 'cat')],
    initiatives: [
      {
        key: 'pilot',
        name: 'Pilot',
        description: null,
        stage: 'pilot',
        version: 1,
        participants: [
          { stakeholder: 'ann', role: 'leads' },
          { stakeholder: 'bob', role: 'takes part' },
        ],
      },
    ],
  });
  return key;
}
const save = (network: string, fields: Omit<SaveStakeholder, 'network'>) =>
  feature.services.stakeholders.save(LOCAL_VIEWER, { network, ...fields });
const versionOf = async (key: string) => (await feature.services.networks.find(LOCAL_VIEWER, key))?.version;

describe('saving a stakeholder', () => {
  it('makes one with a readable key of its own', async () => {
    const network = await freshNetwork();
    const first = must(await save(network, { name: 'Practice nurse' }));
    const second = must(await save(network, { name: 'Practice Nurse' }));

    expect(first.value).toMatchObject({ key: 'practice-nurse', kind: 'person', version: 2 });
    expect(second.value.key).toBe('practice-nurse-2');
    expect(second.network.version).toBe(3);
  });

  it('makes one under a key that is chosen, and says that it is not there when too little is known to make it', async () => {
    const network = await freshNetwork();
    expect(must(await save(network, { key: 'x/1', name: 'X' })).value.key).toBe('x/1');
    expect(mustFail(await save(network, { key: 'y', place: 'Leeds' }))).toEqual({
      kind: 'not-found',
      entity: 'stakeholder',
      key: 'y',
    });
    expect(mustFail(await save(network, { key: 'y', name: 'Y', expectedVersion: 3 }))).toMatchObject({
      kind: 'not-found',
    });
  });

  it('writes one change record with the fields before and after, in the same version', async () => {
    const network = await freshNetwork();
    const { change, network: after } = must(await save(network, { key: 'ann', group: 'practitioner', place: 'Leeds' }));

    expect(change).toMatchObject({ kind: 'edit', version: 2, actor: 'local', itemCount: 1 });
    expect(change?.summary).toBe('Changed the group and the place of Ann');
    expect(after.version).toBe(2);
    const stored = await findChange(feature.engine, change?.uid ?? '');
    expect(stored?.items).toMatchObject([
      {
        entity: 'stakeholder',
        key: 'ann',
        before: { group: null, version: 1 },
        after: { group: 'practitioner', version: 2 },
      },
    ]);
  });

  it('changes nothing, not even the version, where it says what is there already', async () => {
    const network = await freshNetwork();
    const { change, value, network: after } = must(await save(network, { key: 'ann', name: 'Ann', topics: null }));

    expect(change).toBeNull();
    expect(value.version).toBe(1);
    expect(after.version).toBe(1);
    expect(await versionOf(network)).toBe(1);
  });

  it('answers a stale version with both sides and saves nothing', async () => {
    const network = await freshNetwork();
    must(await save(network, { key: 'ann', name: 'Ann the first', expectedVersion: 1 }));

    expect(mustFail(await save(network, { key: 'ann', name: 'Ann the second', expectedVersion: 1 }))).toMatchObject({
      kind: 'conflict',
      expectedVersion: 1,
      currentVersion: 2,
      current: { name: 'Ann the first' },
      sent: { key: 'ann', name: 'Ann the second' },
    });
    expect(await versionOf(network)).toBe(2);
  });

  it('joins edits of different fields where no version is expected', async () => {
    const network = await freshNetwork();
    await Promise.all([save(network, { key: 'ann', place: 'Leeds' }), save(network, { key: 'ann', note: 'Both' })]);
    expect(must(await save(network, { key: 'ann' })).value).toMatchObject({ place: 'Leeds', note: 'Both', version: 3 });
  });

  it('has one winner a version among fifty who edit at once', async () => {
    const network = await freshNetwork();
    for (let round = 1; round <= 3; round += 1) {
      const outcomes = await Promise.all(
        Array.from({ length: 50 }, (_, editor) =>
          save(network, { key: 'ann', name: `Ann by ${editor} in ${round}`, expectedVersion: round }),
        ),
      );
      const losers = outcomes.filter((outcome) => !outcome.ok);
      expect(losers).toHaveLength(49);
      expect(losers.every((outcome) => mustFail(outcome).kind === 'conflict')).toBe(true);
      expect(await versionOf(network)).toBe(round + 1);
    }
  });

  it('refuses an attribute the network does not have', async () => {
    const network = await freshNetwork();
    const refusal = mustFail(await save(network, { key: 'ann', attributes: [{ key: 'colour', value: 'red' }] }));
    expect(refusal).toMatchObject({ kind: 'invalid', problems: [{ code: 'UNKNOWN' }] });
    expect(await versionOf(network)).toBe(1);
  });

  it('is refused for a network that is not there', async () => {
    expect(mustFail(await save('nowhere', { name: 'X' }))).toEqual({
      kind: 'not-found',
      entity: 'network',
      key: 'nowhere',
    });
  });
});

describe('an idempotency key', () => {
  it('makes twenty equal saves at once into one, with the same answer', async () => {
    const network = await freshNetwork();
    const saves = Array.from({ length: 20 }, () => save(network, { name: 'Dan', idempotencyKey: `dan-${network}` }));
    const answers = (await Promise.all(saves)).map(must);

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await versionOf(network)).toBe(2);
  });

  it('answers as the first time, whatever has happened since', async () => {
    const network = await freshNetwork();
    const first = must(await save(network, { key: 'ann', place: 'Leeds', idempotencyKey: `p-${network}` }));
    must(await save(network, { key: 'ann', place: 'York' }));
    expect(must(await save(network, { key: 'ann', place: 'Leeds', idempotencyKey: `p-${network}` }))).toEqual(first);
    expect(await versionOf(network)).toBe(3);
  });

  it('holds for a save that changed nothing, too', async () => {
    const network = await freshNetwork();
    must(await save(network, { key: 'ann', name: 'Ann', idempotencyKey: `n-${network}` }));
    must(await save(network, { key: 'ann', name: 'Anna' }));
    must(await save(network, { key: 'ann', name: 'Ann', idempotencyKey: `n-${network}` }));
    expect(must(await save(network, { key: 'ann' })).value.name).toBe('Anna');
  });

  it('is refused with other content, null being other than absent', async () => {
    const network = await freshNetwork();
    must(await save(network, { key: 'ann', name: 'Anna', idempotencyKey: `k-${network}` }));
    const other = await save(network, { key: 'ann', name: 'Anna', place: null, idempotencyKey: `k-${network}` });
    expect(mustFail(other)).toEqual({ kind: 'idempotency-key-reused', idempotencyKey: `k-${network}` });
  });

  it('is free again after a day', async () => {
    let now = new Date('2026-11-24T09:00:00Z');
    const aged = await openTestFeature({ now: () => now });
    await bringIn(aged, 'n', { stakeholders: [person('ann')] });
    const put = (name: string) =>
      aged.services.stakeholders.save(LOCAL_VIEWER, { network: 'n', key: 'ann', name, idempotencyKey: 'k' });
    must(await put('One'));
    expect(mustFail(await put('Two')).kind).toBe('idempotency-key-reused');
    now = new Date('2026-11-25T09:00:01Z');
    expect(must(await put('Two')).value.name).toBe('Two');
    await aged.close();
  });
});

describe('removing a stakeholder', () => {
  it('takes its ties and its part in initiatives with it, in one change', async () => {
    const network = await freshNetwork();
    const removed = must(await feature.services.stakeholders.remove(LOCAL_VIEWER, { network, key: 'ann' }));

    expect(removed.value).toEqual({ removedKey: 'ann', removedTies: 2 });
    expect(removed.change).toMatchObject({ kind: 'remove', summary: 'Removed Ann and its 2 ties', itemCount: 4 });
    const view = must(await feature.services.snapshots.view(network));
    expect(view.snapshot.stakeholders.map((one) => one.key)).toEqual(['bob', 'cat']);
    expect([...view.snapshot.ties.keys]).toEqual(['t3']);
    const content = must(await feature.services.content.readContent(LOCAL_VIEWER, network));
    for await (const page of content.initiatives()) {
      expect(page).toMatchObject([{ key: 'pilot', version: 2, participants: [{ stakeholder: 'bob' }] }]);
    }
  });

  it('of one that somebody changed is a conflict, and of one that is gone is not found', async () => {
    const network = await freshNetwork();
    must(await save(network, { key: 'ann', place: 'Leeds' }));
    const remove = (expectedVersion: number) =>
      feature.services.stakeholders.remove(LOCAL_VIEWER, { network, key: 'ann', expectedVersion });
    expect(mustFail(await remove(1))).toMatchObject({ kind: 'conflict', current: { place: 'Leeds' } });
    must(await remove(2));
    expect(mustFail(await remove(2)).kind).toBe('not-found');
  });
});

describe('permission', () => {
  it('is asked inside the edit: a viewer who may only read is refused, one who may not read finds nothing', async () => {
    const rights = { read: true, edit: true };
    const guarded = await openTestFeature({
      permissions: { mayRead: () => rights.read, mayEdit: () => rights.edit, mayCreate: () => true },
    });
    await bringIn(guarded, 'n', { stakeholders: [person('ann')] });
    const put = () => guarded.services.stakeholders.save(LOCAL_VIEWER, { network: 'n', key: 'ann', name: 'X' });

    rights.edit = false;
    expect(mustFail(await put())).toEqual({ kind: 'forbidden', action: 'change this network' });
    rights.read = false;
    expect(mustFail(await put())).toEqual({ kind: 'not-found', entity: 'network', key: 'n' });
    expect(await guarded.services.networks.find(LOCAL_VIEWER, 'n')).toBeNull();
    expect(mustFail(await guarded.services.content.readContent(LOCAL_VIEWER, 'n')).kind).toBe('not-found');
    rights.read = true;
    expect((await guarded.services.networks.find(LOCAL_VIEWER, 'n'))?.version).toBe(1);
    await guarded.close();
  });
});
