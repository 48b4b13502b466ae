import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_VIEWER } from '../access/viewer.js';
import { NEWEST, pageChanges } from '../history/change.repository.js';
import { findNetwork } from './network.repository.js';
import { bringIn, must, mustFail, openTestFeature, person, type TestFeature, tie } from './network-feature.fixture.js';

let feature: TestFeature;
beforeAll(async () => {
  feature = await openTestFeature();
});
afterAll(() => feature.close());

let count = 0;
/** Ann, Bob and Cat with two ties, imported: version 1. */
async function freshNetwork(): Promise<string> {
  count += 1;
  const network = `back-${count}`;
  await bringIn(feature, network, {
    stakeholders: [person('a', { name: 'Ann' }), person('b', { name: 'Bob' }), person('c', { name: 'Cat' })],
    ties: [tie('t1', 'a', 'b', { note: 'first' }), tie('t2', 'b', 'c')],
  });
  return network;
}

async function rowOf(network: string) {
  const row = await findNetwork(feature.engine, network);
  if (row === null) throw new Error(`no network ${network}`);
  return row;
}

/** Everything a network says, but versions. */
async function contentOf(network: string): Promise<unknown> {
  const reader = must(await feature.services.content.readContent(LOCAL_VIEWER, network));
  const all: object[] = [];
  for (const pages of [reader.stakeholders(), reader.ties(), reader.initiatives()]) {
    for await (const page of pages) all.push(...page.map(({ version: _version, ...rest }) => rest));
  }
  const { name, description } = await rowOf(network);
  return { name, description, attributes: reader.attributes, all };
}

const latest = async (network: string) =>
  (await pageChanges(feature.engine, (await rowOf(network)).uid, { before: NEWEST, limit: 1 }))[0]!;
const goBack = (network: string, change: string, more: { readonly expectedVersion?: number } = {}) =>
  feature.services.goBack.goBack(LOCAL_VIEWER, { network, change, ...more });
const undo = (network: string, change?: string) => feature.services.undo.undo(LOCAL_VIEWER, { network, change });
const rename = async (network: string, key: string, name: string) =>
  must(await feature.services.stakeholders.save(LOCAL_VIEWER, { network, key, name }));

