import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_VIEWER } from '../access/viewer.js';
import { bringIn, must, mustFail, openTestFeature, person, type TestFeature, tie } from './network-feature.fixture.js';
import type { NetworkSnapshot } from './network-snapshot.js';
import { SnapshotStore } from './snapshot-store.js';

let feature: TestFeature;
beforeAll(async () => {
  feature = await openTestFeature();
});
afterAll(() => feature.close());

let count = 0;
async function freshNetwork(): Promise<string> {
  count += 1;
  const key = `snap-${count}`;
  await bringIn(feature, key, {
    stakeholders: ['b', 'd', 'f'].map((one) => person(one)),
    ties: [
      tie('t1', 'b', 'd', { strength: 2, validFrom: '2020-01-01' }),
      tie('t2', 'd', 'f', { kind: 'funds', layer: 'compliance', directed: true, validTo: '2021-06-30' }),
      tie('t3', 'b', 'f', { kind: 'plays chess with', attributes: { club: 'A' } }),
    ],
  });
  return key;
}
const { view, snapshot } = {
  view: async (key: string) => must(await feature.services.snapshots.view(key)),
  snapshot: async (key: string) => must(await feature.services.snapshots.snapshot(key)),
};
/** What another server over the same database reads. */
const readAnew = async (key: string) => must(await new SnapshotStore(feature.engine).snapshot(key));

describe('a snapshot', () => {
  it('is ordered by key, with days and strengths as the columns say', async () => {
    const { stakeholders, indexOf, ties, version } = await snapshot(await freshNetwork());
    expect(stakeholders.map((one) => one.key)).toEqual(['b', 'd', 'f']);
    expect([...indexOf]).toEqual([
      ['b', 0],
      ['d', 1],
      ['f', 2],
    ]);
    expect(version).toBe(1);
    expect(ties).toMatchObject({
      size: 3,
      kinds: ['funds', 'plays chess with', 'works with'],
    });
    expect([...ties.keys]).toEqual(['t1', 't2', 't3']);
    expect([...ties.from]).toEqual([0, 1, 0]);
    expect([...ties.to]).toEqual([1, 2, 2]);
    expect([...ties.kind]).toEqual([2, 0, 1]);
    expect([...ties.layer]).toEqual([0, 1, 0]);
    expect([...ties.directed]).toEqual([0, 1, 0]);
    expect([...ties.strength]).toEqual([2, Number.NaN, Number.NaN]);
    expect([...ties.validFrom]).toEqual([18_262, -2_147_483_648, -2_147_483_648]); // 2020-01-01
    expect([...ties.validTo]).toEqual([2_147_483_647, 18_808, 2_147_483_647]); // 2021-06-30
    expect([...ties.dated]).toEqual([1, 1, 0]);
    expect(ties.attributes).toEqual([null, null, { club: 'A' }]);
  });

  it('is read once a version, and only its row after that', async () => {
    const key = await freshNetwork();
    const first = await view(key);
    feature.taken();
    expect(await view(key)).toBe(first);
    expect(feature.taken()).toEqual(['network/find-network']);
  });

  it('is read once where many ask at the same time', async () => {
    const key = await freshNetwork();
    feature.taken();
    const views = await Promise.all(Array.from({ length: 10 }, () => view(key)));
    expect(new Set(views).size).toBe(1);
    expect(feature.taken().filter((name) => name === 'stakeholder/list-keys')).toHaveLength(1);
  });

  it('is patched after an edit, not read again', async () => {
    const key = await freshNetwork();
    await view(key);
    must(await feature.services.stakeholders.save(LOCAL_VIEWER, { network: key, key: 'c', name: 'C' }));
    feature.taken();
    expect((await view(key)).snapshot.stakeholders.map((one) => one.key)).toEqual(['b', 'c', 'd', 'f']);
    expect(feature.taken()).toEqual(['network/find-network', 'history/list-changes-since']);
  });

  it('stays what it is, with its views, when somebody saves a view', async () => {
    const key = await freshNetwork();
    const first = await view(key);
    must(await feature.services.savedViews.save(LOCAL_VIEWER, { network: key, name: 'Mine', view: 'map' }));
    expect(await view(key)).toBe(first);
    feature.taken();
    expect(await view(key)).toBe(first);
    expect(feature.taken()).toEqual(['network/find-network']);
    must(await feature.services.stakeholders.save(LOCAL_VIEWER, { network: key, key: 'b', name: 'Changed' }));
    expect((await snapshot(key)).version).toBe(3);
    expect(await snapshot(key)).toEqual(await readAnew(key));
  });

  it('is never stale on a second server', async () => {
    const key = await freshNetwork();
    const second = new SnapshotStore(feature.engine);
    must(await second.view(key));
    must(await feature.services.stakeholders.save(LOCAL_VIEWER, { network: key, key: 'b', name: 'Changed' }));
    expect(must(await second.view(key)).snapshot.stakeholders[0]?.name).toBe('Changed');
    await bringIn(feature, key, { stakeholders: [person('z')] });
    expect(must(await second.view(key)).snapshot.stakeholders.map((one) => one.key)).toEqual(['z']);
  });

  it('keeps one view for filters that mean the same', async () => {
    const key = await freshNetwork();
    const one = must(await feature.services.snapshots.view(key, { tieKinds: ['funds', 'works with'], text: '' }));
    const other = must(await feature.services.snapshots.view(key, { tieKinds: ['works with', 'funds', 'funds'] }));
    expect(other).toBe(one);
    expect(one.filter).toEqual({ tieKinds: ['funds', 'works with'] });
  });

  it('is one in memory for all who ask, with one pair of graphs', async () => {
    const key = await freshNetwork();
    const views = [await view(key), await view(key), must(await feature.services.snapshots.view(key, { text: '' }))];
    expect(new Set(views.map((one) => one.snapshot)).size).toBe(1);
    expect(new Set(views.map((one) => one.graph)).size).toBe(1);
    expect(new Set(views.map((one) => one.digraph)).size).toBe(1);
  });

  it('of a network that is not there is not found', async () => {
    expect(mustFail(await feature.services.snapshots.view('nowhere'))).toEqual({
      kind: 'not-found',
      entity: 'network',
      key: 'nowhere',
    });
  });
});

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f'];
const KINDS = ['works with', 'funds', 'plays chess with'];
const key = fc.constantFrom(...KEYS);
const step = fc.oneof(
  fc.record({ do: fc.constant('save' as const), key, name: fc.constantFrom('X', 'Y', 'Z') }),
  fc.record({ do: fc.constant('remove' as const), key }),
  fc.record({
    do: fc.constant('tie' as const),
    key: fc.constantFrom('t1', 't2', 't9', 's5'),
    from: key,
    to: key,
    kind: fc.constantFrom(...KINDS),
    strength: fc.option(fc.constantFrom(1, 2.5)),
  }),
  fc.record({ do: fc.constant('untie' as const), key: fc.constantFrom('t1', 't2', 't3', 't9', 's5') }),
  fc.record({ do: fc.constant('undo' as const) }),
);

