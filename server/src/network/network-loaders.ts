import DataLoader from 'dataloader';
import type { Viewer } from '../access/viewer.js';
import {
  type ChangeWithItems,
  changesTouching,
  countChangesTouching,
  countDataChanges,
  listGoBacks,
  readChanges,
  type TakenBackSpan,
  type TouchedThing,
} from '../history/change.repository.js';
import type { ChangeRow } from '../history/change-row.js';
import type { Reads } from '../history/reads.js';
import { type Participation, participationsOf, readInitiatives } from './initiative.repository.js';
import { type InitiativeType, initiativeType } from './initiative.type.js';
import type { NetworkService } from './network.service.js';
import type { NetworkRow } from './network-row.js';
import { readSavedViews } from './saved-view.repository.js';
import { type SavedViewType, savedViewType } from './saved-view.type.js';
import { readStakeholders } from './stakeholder.repository.js';
import { type StakeholderType, stakeholderType } from './stakeholder.type.js';
import { readTies } from './tie.repository.js';
import { type TieType, tieType } from './tie.type.js';
import type { UndoService } from './undo.service.js';

/** One thing of one network. */
export interface EntityAddress {
  readonly network: NetworkRow;
  readonly key: string;
}

/** One version of one network. */
export interface VersionAddress {
  readonly network: NetworkRow;
  readonly version: number;
}

export interface TieLoadAddress extends EntityAddress {
  /** The key of the stakeholder it starts at. */
  readonly from: string;
  /** Its ends as the snapshot has them, from and to. */
  readonly ends?: TieType['ends'];
}

export interface TouchedAddress {
  readonly network: NetworkRow;
  readonly thing: TouchedThing;
  /** Changes before this version, at most `limit`. */
  readonly before: number;
  readonly limit: number;
}

/**
 * What one request loads, in one statement for all that ask in the same turn, each thing once. Whatever the size of a
 * page, a level of a query costs the same number of statements.
 */
export interface NetworkLoaders {
  /** Null where the stakeholder is gone meanwhile: who has it from a snapshot answers with that. */
  readonly stakeholders: DataLoader<EntityAddress, StakeholderType | null, string>;
  /** Null where the tie is gone meanwhile. */
  readonly ties: DataLoader<TieLoadAddress, TieType | null, string>;
  readonly initiatives: DataLoader<EntityAddress, InitiativeType | null, string>;
  readonly participations: DataLoader<EntityAddress, readonly Participation[], string>;
  /** Null where it is gone meanwhile. */
  readonly savedViews: DataLoader<EntityAddress, SavedViewType | null, string>;
  /** How many changes touched the data of a network after a version. */
  readonly dataChanges: DataLoader<VersionAddress, number, string>;
  readonly changes: DataLoader<string, ChangeWithItems | null>;
  readonly changesTouching: DataLoader<TouchedAddress, readonly ChangeRow[], string>;
  readonly changeCounts: DataLoader<Omit<TouchedAddress, 'before' | 'limit'>, number, string>;
  /** What each going back in effect took back, by the uid of the network. */
  readonly goBacks: DataLoader<string, readonly TakenBackSpan[]>;
  /** Why a change cannot be taken back; null where it can. */
  readonly whyNotUndo: DataLoader<string, string | null>;
}

export interface LoaderSources {
  readonly reads: Reads;
  readonly viewer: Viewer;
  readonly networks: NetworkService;
  readonly undo: UndoService;
}

/** More in one statement would hold the database up for others. */
const maxBatchSize = 5_000;

