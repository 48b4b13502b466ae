import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_VIEWER } from '../access/viewer.js';
import type { ReplaceContentRequest } from './content-replacement.js';
import type { ContentBatch } from './content-writer.js';
import { bringIn, must, mustFail, openTestFeature, person, type TestFeature, tie } from './network-feature.fixture.js';

let feature: TestFeature;
beforeAll(async () => {
  feature = await openTestFeature();
});
afterAll(() => feature.close());

let count = 0;
const freshKey = () => {
  count += 1;
  return `content-${count}`;
};
const replace = (networkKey: string, request: Partial<ReplaceContentRequest>) =>
  feature.services.content.replaceContent({
    viewer: LOCAL_VIEWER,
    networkKey,
    attributes: [],
    content: [],
    expectedVersion: null,
    summary: 'Imported',
    itemCount: 1,
    ...request,
  });
const keysOf = async (key: string) =>
  must(await feature.services.snapshots.view(key)).snapshot.stakeholders.map((one) => one.key);
const generations = async () => {
  await feature.services.sweeper.settled();
  return (await feature.engine.read('network/list-generations', {})).map((row) => row.generation).sort();
};

async function collect<Item>(pages: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}

const everything = {
  attributes: [
    { key: 'club', label: 'Club', type: 'text', on: 'stakeholder' },
    { key: 'role', label: 'Role', type: 'list', on: 'tie' },
  ],
  stakeholders: [
    person('ann', {
      name: 'Ánn 💡',
      aliases: ['A', 'B'],
      group: 'service user',
      tier: 'local',
      sector: 'voluntary',
      place: '',
      topics: ['b', 'a'],
      validFrom: '2020-02-29',
      validTo: '2021-01-01',
      source: 's',
      note: 'line\nline',
      attributes: { club: 'x', seats: 1.5, active: false, tags: ['q', 'r'] },
    }),
    person('bob', { kind: 'organisation' }),
    person('odd/key:1', { kind: 'other' }),
  ],
  ties: [
    tie('t1', 'ann', 'bob', {
      kind: 'member of',
      layer: 'membership',
      directed: true,
      strength: 0.25,
      attributes: { role: ['chair'] },
    }),
    tie('t2', 'bob', 'odd/key:1', {
      kind: 'plays chess with',
      validFrom: '2019-01-01',
      source: 's',
      note: 'n',
    }),
    tie('t3', 'bob', 'bob'),
  ],
  initiatives: [
    {
      key: 'i',
      name: 'I',
      description: 'd',
      stage: 'spread',
      version: 1,
      participants: [
        { stakeholder: 'ann', role: 'has experience of' },
        { stakeholder: 'ann', role: 'leads' },
      ],
    },
  ],
} as const;

