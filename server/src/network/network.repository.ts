import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import type { UnitOfWork } from '../engine/cypher-engine.js';
import type { StoredNetwork } from '../engine/queries.generated.js';
import type { Reads } from '../history/reads.js';
import type { NetworkRow } from './network-row.js';
import { parseDefinitions } from './stored-json.js';

/** Networks in sight, and those whose content is being deleted. */
type NetworkState = 'shown' | 'deleting';

/** What a list of all networks says of one. */
export type ListedNetwork = Pick<NetworkRow, 'key' | 'uid' | 'generation'>;

/** The network in sight with this key; null when there is none. */
export async function findNetwork(reads: Reads, key: string): Promise<NetworkRow | null> {
  const [row] = await reads.read('network/find-network', { key });
  return row === undefined ? null : shownRow(row.network);
}

export async function findNetworkByUid(reads: Reads, uid: string): Promise<NetworkRow | null> {
  const [row] = await reads.read('network/find-network-by-uid', { uid });
  return row === undefined ? null : shownRow(row.network);
}

/** All networks in one state, by key. */
export async function listNetworks(reads: Reads, state: NetworkState): Promise<readonly ListedNetwork[]> {
  const rows = await reads.read('network/list-networks', { state });
  return [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The networks in sight with these uids, by key; absent ones are left out. */
export async function readNetworks(reads: Reads, uids: readonly string[]): Promise<ReadonlyMap<string, NetworkRow>> {
  const rows = await reads.read('network/read-networks', { uids });
  return new Map(rows.flatMap(({ network }) => shownRow(network) ?? []).map((row) => [row.key, row]));
}

export async function createNetwork(unit: UnitOfWork, network: NetworkRow): Promise<void> {
  const state: NetworkState = 'shown';
  await unit.run('network/create-network', {
    network: { ...network, attributes: JSON.stringify(network.attributes), state },
  });
}

/** Raises the data version: the first statement of every edit. Null when there is no such network in sight. */
export async function bumpVersion(unit: UnitOfWork, key: string, at: string): Promise<NetworkRow | null> {
  const [row] = await unit.run('network/bump-version', { key, updatedAt: at });
  return row === undefined ? null : shownRow(row.network);
}

export async function updateDetails(
  unit: UnitOfWork,
  key: string,
  details: Pick<NetworkRow, 'name' | 'description'>,
): Promise<void> {
  await unit.run('network/update-network', { key, name: details.name, description: details.description });
}

/** Shows readers another generation, with the attribute definitions that belong to it. */
export async function switchGeneration(
  unit: UnitOfWork,
  key: string,
  generation: string,
  attributes: readonly AttributeDefinition[],
): Promise<void> {
  await unit.run('network/switch-generation', { key, generation, attributes: JSON.stringify(attributes) });
}

/** Whether readers of some network see this generation now. */
export async function isShown(reads: Reads, generation: string): Promise<boolean> {
  const state: NetworkState = 'shown';
  return (await reads.read('network/list-showing', { generation, state })).length > 0;
}

/** Takes a network out of sight; its key is free at once, its content is swept afterwards. */
export async function hideNetwork(unit: UnitOfWork, uid: string): Promise<void> {
  await unit.run('network/hide-network', { uid, key: `deleting/${uid}`, state: 'deleting' satisfies NetworkState });
}

function shownRow(stored: StoredNetwork): NetworkRow | null {
  return stored.state === ('shown' satisfies NetworkState) ? networkRow(stored) : null;
}

function networkRow(stored: StoredNetwork): NetworkRow {
  return {
    uid: stored.uid,
    key: stored.key,
    name: stored.name,
    description: stored.description,
    version: stored.version,
    generation: stored.generation,
    attributes: parseDefinitions(stored.attributes),
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
  };
}
