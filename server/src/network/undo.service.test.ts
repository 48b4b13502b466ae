import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_VIEWER } from '../access/viewer.js';
import { findChange, NEWEST, pageChanges } from '../history/change.repository.js';
import { bringIn, must, mustFail, openTestFeature, person, type TestFeature, tie } from './network-feature.fixture.js';
import type { SaveStakeholder } from './stakeholder.service.js';
import type { SaveTie } from './tie.service.js';

let feature: TestFeature;
beforeAll(async () => {
  feature = await openTestFeature();
});
afterAll(() => feature.close());

let count = 0;
/** Ann and Bob with one tie, imported: version 1. */
async function freshNetwork(): Promise<string> {
  count += 1;
  const key = `undo-${count}`;
  await bringIn(feature, key, {
    stakeholders: [person('ann', { name: 'Ann' }), person('bob', { name: 'Bob' })],
    ties: [tie('t1', 'ann', 'bob', { note: 'first' })],
  });
  return key;
}
const save = async (network: string, fields: Omit<SaveStakeholder, 'network'>) =>
  must(await feature.services.stakeholders.save(LOCAL_VIEWER, { network, ...fields }));
const saveTie = async (network: string, fields: Omit<SaveTie, 'network'>) =>
  must(await feature.services.ties.save(LOCAL_VIEWER, { network, ...fields }));
const undo = (network: string, change?: string) => feature.services.undo.undo(LOCAL_VIEWER, { network, change });
const rowOf = async (key: string) => {
  const row = await feature.services.networks.find(LOCAL_VIEWER, key);
  if (row === null) throw new Error(`no network ${key}`);
  return row;
};
/** Everything a network says, but versions. */
async function contentOf(key: string): Promise<unknown> {
  const reader = must(await feature.services.content.readContent(LOCAL_VIEWER, key));
  const all: object[] = [];
  for (const pages of [reader.stakeholders(), reader.ties(), reader.initiatives()]) {
    for await (const page of pages) all.push(...page.map(({ version: _version, ...rest }) => rest));
  }
  return { name: reader.network.name, attributes: reader.attributes, all };
}