describe('a content that is brought in', () => {
  it('is read back as it was, whole', async () => {
    const key = freshKey();
    const { network, change } = await bringIn(feature, key, everything);
    expect(network).toMatchObject({ key, name: key, version: 1, attributes: everything.attributes });
    expect(change).toMatchObject({ kind: 'import', version: 1, itemCount: 6 });

    const reader = must(await feature.services.content.readContent(LOCAL_VIEWER, key));
    expect(reader).toMatchObject({ stakeholderCount: 3, tieCount: 3, attributes: everything.attributes });
    expect(await collect(reader.stakeholders())).toEqual(everything.stakeholders);
    expect(await collect(reader.ties())).toEqual(everything.ties);
    expect(await collect(reader.initiatives())).toEqual(everything.initiatives);
  });

  it('is of the new data version where it is new or changed, and keeps its version where it says the same', async () => {
    const key = freshKey();
    const participants = [{ stakeholder: 'ann', role: 'leads' }] as const;
    const initiative = { ...everything.initiatives[0], participants };
    const first = {
      stakeholders: [person('ann'), person('bob')],
      ties: [tie('t1', 'ann', 'bob'), tie('t2', 'bob', 'ann')],
      initiatives: [initiative, { ...initiative, key: 'j' }],
    };
    await bringIn(feature, key, first);
    await bringIn(feature, key, {
      stakeholders: [person('ann'), person('bob', { place: 'York' }), person('cat', { version: 9 })],
      ties: [tie('t1', 'ann', 'bob', { strength: 2 }), tie('t2', 'bob', 'ann')],
      initiatives: [initiative, { ...initiative, key: 'j', participants: [{ stakeholder: 'cat', role: 'leads' }] }],
    });
    const reader = must(await feature.services.content.readContent(LOCAL_VIEWER, key));
    const versionsOf = async (pages: AsyncIterable<readonly { readonly key: string; readonly version: number }[]>) =>
      Object.fromEntries((await collect(pages)).map((one) => [one.key, one.version]));
    expect(await versionsOf(reader.stakeholders())).toEqual({ ann: 1, bob: 2, cat: 2 });
    expect(await versionsOf(reader.ties())).toEqual({ t1: 2, t2: 1 });
    expect(await versionsOf(reader.initiatives())).toEqual({ i: 1, j: 2 });
  });

  it('takes a batch of more records than fit on a stack', async () => {
    const key = freshKey();
    const initiatives = Array.from({ length: 150_000 }, (_, i) => ({
      ...everything.initiatives[0],
      key: `i${i}`,
      participants: [],
    }));
    const controller = new AbortController();
    const cancelled = await replace(key, {
      content: [{ stakeholders: [person('ann')], initiatives }],
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(mustFail(cancelled)).toEqual({ kind: 'cancelled' });
  });

  it('can be read through a filter, with what takes part of what is shown', async () => {
    const key = freshKey();
    await bringIn(feature, key, everything);
    const reader = must(
      await feature.services.content.readContent(LOCAL_VIEWER, key, { kinds: ['organisation', 'other'] }),
    );
    expect((await collect(reader.stakeholders())).map((one) => one.key)).toEqual(['bob', 'odd/key:1']);
    expect((await collect(reader.ties())).map((one) => one.key)).toEqual(['t2', 't3']);
    expect(await collect(reader.initiatives())).toEqual([]);
  });

  it('comes in batches of any size, with progress', async () => {
    const key = freshKey();
    const written: number[] = [];
    async function* batches(): AsyncGenerator<ContentBatch> {
      for (let start = 0; start < 7_000; start += 700) {
        yield { stakeholders: Array.from({ length: 700 }, (_, i) => person(`p${start + i}`)) };
      }
      yield { ties: Array.from({ length: 6_999 }, (_, i) => tie(`t${i}`, `p${i}`, `p${i + 1}`)) };
    }
    must(await replace(key, { content: batches(), onProgress: (done) => written.push(done) }));
    const view = must(await feature.services.snapshots.view(key));
    expect(view.graph).toMatchObject({ order: 7_000, size: 6_999 });
    expect(written.at(-1)).toBe(13_999);
    expect(written).toEqual([...written].sort((a, b) => a - b));
    expect(written.length).toBeGreaterThan(2);
  });

  it('is all or nothing: an end that is missing, an error or a cancellation leaves no trace', async () => {
    const key = freshKey();
    await bringIn(feature, key, { stakeholders: [person('a')] });
    const before = await generations();
    const stakeholders = Array.from({ length: 6_000 }, (_, i) => person(`p${i}`));

    const missing = await replace(key, {
      content: [{ stakeholders, ties: [tie('t', 'p1', 'nobody')] }],
      expectedVersion: 1,
    });
    expect(mustFail(missing)).toMatchObject({ kind: 'invalid' });

    async function* failing(): AsyncGenerator<ContentBatch> {
      yield { stakeholders };
      throw new Error('the disk went away');
    }
    await expect(replace(key, { content: failing(), expectedVersion: 1 })).rejects.toThrow('the disk went away');

    const controller = new AbortController();
    const cancelled = await replace(key, {
      content: [{ stakeholders }],
      expectedVersion: 1,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(mustFail(cancelled)).toEqual({ kind: 'cancelled' });

    expect(await keysOf(key)).toEqual(['a']);
    expect(await generations()).toEqual(before);
  });

  it('is refused where the network changed since it was planned, also in the last moment', async () => {
    const key = freshKey();
    await bringIn(feature, key, { stakeholders: [person('a')] });
    expect(mustFail(await replace(key, { expectedVersion: null }))).toMatchObject({
      kind: 'conflict',
      currentVersion: 1,
    });
    expect(mustFail(await replace('nowhere', { expectedVersion: 4 }))).toMatchObject({ kind: 'not-found' });
    async function* slow(): AsyncGenerator<ContentBatch> {
      yield { stakeholders: [person('x')] };
      must(await feature.services.stakeholders.save(LOCAL_VIEWER, { network: key, key: 'a', name: 'A' }));
    }
    const before = await generations();
    expect(mustFail(await replace(key, { content: slow(), expectedVersion: 1 }))).toMatchObject({
      kind: 'conflict',
      expectedVersion: 1,
      currentVersion: 2,
    });
    expect(await keysOf(key)).toEqual(['a']);
    expect(await generations()).toEqual(before);
  });

  it('is invisible until it is whole', async () => {
    const key = freshKey();
    await bringIn(feature, key, { stakeholders: [person('a')] });
    const seen: string[][] = [];
    async function* watched(): AsyncGenerator<ContentBatch> {
      yield { stakeholders: Array.from({ length: 5_000 }, (_, i) => person(`p${i}`)) };
      seen.push(await keysOf(key));
    }
    must(await replace(key, { content: watched(), expectedVersion: 1 }));
    expect(seen).toEqual([['a']]);
    expect(await keysOf(key)).toHaveLength(5_000);
  });

  it('is brought in once for one idempotency key, and answers the same', async () => {
    const key = freshKey();
    const once = () =>
      replace(key, {
        content: [{ stakeholders: [person('a')] }],
        idempotencyKey: `once-${key}`,
        fingerprint: { plan: 1 },
      });
    const first = must(await once());
    expect(must(await once())).toEqual(first);
    expect((await feature.services.networks.find(LOCAL_VIEWER, key))?.version).toBe(1);
    const other = await replace(key, { idempotencyKey: `once-${key}`, fingerprint: { plan: 2 } });
    expect(mustFail(other).kind).toBe('idempotency-key-reused');
  });

  it('is found again by its key and fingerprint alone, with what was reported of it', async () => {
    const key = freshKey();
    const { content } = feature.services;
    const sent = { viewer: LOCAL_VIEWER, idempotencyKey: `found-${key}`, fingerprint: `plan of ${key}` };
    expect(await content.savedBefore(sent)).toBeNull();
    const { network, change } = must(await replace(key, { ...sent, report: { stakeholders: 3 } }));
    expect(must((await content.savedBefore(sent))!)).toEqual({ network, change, report: { stakeholders: 3 } });
    expect(await content.savedBefore({ ...sent, idempotencyKey: null })).toBeNull();
    const other = await content.savedBefore({ ...sent, fingerprint: 'another plan' });
    expect(mustFail(other!).kind).toBe('idempotency-key-reused');
    const long = await content.savedBefore({ ...sent, idempotencyKey: 'k'.repeat(1_000) });
    expect(mustFail(long!).kind).toBe('invalid');
  });

  it('keeps the content before the last five imports, and no more', async () => {
    const key = freshKey();
    const before = (await generations()).length;
    for (let round = 0; round < 9; round += 1) await bringIn(feature, key, { stakeholders: [person(`p${round}`)] });
    expect((await generations()).length - before).toBe(6);
  });
});

describe('a content that is read while others edit', () => {
  it('is of one version', async () => {
    const key = freshKey();
    await bringIn(feature, key, everything);
    const reader = must(await feature.services.content.readContent(LOCAL_VIEWER, key));
    const { stakeholders, ties, initiatives } = feature.services;
    must(await ties.save(LOCAL_VIEWER, { network: key, key: 't1', strength: 9 }));
    must(await ties.save(LOCAL_VIEWER, { network: key, key: 'new', kind: 'funds', from: 'ann', to: 'bob' }));
    must(await ties.remove(LOCAL_VIEWER, { network: key, key: 't3' }));
    must(await initiatives.save(LOCAL_VIEWER, { network: key, key: 'i', stage: 'stopped' }));
    must(await initiatives.save(LOCAL_VIEWER, { network: key, name: 'Another' }));
    must(await stakeholders.remove(LOCAL_VIEWER, { network: key, key: 'odd/key:1' }));

    expect(await collect(reader.ties())).toEqual(everything.ties);
    await bringIn(feature, key, { stakeholders: [person('z')] });
    expect(await collect(reader.stakeholders())).toEqual(everything.stakeholders);
    expect(await collect(reader.initiatives())).toEqual(everything.initiatives);
    expect(await collect(reader.ties())).toEqual(everything.ties);
  });
});
