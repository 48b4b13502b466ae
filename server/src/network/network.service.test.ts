import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_VIEWER } from '../access/viewer.js';
import { bringIn, must, mustFail, openTestFeature, person, type TestFeature, tie } from './network-feature.fixture.js';

let feature: TestFeature;
beforeAll(async () => {
  feature = await openTestFeature();
});
afterAll(() => feature.close());

describe('a network', () => {
  it('is made empty, under a key made from its name', async () => {
    const first = must(await feature.services.networks.create(LOCAL_VIEWER, { name: 'Northgate Partnership' }));
    const second = must(await feature.services.networks.create(LOCAL_VIEWER, { name: 'Northgate partnership' }));
    expect(first.network).toMatchObject({ key: 'northgate-partnership', version: 1, attributes: [] });
    expect(second.network.key).toBe('northgate-partnership-2');
    expect(first.change).toMatchObject({ kind: 'create', version: 1 });
  });

  it('has a key that can stand in an address and that no other has', async () => {
    const create = (key: string) => feature.services.networks.create(LOCAL_VIEWER, { name: 'X', key });
    must(await create('my_key.2'));
    expect(mustFail(await create('my_key.2'))).toMatchObject({ problems: [{ code: 'TAKEN', path: ['input', 'key'] }] });
    expect(mustFail(await create('a/b'))).toMatchObject({ problems: [{ code: 'INVALID' }] });
    expect(mustFail(await create(''))).toMatchObject({ problems: [{ code: 'INVALID' }] });
  });

  it('is made once where the same creation comes ten times at once', async () => {
    const creations = Array.from({ length: 10 }, () =>
      feature.services.networks.create(LOCAL_VIEWER, { name: 'Ten', idempotencyKey: 'ten' }),
    );
    const keys = (await Promise.all(creations)).map((made) => must(made).network.key);
    expect(new Set(keys)).toEqual(new Set(['ten']));
  });

  it('is renamed, unless somebody changed it since', async () => {
    must(await feature.services.networks.create(LOCAL_VIEWER, { key: 'r', name: 'Before', description: 'd' }));
    const rename = (name: string) =>
      feature.services.networks.update(LOCAL_VIEWER, { key: 'r', name, expectedVersion: 1 });
    expect(must(await rename('After')).network).toMatchObject({ name: 'After', description: 'd', version: 2 });
    expect(mustFail(await rename('Third'))).toMatchObject({
      kind: 'conflict',
      currentVersion: 2,
      current: { name: 'After' },
      sent: { name: 'Third' },
    });
  });

  it('is deleted with all it holds only where its name is typed, and its key is free again', async () => {
    await bringIn(feature, 'gone', { stakeholders: [person('a'), person('b')], ties: [tie('t', 'a', 'b')] });
    const { uid, generation } = (await feature.services.networks.find(LOCAL_VIEWER, 'gone'))!;
    const remove = (confirmation: string) =>
      feature.services.networks.delete(LOCAL_VIEWER, { key: 'gone', confirmation, idempotencyKey: `d${confirmation}` });

    expect(mustFail(await remove('yes'))).toMatchObject({ problems: [{ path: ['input', 'confirmation'] }] });
    expect(must(await remove('gone'))).toEqual({ deletedKey: 'gone' });
    expect(must(await remove('gone'))).toEqual({ deletedKey: 'gone' });
    await feature.services.sweeper.settled();

    expect(await feature.services.networks.find(LOCAL_VIEWER, 'gone')).toBeNull();
    expect(await feature.services.networks.findByUid(LOCAL_VIEWER, uid)).toBeNull();
    expect(mustFail(await feature.services.snapshots.view('gone'))).toMatchObject({ kind: 'not-found' });
    expect(await feature.engine.read('stakeholder/list-keys', { generation })).toEqual([]);
    expect(await feature.engine.read('history/count-changes', { network: uid })).toEqual([{ changes: 0 }]);
    await bringIn(feature, 'gone', { stakeholders: [person('new')] });
    expect(must(await feature.services.snapshots.view('gone')).snapshot.stakeholders).toHaveLength(1);
  });

  it('is listed by key, page after page', async () => {
    const first = await feature.services.networks.page(LOCAL_VIEWER, { after: '', limit: 2 });
    const rest = await feature.services.networks.page(LOCAL_VIEWER, { after: first.at(-1)!.key, limit: 100 });
    const keys = [...first, ...rest].map((network) => network.key);
    expect(keys).toEqual([...keys].sort());
    expect(keys).toHaveLength(await feature.services.networks.count(LOCAL_VIEWER));
  });
});

describe('what a crash left behind', () => {
  it('is swept at the start: unfinished generations, unfinished deletions; what can be shown or undone stays', async () => {
    await bringIn(feature, 'kept', { stakeholders: [person('a')] });
    await bringIn(feature, 'kept', { stakeholders: [person('b')] });
    const { engine } = feature;
    await engine.write((unit) =>
      unit.run('stakeholder/create-stakeholders', {
        stakeholders: [
          {
            ...person('x'),
            ref: '20200101T000000Z-leftover/x',
            generation: '20200101T000000Z-leftover',
            attributes: '{}',
          },
        ],
      }),
    );
    await bringIn(feature, 'half', { stakeholders: [person('h')] });
    const half = (await feature.services.networks.find(LOCAL_VIEWER, 'half'))!;
    await engine.write((unit) =>
      unit.run('network/hide-network', { uid: half.uid, key: 'deleting/x', state: 'deleting' }),
    );

    await feature.services.sweeper.sweepAtStart();
    await feature.services.sweeper.settled();

    const generations = (await engine.read('network/list-generations', {})).map((row) => row.generation);
    expect(generations).not.toContain('20200101T000000Z-leftover');
    expect(generations).not.toContain(half.generation);
    expect(await engine.read('network/find-network-by-uid', { uid: half.uid })).toEqual([]);
    must(await feature.services.undo.undo(LOCAL_VIEWER, { network: 'kept' }));
    expect(must(await feature.services.snapshots.view('kept')).snapshot.stakeholders[0]?.key).toBe('a');
  });
});