describe('undo of an edit', () => {
  it.each([
    ['a new stakeholder', (network: string) => save(network, { name: 'Cat' })],
    ['a changed stakeholder', (network: string) => save(network, { key: 'ann', place: 'Leeds', aliases: ['A'] })],
    ['a new tie', (network: string) => saveTie(network, { kind: 'funds', from: 'bob', to: 'ann' })],
    ['a changed tie', (network: string) => saveTie(network, { key: 't1', note: 'second', strength: 3 })],
    [
      'a removed stakeholder with its ties',
      async (network: string) =>
        must(await feature.services.stakeholders.remove(LOCAL_VIEWER, { network, key: 'ann' })),
    ],
    [
      'a removed tie',
      async (network: string) => must(await feature.services.ties.remove(LOCAL_VIEWER, { network, key: 't1' })),
    ],
    [
      'a new initiative',
      async (network: string) =>
        must(
          await feature.services.initiatives.save(LOCAL_VIEWER, {
            network,
            name: 'Pilot',
            participants: [{ stakeholder: 'ann', role: 'leads' }],
          }),
        ),
    ],
    [
      'a renamed network',
      async (network: string) =>
        must(await feature.services.networks.update(LOCAL_VIEWER, { key: network, name: 'Another', description: 'x' })),
    ],
  ])('%s puts all back as it was, and its undo does it again', async (_, edit) => {
    const network = await freshNetwork();
    const before = await contentOf(network);
    await edit(network);
    const after = await contentOf(network);
    expect(after).not.toEqual(before);

    const undone = must(await undo(network));
    expect(undone.change?.kind).toBe('undo');
    expect(undone.value.message).toBe(`Took back: ${undone.value.undone.summary}.`);
    expect(await contentOf(network)).toEqual(before);

    const redo = must(await undo(network, undone.change?.uid));
    expect(redo.value.message).toMatch(/^Did again: /);
    expect(await contentOf(network)).toEqual(after);

    must(await undo(network));
    expect(await contentOf(network)).toEqual(before);
    expect((await rowOf(network)).version).toBe(5);
  });

  it('raises the version of what it restores, so that nobody overwrites it unseen', async () => {
    const network = await freshNetwork();
    await save(network, { key: 'ann', place: 'Leeds' });
    must(await undo(network));
    expect((await save(network, { key: 'ann' })).value).toMatchObject({ place: null, version: 3 });
  });

  it('takes one change after the other back, and does them again in turn', async () => {
    const network = await freshNetwork();
    const names = ['Ann 1', 'Ann 2', 'Ann 3'];
    for (const name of names) await save(network, { key: 'ann', name });
    const nameNow = async () => (await save(network, { key: 'ann' })).value.name;

    for (const expected of ['Ann 2', 'Ann 1', 'Ann']) {
      must(await undo(network));
      expect(await nameNow()).toBe(expected);
    }
    for (const expected of names) {
      const redoable = await feature.services.undo.redoable(await rowOf(network));
      must(await undo(network, redoable?.uid));
      expect(await nameNow()).toBe(expected);
    }
    expect(await feature.services.undo.redoable(await rowOf(network))).toBeNull();
    expect((await feature.services.undo.undoable(await rowOf(network)))?.summary).toContain('Ann 3');
  });

  it('offers no redo after a new edit', async () => {
    const network = await freshNetwork();
    await save(network, { key: 'ann', place: 'Leeds' });
    must(await undo(network));
    expect(await feature.services.undo.redoable(await rowOf(network))).not.toBeNull();
    await save(network, { key: 'bob', place: 'York' });
    expect(await feature.services.undo.redoable(await rowOf(network))).toBeNull();
  });

  it('works where what it changed was removed and made again as it was', async () => {
    const network = await freshNetwork();
    const { ties, initiatives } = feature.services;
    const strengthened = await saveTie(network, { key: 't1', strength: 2 });
    const { kind, from, to, note } = strengthened.value;
    must(await ties.remove(LOCAL_VIEWER, { network, key: 't1' }));
    await saveTie(network, { key: 't1', kind, from, to, note, strength: 2 });
    must(await undo(network, strengthened.change?.uid));
    expect((await saveTie(network, { key: 't1' })).value.strength).toBeNull();

    const pilot = { network, key: 'pilot', name: 'Pilot' };
    must(await initiatives.save(LOCAL_VIEWER, pilot));
    const described = must(await initiatives.save(LOCAL_VIEWER, { ...pilot, description: 'd' }));
    must(await initiatives.remove(LOCAL_VIEWER, { network, key: 'pilot' }));
    must(await initiatives.save(LOCAL_VIEWER, { ...pilot, description: 'd' }));
    must(await undo(network, described.change?.uid));
    expect(must(await initiatives.save(LOCAL_VIEWER, pilot)).value.description).toBeNull();
  });

  it('of an older change works while nothing it touched has changed since', async () => {
    const network = await freshNetwork();
    const older = await save(network, { key: 'ann', place: 'Leeds' });
    await save(network, { key: 'bob', place: 'York' });
    must(await undo(network, older.change?.uid));
    expect((await save(network, { key: 'ann' })).value.place).toBeNull();
    expect((await save(network, { key: 'bob' })).value.place).toBe('York');
  });

  it('is answered once for one idempotency key', async () => {
    const network = await freshNetwork();
    await save(network, { key: 'ann', name: 'Ann 1' });
    await save(network, { key: 'ann', name: 'Ann 2' });
    const twice = await Promise.all(
      [1, 2].map(() => feature.services.undo.undo(LOCAL_VIEWER, { network, idempotencyKey: `u-${network}` })),
    );
    expect(must(twice[0]!)).toEqual(must(twice[1]!));
    expect((await save(network, { key: 'ann' })).value.name).toBe('Ann 1');
  });
});