const KEYS = ['a', 'b', 'c', 'd', 'e'];
const key = fc.constantFrom(...KEYS);
const step = fc.oneof(
  fc.record({ do: fc.constant('save' as const), key, name: fc.constantFrom('X', 'Y', 'Z') }),
  fc.record({ do: fc.constant('remove' as const), key }),
  fc.record({ do: fc.constant('tie' as const), key: fc.constantFrom('t1', 't2', 't3'), from: key, to: key }),
  fc.record({ do: fc.constant('untie' as const), key: fc.constantFrom('t1', 't2', 't3') }),
  fc.record({ do: fc.constant('pilot' as const), with: key, name: fc.constantFrom('Pilot', 'Trial') }),
  fc.record({ do: fc.constant('rename' as const), name: fc.constantFrom('One', 'Two') }),
  fc.record({ do: fc.constant('import' as const), keys: fc.subarray(KEYS, { minLength: 2 }) }),
  fc.record({ do: fc.constant('undo' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function take(network: string, one: Step): Promise<void> {
  const { stakeholders, ties, initiatives, networks } = feature.services;
  switch (one.do) {
    case 'save':
      return void (await stakeholders.save(LOCAL_VIEWER, { network, key: one.key, name: one.name }));
    case 'remove':
      return void (await stakeholders.remove(LOCAL_VIEWER, { network, key: one.key }));
    case 'tie':
      return void (await ties.save(LOCAL_VIEWER, { network, key: one.key, from: one.from, to: one.to, kind: 'funds' }));
    case 'untie':
      return void (await ties.remove(LOCAL_VIEWER, { network, key: one.key }));
    case 'pilot': {
      const participants = [{ stakeholder: one.with, role: 'leads' as const }];
      return void (await initiatives.save(LOCAL_VIEWER, { network, key: 'pilot', name: one.name, participants }));
    }
    case 'rename':
      return void (await networks.update(LOCAL_VIEWER, { key: network, name: one.name }));
    case 'import': {
      const [first = 'a', second = 'b'] = one.keys;
      const content = { stakeholders: one.keys.map((each) => person(each)), ties: [tie('t9', first, second)] };
      return void (await bringIn(feature, network, content));
    }
    case 'undo':
      return void (await undo(network));
  }
}

/** Goes back, by way of the change that is named where the direct way is refused. */
async function goBackOnAdvice(network: string, change: { readonly uid: string; readonly version: number }) {
  const direct = await goBack(network, change.uid);
  if (direct.ok || direct.error.kind !== 'cannot-undo') return { went: direct, direct: true };
  const [, advised] = /Go back to change (\d+) /.exec(direct.error.reason) ?? [];
  if (advised === undefined) return { went: direct, direct: true };
  const rows = await pageChanges(feature.engine, (await rowOf(network)).uid, { before: NEWEST, limit: 100 });
  const before = rows.find(({ version }) => version === Number(advised));
  must(await goBack(network, before?.uid ?? ''));
  return { went: await goBack(network, change.uid), direct: false };
}

describe('going back to a change', () => {
  it('gives what was there then, whatever was done since; its undo and redo give each side again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 9 }), fc.nat({ max: 20 }), async (steps, pick) => {
        const network = await freshNetwork();
        const moments = [{ change: await latest(network), content: await contentOf(network) }];
        for (const one of steps) {
          await take(network, one);
          const change = await latest(network);
          if (change.uid !== moments.at(-1)?.change.uid) moments.push({ change, content: await contentOf(network) });
        }
        const then = moments[pick % moments.length]!;
        const { went, direct } = await goBackOnAdvice(network, then.change);
        if (!went.ok) {
          // Whether it is nothing that changed is checked by the content itself.
          expect(went.error).toMatchObject({ kind: 'cannot-undo' });
          expect(await contentOf(network)).toEqual(then.content);
          return;
        }
        expect(await contentOf(network)).toEqual(then.content);
        const taken = must(await undo(network, went.value.change?.uid));
        if (direct) expect(await contentOf(network)).toEqual(moments.at(-1)?.content);
        must(await undo(network, taken.change?.uid));
        expect(await contentOf(network)).toEqual(then.content);
      }),
      { numRuns: 120, seed: 20261124 },
    );
  });

  it('is one change, which undo takes back whole and redo does again', async () => {
    const network = await freshNetwork();
    const then = await latest(network);
    const start = await contentOf(network);
    await rename(network, 'a', 'Anna');
    must(await feature.services.stakeholders.remove(LOCAL_VIEWER, { network, key: 'b' }));
    await rename(network, 'c', 'Catherine');
    const end = await contentOf(network);
    const { version } = await rowOf(network);

    const went = must(await goBack(network, then.uid, { expectedVersion: version }));
    expect(went.change).toMatchObject({ kind: 'go back', version: version + 1, undoes: then.uid });
    expect(went.value.message).toMatch(/^Went back to change 1 \(Import \d+\): took back 3 changes\.$/);
    expect(await contentOf(network)).toEqual(start);

    const back = must(await undo(network));
    expect(back.value.undone.uid).toBe(went.change?.uid);
    expect(await contentOf(network)).toEqual(end);
    const redoable = await feature.services.undo.redoable(await rowOf(network));
    must(await undo(network, redoable?.uid));
    expect(await contentOf(network)).toEqual(start);
  });

  it('reaches across an import, with the name the network had', async () => {
    const network = await freshNetwork();
    await rename(network, 'a', 'Anna');
    const then = await latest(network);
    const start = await contentOf(network);
    await bringIn(feature, network, { stakeholders: [person('z')] });
    must(await feature.services.networks.update(LOCAL_VIEWER, { key: network, name: 'Renamed' }));
    const end = await contentOf(network);

    must(await goBack(network, then.uid));
    expect(await contentOf(network)).toEqual(start);
    must(await undo(network));
    expect(await contentOf(network)).toEqual(end);
  });

  it('says beforehand how many changes it takes back, and since when', async () => {
    const network = await freshNetwork();
    const then = await latest(network);
    await rename(network, 'a', 'Anna');
    const first = await latest(network);
    await rename(network, 'b', 'Robert');
    await rename(network, 'c', 'Catherine');
    must(await undo(network));
    const going = await feature.services.goBack.goingBack(LOCAL_VIEWER, await rowOf(network), then.uid);
    expect(going?.whyNot).toBeNull();
    expect(going?.changes.map(({ version }) => version)).toEqual([2, 3]);
    expect(going?.changes[0]?.at).toBe(first.at);
  });
});

describe('going back is refused, saying why', () => {
  const reason = async (network: string, change: string) => {
    const refusal = mustFail(await goBack(network, change));
    return refusal.kind === 'cannot-undo' ? refusal.reason : JSON.stringify(refusal);
  };

  it('to the latest change, and to one that everything since leaves as it was', async () => {
    const network = await freshNetwork();
    expect(await reason(network, (await latest(network)).uid)).toBe('Nothing has changed since.');
  });

  it('to before the edits of what an import replaced, naming the way', async () => {
    const network = await freshNetwork();
    const then = await latest(network);
    await rename(network, 'a', 'Anna');
    await bringIn(feature, network, { stakeholders: [person('z')] });
    expect(await reason(network, then.uid)).toMatch(
      /^Everything was replaced since, after further changes\. Go back to change 2 \(.+\) first, then to this one\.$/,
    );
  });

  it('where the network has no such change, and where it changed since the question was read', async () => {
    const [network, other] = [await freshNetwork(), await freshNetwork()];
    const then = await latest(network);
    expect(mustFail(await goBack(other, then.uid))).toEqual({ kind: 'not-found', entity: 'change', key: then.uid });
    await rename(network, 'a', 'Anna');
    expect(mustFail(await goBack(network, then.uid, { expectedVersion: 1 }))).toMatchObject({
      kind: 'conflict',
      entity: 'network',
      expectedVersion: 1,
      currentVersion: 2,
    });
  });
});
