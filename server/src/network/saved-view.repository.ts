import type { SavedPlace, SavedViewRecord } from '@footbridge/shared/vocabulary/saved-view';
import type { UnitOfWork } from '../engine/cypher-engine.js';
import type { StoredSavedView } from '../engine/queries.generated.js';
import type { Reads } from '../history/reads.js';
import { refOf } from './entity-ref.js';

/**
 * Saved views belong to a network, not to one generation of its content: an import that replaces the content, and its
 * undo, leave them as they are.
 */
export async function readSavedViews(
  reads: Reads,
  networkUid: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, SavedViewRecord>> {
  const rows = await reads.read('view/read-views', { refs: keys.map((key) => refOf(networkUid, key)) });
  return new Map(rows.map(({ savedView }) => [savedView.key, savedViewOf(savedView)]));
}

export async function findSavedView(reads: Reads, networkUid: string, key: string): Promise<SavedViewRecord | null> {
  return (await readSavedViews(reads, networkUid, [key])).get(key) ?? null;
}

/** The keys of all saved views of a network, in order. */
export async function listSavedViewKeys(reads: Reads, networkUid: string): Promise<string[]> {
  const rows = await reads.read('view/list-keys', { network: networkUid });
  return rows.map((row) => row.key).sort();
}

export async function createSavedViews(
  unit: UnitOfWork,
  networkUid: string,
  records: readonly SavedViewRecord[],
): Promise<void> {
  await unit.run('view/create-views', { savedViews: records.map((record) => storedView(networkUid, record)) });
}

/** Replaces a saved view, as it was just read within an edit, by what it says now. */
export async function replaceSavedView(
  unit: UnitOfWork,
  networkUid: string,
  stored: SavedViewRecord,
  record: SavedViewRecord,
): Promise<void> {
  const savedView = storedView(networkUid, record);
  const params = { ref: savedView.ref, expectedVersion: stored.version, savedView };
  const rows = await unit.run('view/update-view', params);
  if (rows.length !== 1) throw new Error(`The saved view "${record.key}" changed within its own edit.`);
}

export async function removeSavedView(unit: UnitOfWork, networkUid: string, key: string): Promise<void> {
  await unit.run('view/remove-views', { refs: [refOf(networkUid, key)] });
}

function storedView(networkUid: string, record: SavedViewRecord): StoredSavedView {
  const { places, ...rest } = record;
  return { ...rest, ref: refOf(networkUid, record.key), network: networkUid, places: JSON.stringify(places) };
}

function savedViewOf({ ref: _ref, network: _network, places, ...rest }: StoredSavedView): SavedViewRecord {
  const parsed: readonly SavedPlace[] = JSON.parse(places); // written by storedView and by nobody else
  return { ...rest, places: parsed };
}