describe('undo is refused, saying why', () => {
  const reason = async (network: string, change?: string) => {
    const refusal = mustFail(await undo(network, change));
    return refusal.kind === 'cannot-undo' ? refusal.reason : JSON.stringify(refusal);
  };

  it('where there is nothing to take back, and for the creation of a network', async () => {
    must(await feature.services.networks.create(LOCAL_VIEWER, { key: 'empty', name: 'Empty' }));
    expect(await reason('empty')).toBe('There is nothing to take back.');
    const [creation] = await pageChanges(feature.engine, (await rowOf('empty')).uid, { before: NEWEST, limit: 1 });
    expect(await reason('empty', creation?.uid)).toContain('Delete the network instead.');
  });

  it('where what it touched was changed since, naming the change', async () => {
    const network = await freshNetwork();
    const older = await save(network, { key: 'ann', place: 'Leeds' });
    await save(network, { key: 'ann', place: 'York' });
    expect(await reason(network, older.change?.uid)).toBe(
      'Change 2 cannot be taken back. Ann was changed since, by change 3.',
    );
    expect((await rowOf(network)).version).toBe(3);
  });

  it('where a new stakeholder has got ties or a part in an initiative since', async () => {
    const network = await freshNetwork();
    const created = await save(network, { key: 'cat', name: 'Cat' });
    const tied = await saveTie(network, { kind: 'works with', from: 'cat', to: 'ann' });
    expect(await reason(network, created.change?.uid)).toBe(
      'Change 2 cannot be taken back. Cat has got a tie since, by change 3.',
    );
    must(await undo(network, tied.change?.uid));
    must(
      await feature.services.initiatives.save(LOCAL_VIEWER, {
        network,
        name: 'Pilot',
        participants: [{ stakeholder: 'cat', role: 'leads' }],
      }),
    );
    expect(await reason(network, created.change?.uid)).toContain('Cat takes part in an initiative since, by change 5');
  });

  it('where a removed tie would come back to a stakeholder that is gone', async () => {
    const network = await freshNetwork();
    const removed = must(await feature.services.ties.remove(LOCAL_VIEWER, { network, key: 't1' }));
    must(await feature.services.stakeholders.remove(LOCAL_VIEWER, { network, key: 'bob' }));
    expect(await reason(network, removed.change?.uid)).toContain(
      'needs the stakeholder "bob", which is no longer there, by change 3.',
    );
  });

  it('where the key of a removed stakeholder is used again', async () => {
    const network = await freshNetwork();
    const removed = must(await feature.services.stakeholders.remove(LOCAL_VIEWER, { network, key: 'ann' }));
    await save(network, { key: 'ann', name: 'Another Ann' });
    expect(await reason(network, removed.change?.uid)).toContain('by change 3');
  });

  it('where it was taken back already', async () => {
    const network = await freshNetwork();
    const edit = await save(network, { key: 'ann', place: 'Leeds' });
    must(await undo(network));
    expect(await reason(network, edit.change?.uid)).toContain('It was taken back already, by change 3.');
  });

  it('for a change of another network', async () => {
    const [one, other] = [await freshNetwork(), await freshNetwork()];
    const edit = await save(one, { key: 'ann', place: 'Leeds' });
    expect(mustFail(await undo(other, edit.change?.uid))).toMatchObject({ kind: 'not-found', entity: 'change' });
  });
});

