import { randomUUID } from 'node:crypto';
import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import type {
  StoredChange,
  StoredInitiative,
  StoredNetwork,
  StoredNewTie,
  StoredReceipt,
  StoredSavedView,
  StoredStakeholder,
  StoredStory,
} from '@footbridge/server/engine/queries.generated';

/** Where the things of one test live: names that nothing else in the database has. */
export interface World {
  readonly run: string;
  readonly network: StoredNetwork;
  readonly generation: string;
  readonly stakeholders: readonly StoredStakeholder[];
  readonly ties: readonly StoredNewTie[];
  readonly initiative: StoredInitiative;
  readonly savedView: StoredSavedView;
  readonly story: StoredStory;
  readonly changes: readonly StoredChange[];
  readonly receipt: StoredReceipt;
}

const AT = '2026-03-01T09:00:00.000Z';
const SAVED = { createdAt: AT, createdBy: 'a tester', updatedAt: AT, updatedBy: 'a tester', version: 1 };
/** Older than any real receipt, so that sweeping it meets no other. */
const LONG_AGO = '0001-01-01T00:00:00.000Z';

/**
 * A network of four: A works with B, B advises A, A is tied to itself, A is a member of the organisation O, C works for
 * O. A and B take part in one initiative. One view is saved, and one story shows it. Its history: a going back, an
 * import, an edit, and the undo of that edit.
 */
export function makeWorld(run: string = randomUUID()): World {
  const generation = `generation-${run}`;
  const network = { ...makeNetwork(`network-${run}`), generation, state: `ready-${run}` };
  const person = (key: string) => makeStakeholder(generation, key);
  return {
    run,
    network,
    generation,
    stakeholders: [person('a'), person('b'), person('c'), { ...person('o'), kind: 'organisation', name: 'Oak House' }],
    ties: [
      makeTie(generation, 't1', 'a', 'b'),
      { ...makeTie(generation, 't2', 'b', 'a', { kind: 'advises', directed: true, strength: 2.5 }) },
      makeTie(generation, 't3', 'a', 'a'),
      makeTie(generation, 't4', 'a', 'o', { kind: 'member of', layer: 'membership', directed: true }),
      makeTie(generation, 't5', 'c', 'o', { kind: 'works for', layer: 'membership', directed: true, strength: 3 }),
    ],
    initiative: {
      ref: `${generation}/i`,
      generation,
      key: 'i',
      name: 'Walking bus',
      description: null,
      stage: 'pilot',
      version: 1,
    },
    savedView: makeSavedView(network, 'v'),
    story: {
      ref: `${network.uid}/s`,
      network: network.uid,
      key: 's',
      name: 'For the board',
      steps: '[{"savedView":"v","sentence":"Here they meet."}]',
      ...SAVED,
    },
    changes: [
      { ...makeChange(network, 0), kind: 'go back', undoes: `${network.uid}-change-1` },
      { ...makeChange(network, 1), kind: 'import', previousGeneration: 'none' },
      { ...makeChange(network, 2), undoneBy: `${network.uid}-change-3` },
      { ...makeChange(network, 3), kind: 'undo', undoes: `${network.uid}-change-2` },
    ],
    receipt: { key: `receipt-${run}`, contentHash: 'hash', answer: '{"ok":true}', at: LONG_AGO },
  };
}

/** Saves all of a world in one unit of work. */
export async function saveWorld(engine: CypherEngine, world: World): Promise<void> {
  const { network, stakeholders, ties, initiative, savedView, story, changes, receipt, generation } = world;
  await engine.write(async (unit) => {
    await unit.run('network/create-network', { network });
    await unit.run('stakeholder/create-stakeholders', { stakeholders });
    await unit.run('tie/create-ties', { ties });
    await unit.run('initiative/create-initiatives', { initiatives: [initiative] });
    await unit.run('initiative/add-participants', {
      participants: [
        { initiative: initiative.ref, stakeholder: `${generation}/a`, role: 'leads' },
        { initiative: initiative.ref, stakeholder: `${generation}/b`, role: 'takes part' },
      ],
    });
    await unit.run('view/create-views', { savedViews: [savedView] });
    await unit.run('story/create-stories', { stories: [story] });
    for (const change of changes) await unit.run('history/create-change', { change });
    await unit.run('history/create-receipt', { receipt });
  });
}

/** Removes a world, so that a server the tests did not start is left as it was. */
export async function removeWorld(engine: CypherEngine, { network, receipt, generation }: World): Promise<void> {
  await engine.write(async (unit) => {
    await unit.run('network/sweep-stakeholders', { generation, limit: 10_000 });
    await unit.run('network/sweep-initiatives', { generation, limit: 10_000 });
    await unit.run('network/sweep-views', { network: network.uid, limit: 10_000 });
    await unit.run('network/sweep-stories', { network: network.uid, limit: 10_000 });
    await unit.run('history/sweep-changes', { network: network.uid, limit: 10_000 });
    await unit.run('history/remove-receipt', { key: receipt.key });
    await unit.run('network/delete-network', { uid: network.uid });
  });
}

export function makeSavedView(network: StoredNetwork, key: string): StoredSavedView {
  return {
    ref: `${network.uid}/${key}`,
    network: network.uid,
    key,
    name: 'Leeds and York',
    note: null,
    view: 'map',
    search: 'by=place',
    places: '[{"key":"a","x":1.5,"y":-2}]',
    dataVersion: 1,
    ...SAVED,
  };
}

export function makeNetwork(key: string): StoredNetwork {
  return {
    uid: `uid-${key}`,
    key,
    name: 'A network',
    description: null,
    version: 0,
    generation: 'none',
    attributes: '[]',
    state: 'ready',
    createdAt: AT,
    updatedAt: AT,
  };
}

export function makeStakeholder(generation: string, key: string): StoredStakeholder {
  return {
    ref: `${generation}/${key}`,
    generation,
    key,
    name: `Stakeholder ${key}`,
    aliases: [],
    kind: 'person',
    group: null,
    tier: null,
    sector: null,
    place: null,
    topics: [],
    validFrom: null,
    validTo: null,
    source: null,
    note: null,
    attributes: '{}',
    version: 1,
  };
}

export function makeTie(
  generation: string,
  key: string,
  from: string,
  to: string,
  more: Partial<StoredNewTie['tie']> = {},
): StoredNewTie {
  const tie = {
    ref: `${generation}/${key}`,
    generation,
    key,
    kind: 'works with',
    layer: 'collaboration',
    directed: false,
    strength: null,
    validFrom: null,
    validTo: null,
    source: null,
    note: null,
    attributes: '{}',
    version: 1,
  };
  return { from: `${generation}/${from}`, to: `${generation}/${to}`, tie: { ...tie, ...more } };
}

export function makeChange(network: StoredNetwork, version: number): StoredChange {
  return {
    uid: `${network.uid}-change-${version}`,
    network: network.uid,
    version,
    kind: 'edit',
    actor: 'a tester',
    at: AT,
    summary: 'Changed a thing',
    items: '[{"entity":"stakeholder","key":"a"}]',
    itemCount: 1,
    undoes: null,
    undoneBy: null,
    previousGeneration: null,
    generation: network.generation,
  };
}