/** The loaders of one request. */
export function networkLoaders(sources: LoaderSources): NetworkLoaders {
  const { reads } = sources;
  const changes = new DataLoader<string, ChangeWithItems | null>(
    async (uids) => {
      const found = await readChanges(reads, uids);
      return uids.map((uid) => found.get(uid) ?? null);
    },
    { maxBatchSize },
  );
  return {
    stakeholders: new DataLoader<EntityAddress, StakeholderType | null, string>(
      (addresses) => perGeneration(addresses, (network, group) => loadStakeholders(reads, network, group)),
      entityOptions(),
    ),
    ties: new DataLoader<TieLoadAddress, TieType | null, string>(
      (addresses) => perGeneration(addresses, (network, group) => loadTies(reads, network, group)),
      entityOptions(),
    ),
    initiatives: new DataLoader(
      (addresses) => perGeneration(addresses, (network, group) => loadInitiatives(reads, network, group)),
      entityOptions(),
    ),
    participations: new DataLoader(
      (addresses) =>
        perGeneration(addresses, async (network, group) => {
          const keys = group.map((address) => address.key);
          const found = await participationsOf(reads, network.generation, keys);
          return keys.map((key) => found.get(key) ?? []);
        }),
      entityOptions(),
    ),
    savedViews: new DataLoader(
      (addresses) =>
        perGeneration(addresses, async (network, group) => {
          const keys = group.map((address) => address.key);
          const found = await readSavedViews(reads, network.uid, keys);
          return keys.map((key) => {
            const record = found.get(key);
            return record === undefined ? null : savedViewType(network, record);
          });
        }),
      entityOptions(),
    ),
    dataChanges: new DataLoader(
      (addresses) =>
        inGroups(
          addresses,
          ({ network }) => network.uid,
          (group) => {
            const versions = group.map((address) => address.version);
            return countDataChanges(reads, group[0]!.network.uid, versions);
          },
        ),
      { maxBatchSize, cacheKeyFn: ({ network, version }) => `${network.uid}/${version}` },
    ),
    changes,
    changesTouching: new DataLoader(
      (addresses) =>
        inGroups(
          addresses,
          ({ network, before, limit }) => `${network.uid}/${before}/${limit}`,
          (group) => {
            const { network, before, limit } = group[0]!;
            const things = group.map((address) => address.thing);
            return changesTouching(reads, network.uid, things, { before, limit });
          },
        ),
      {
        maxBatchSize,
        cacheKeyFn: ({ network, thing, before, limit }) =>
          JSON.stringify([network.uid, thing.entity, thing.key, before, limit]),
      },
    ),
    changeCounts: new DataLoader(
      (addresses) =>
        inGroups(
          addresses,
          ({ network }) => network.uid,
          (group) => {
            const things = group.map((address) => address.thing);
            return countChangesTouching(reads, group[0]!.network.uid, things);
          },
        ),
      { maxBatchSize, cacheKeyFn: ({ network, thing }) => JSON.stringify([network.uid, thing.entity, thing.key]) },
    ),
    goBacks: new DataLoader((uids) => Promise.all(uids.map((uid) => listGoBacks(reads, uid)))),
    whyNotUndo: new DataLoader((uids) => loadWhyNot(sources, changes, uids), { maxBatchSize }),
  };
}

/** Forgets what was loaded, after an edit: what comes later in the same request must see it. */
export function forgetLoaded(loaders: NetworkLoaders): void {
  for (const loader of Object.values(loaders)) loader.clearAll();
}

function entityOptions() {
  const cacheKeyFn = ({ network, key }: EntityAddress) => `${network.generation}/${key}`;
  return { maxBatchSize, cacheKeyFn };
}

async function loadStakeholders(
  reads: Reads,
  network: NetworkRow,
  group: readonly EntityAddress[],
): Promise<readonly (StakeholderType | null)[]> {
  const keys = group.map((address) => address.key);
  const found = await readStakeholders(reads, network.generation, keys);
  return keys.map((key) => {
    const record = found.get(key);
    return record === undefined ? null : stakeholderType(network, record);
  });
}

async function loadTies(
  reads: Reads,
  network: NetworkRow,
  group: readonly TieLoadAddress[],
): Promise<readonly (TieType | null)[]> {
  const found = await readTies(reads, network.generation, group);
  return group.map(({ key, ends }) => {
    const record = found.get(key);
    return record === undefined ? null : tieType(network, record, ends);
  });
}

async function loadInitiatives(
  reads: Reads,
  network: NetworkRow,
  group: readonly EntityAddress[],
): Promise<readonly (InitiativeType | null)[]> {
  const keys = group.map((address) => address.key);
  const found = await readInitiatives(reads, network.generation, keys);
  return keys.map((key) => {
    const record = found.get(key);
    return record === undefined ? null : initiativeType(network, record);
  });
}

async function loadWhyNot(
  { networks, undo, viewer }: LoaderSources,
  changes: NetworkLoaders['changes'],
  uids: readonly string[],
): Promise<readonly (string | null)[]> {
  const found = await changes.loadMany(uids);
  const rows = found.map((change) => (change === null || change instanceof Error ? null : change));
  return inGroups(
    rows,
    (change) => change?.network ?? '',
    async (group) => {
      const known = group.filter((change) => change !== null);
      const network = known[0] === undefined ? null : await networks.findByUid(viewer, known[0].network);
      return network === null ? group.map(() => 'It is no longer there.') : undo.whyNot(viewer, network, known);
    },
  );
}

function perGeneration<Address extends EntityAddress, Value>(
  addresses: readonly Address[],
  load: (network: NetworkRow, group: readonly Address[]) => Promise<readonly Value[]>,
): Promise<readonly Value[]> {
  return inGroups(
    addresses,
    ({ network }) => network.generation,
    (group) => load(group[0]!.network, group),
  );
}

/** Loads each group at once and puts the values back in the order of what was asked. */
async function inGroups<Item, Value>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  load: (group: readonly Item[]) => Promise<readonly Value[]>,
): Promise<readonly Value[]> {
  const groups = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const key = groupOf(item);
    const indices = groups.get(key);
    if (indices === undefined) groups.set(key, [index]);
    else indices.push(index);
  }
  const values = new Array<Value>(items.length);
  await Promise.all(
    [...groups.values()].map(async (indices) => {
      const loaded = await load(indices.map((index) => items[index]!));
      for (const [place, index] of indices.entries()) values[index] = loaded[place]!;
    }),
  );
  return values;
}