describe('undo of an import', () => {
  it('brings the whole content before it back, and its undo the import', async () => {
    const network = await freshNetwork();
    const before = await contentOf(network);
    await bringIn(feature, network, {
      attributes: [{ key: 'club', label: 'Club', type: 'text', on: 'stakeholder' }],
      stakeholders: [person('zoe', { attributes: { club: 'A' } })],
    });
    const after = await contentOf(network);

    const undone = must(await undo(network));
    expect(undone.value.undone.kind).toBe('import');
    expect(await contentOf(network)).toEqual(before);
    must(await undo(network, undone.change?.uid));
    expect(await contentOf(network)).toEqual(after);
  });

  it('that made the network leaves it empty', async () => {
    const network = await freshNetwork();
    must(await undo(network));
    expect(await contentOf(network)).toMatchObject({ attributes: [], all: [] });
  });

  it('is refused while later changes build on it, naming the last, and works once they are taken back', async () => {
    const network = await freshNetwork();
    const { change } = await bringIn(feature, network, { stakeholders: [person('zoe')] });
    await save(network, { key: 'zoe', place: 'Leeds' });

    expect(mustFail(await undo(network, change.uid))).toMatchObject({
      reason:
        'Change 2 cannot be taken back. Change 3 (Changed the place of zoe) was made on top of it. Take that back first.',
    });
    must(await undo(network));
    must(await undo(network));
    expect(await contentOf(network)).toMatchObject({ all: [{ key: 'ann' }, { key: 'bob' }, { key: 't1' }] });
  });

  it('is refused while something older is taken back on top of it, and loses neither', async () => {
    const network = await freshNetwork();
    const added = await save(network, { key: 'cat', name: 'Cat' });
    const content = { stakeholders: ['ann', 'bob', 'cat', 'dan'].map((key) => person(key)) };
    content.stakeholders[2] = added.value;
    const { change } = await bringIn(feature, network, content);
    const removed = must(await undo(network, added.change?.uid));
    expect(mustFail(await undo(network, change.uid))).toMatchObject({
      reason:
        'Change 3 cannot be taken back. Change 4 (Took back: Added Cat) was made on top of it. Take that back first.',
    });

    must(await undo(network, removed.change?.uid));
    must(await undo(network, change.uid));
    expect(await contentOf(network)).toMatchObject({ all: [{ key: 'ann' }, { key: 'bob' }, { key: 'cat' }, {}] });
    must(await undo(network, added.change?.uid));
    expect(await contentOf(network)).toMatchObject({ all: [{ key: 'ann' }, { key: 'bob' }, { key: 't1' }] });
  });

  it('is not done again while something older is taken back on what was before it', async () => {
    const network = await freshNetwork();
    const added = await save(network, { key: 'cat', name: 'Cat' });
    await bringIn(feature, network, { stakeholders: [added.value] });
    const switchedBack = must(await undo(network));
    const removed = must(await undo(network, added.change?.uid));
    expect(mustFail(await undo(network, switchedBack.change?.uid))).toMatchObject({
      reason: expect.stringContaining('Change 5 (Took back: Added Cat) was made on top of it.'),
    });
    must(await undo(network, removed.change?.uid));
    must(await undo(network, switchedBack.change?.uid));
    expect(await contentOf(network)).toMatchObject({ all: [{ key: 'cat' }] });
    must(await undo(network));
    expect(await contentOf(network)).toMatchObject({ all: [{ key: 'ann' }, { key: 'bob' }, { key: 'cat' }, {}] });
  });

  it('never brings a version back under which an editor saw something else', async () => {
    const network = await freshNetwork();
    await bringIn(feature, network, { stakeholders: [person('ann', { name: 'Ann of the import' })] });
    const seen = (await save(network, { key: 'ann' })).value;
    must(await undo(network));
    const { value: current } = await save(network, { key: 'ann', name: 'Ann of another editor', expectedVersion: 1 });
    const late = { network, key: 'ann', name: 'Ann of the late editor', expectedVersion: seen.version };
    expect(mustFail(await feature.services.stakeholders.save(LOCAL_VIEWER, late))).toMatchObject({
      kind: 'conflict',
      current,
    });

    must(await feature.services.stakeholders.remove(LOCAL_VIEWER, { network, key: 'ann' }));
    const again = await save(network, { key: 'ann', name: 'A new Ann' });
    expect([1, seen.version, current.version]).not.toContain(again.value.version);
  });

  it('is refused when it is so long ago that the content before it is no longer kept', async () => {
    const network = await freshNetwork();
    const changes = [];
    for (let round = 0; round < 7; round += 1) {
      changes.push((await bringIn(feature, network, { stakeholders: [person(`p${round}`)] })).change);
    }
    for (let round = 0; round < 5; round += 1) must(await undo(network));
    expect(mustFail(await undo(network))).toMatchObject({
      reason: expect.stringContaining('too long ago'),
    });
    expect(await contentOf(network)).toMatchObject({ all: [{ key: 'p1' }] });
  });
});

describe('whether changes can be taken back', () => {
  it('is known for a page of history in as many statements as for one change', async () => {
    const network = await freshNetwork();
    for (let round = 0; round < 8; round += 1)
      await save(network, { key: round % 2 ? 'ann' : 'bob', place: `P${round}` });
    const row = await rowOf(network);
    const rows = await pageChanges(feature.engine, row.uid, { before: NEWEST, limit: 50 });
    const changes = await Promise.all(rows.map(async ({ uid }) => (await findChange(feature.engine, uid))!));
    feature.taken();
    const whyNot = await feature.services.undo.whyNot(LOCAL_VIEWER, row, changes);
    const forAll = feature.taken().length;
    await feature.services.undo.whyNot(LOCAL_VIEWER, row, changes.slice(3, 4));

    expect(whyNot.slice(0, 3)).toEqual([null, null, 'Ann was changed since, by change 9.']);
    expect(whyNot.at(-1)).toContain('was made on top of it');
    expect(forAll).toBeLessThanOrEqual(5);
    expect(feature.taken().length).toBeGreaterThanOrEqual(forAll - 1);
  });
});