async function take(network: string, one: typeof step extends fc.Arbitrary<infer Step> ? Step : never): Promise<void> {
  const { stakeholders, ties, undo } = feature.services;
  if (one.do === 'save') await stakeholders.save(LOCAL_VIEWER, { network, key: one.key, name: one.name });
  else if (one.do === 'remove') await stakeholders.remove(LOCAL_VIEWER, { network, key: one.key });
  else if (one.do === 'untie') await ties.remove(LOCAL_VIEWER, { network, key: one.key });
  else if (one.do === 'undo') await undo.undo(LOCAL_VIEWER, { network });
  else {
    const { key: tieKey, from, to, kind, strength } = one;
    const made = await ties.save(LOCAL_VIEWER, { network, key: tieKey, from, to, kind, strength });
    if (!made.ok) await ties.save(LOCAL_VIEWER, { network, key: tieKey, strength, kind }); // its ends were taken: change it
  }
}

function comparable({ network, version, stakeholders, indexOf, ties }: NetworkSnapshot) {
  return { network, version, stakeholders, indexOf: [...indexOf], ties };
}

describe('a patched snapshot', () => {
  it('equals one read anew, whatever the edits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        async (steps, every) => {
          const network = await freshNetwork();
          await snapshot(network);
          for (const [index, one] of steps.entries()) {
            await take(network, one);
            if (index % every === 0)
              expect(comparable(await snapshot(network))).toEqual(comparable(await readAnew(network)));
          }
          expect(comparable(await snapshot(network))).toEqual(comparable(await readAnew(network)));
        },
      ),
      { numRuns: 40, seed: 20261124 },
    );
  });

  it('equals one read anew where edits come in while it is read', async () => {
    const network = await freshNetwork();
    const [read] = await Promise.all([
      readAnew(network),
      feature.services.stakeholders.remove(LOCAL_VIEWER, { network, key: 'b' }),
      feature.services.stakeholders.save(LOCAL_VIEWER, { network, key: 'c', name: 'C' }),
      feature.services.ties.save(LOCAL_VIEWER, { network, key: 't9', kind: 'funds', from: 'd', to: 'f' }),
    ]);
    const patched = must(await new SnapshotStore(feature.engine).snapshot(network));
    const store = new SnapshotStore({
      // A reader that is always one step behind: each page comes with an edit right after it.
      read: async (name, params) => {
        const rows = await feature.engine.read(name, params);
        if (name === 'stakeholder/list-keys') {
          must(await feature.services.stakeholders.save(LOCAL_VIEWER, { network, key: 'late', name: 'Late' }));
          must(
            await feature.services.ties.save(LOCAL_VIEWER, {
              network,
              kind: 'funds',
              from: 'late',
              to: 'f',
              key: 'tl',
            }),
          );
          must(await feature.services.ties.remove(LOCAL_VIEWER, { network, key: 't9' }));
        }
        return rows;
      },
    });
    const torn = must(await store.snapshot(network));
    expect(read.version).toBeLessThanOrEqual(patched.version);
    expect(torn.indexOf.has('late')).toBe(true);
    expect([...torn.ties.keys]).toEqual(['t2', 'tl']);
    expect(comparable(torn)).toEqual(comparable(await readAnew(network)));
  });
});
