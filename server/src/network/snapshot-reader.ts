import { isOfData } from '@footbridge/shared/vocabulary/change';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { type ChangeWithItems, changesSince } from '../history/change.repository.js';
import type { Reads } from '../history/reads.js';
import { EqualValues } from './equal-values.js';
import { findNetworkByUid } from './network.repository.js';
import type { NetworkRow } from './network-row.js';
import type { NetworkSnapshot } from './network-snapshot.js';
import { patchSnapshot } from './snapshot-patch.js';
import { listStakeholderKeys, readStakeholders } from './stakeholder.repository.js';
import { tieCellsFrom } from './tie.repository.js';
import { TieCollector } from './tie-columns.js';

/** Stakeholders a statement reads at a time: bounds the memory a page takes and the time it holds the engine. */
export const READ_PAGE = 5_000;
/** With more changes behind, reading anew is cheaper than laying them over. */
const MOST_CHANGES_LAID_OVER = 200;

/**
 * A snapshot, and the version of the network up to which it is what the network holds: the same as its own, or later
 * where nothing but saved views and stories changed since. Then it stays the very snapshot it is, and with it all that
 * was computed on it.
 */
export interface HeldSnapshot {
  readonly snapshot: NetworkSnapshot;
  readonly upTo: number;
}

/**
 * Reads a network whole. Edits may come in while its pages are read; they are laid over what was read, so that the
 * snapshot is exactly the network at one version. Null when the network is deleted meanwhile.
 */
export async function readSnapshot(reads: Reads, network: NetworkRow): Promise<HeldSnapshot | null> {
  for (let shown: NetworkRow | null = network; shown !== null; ) {
    const snapshot = await readContent(reads, shown);
    const now: NetworkRow | null = await findNetworkByUid(reads, network.uid);
    if (now === null) return null;
    const caughtUp = await catchUp(reads, { snapshot, upTo: snapshot.version }, now);
    if (caughtUp !== null) return caughtUp;
    shown = now;
  }
  return null;
}

/**
 * The snapshot at the version of `now`, made from an older one with the changes between. Null where they do not tell:
 * the content was switched by an import or its undoing, there are too many, or one is missing.
 */
export async function catchUp(reads: Reads, held: HeldSnapshot, now: NetworkRow): Promise<HeldSnapshot | null> {
  const { snapshot, upTo } = held;
  const behind = now.version - upTo;
  if (behind === 0) return held;
  if (behind < 0 || behind > MOST_CHANGES_LAID_OVER || now.generation !== snapshot.network.generation) return null;
  const changes = await changesSince(reads, now.uid, upTo, behind);
  if (!isUnbroken(changes, upTo, behind)) return null;
  const items = changes.flatMap((change) => change.items);
  return { snapshot: items.some(isOfData) ? patchSnapshot(snapshot, now, items) : snapshot, upTo: now.version };
}

function isUnbroken(changes: readonly ChangeWithItems[], after: number, count: number): boolean {
  return (
    changes.length === count &&
    changes.every(
      (change, index) =>
        change.version === after + index + 1 && change.items.length === change.itemCount && !change.previousGeneration,
    )
  );
}

async function readContent(reads: Reads, network: NetworkRow): Promise<NetworkSnapshot> {
  const keys = await listStakeholderKeys(reads, network.generation);
  const stakeholders: StakeholderRecord[] = [];
  const values = new EqualValues();
  for (const page of pagesOf(keys)) {
    const found = await readStakeholders(reads, network.generation, page);
    for (const key of page) {
      const record = found.get(key); // removed since its key was listed: its change is laid over later
      if (record !== undefined) stakeholders.push(values.shared(record));
    }
  }
  const indexOf = new Map(stakeholders.map((one, index) => [one.key, index]));
  const ties = new TieCollector(indexOf);
  for (const page of pagesOf(keys)) {
    for (const cells of await tieCellsFrom(reads, network.generation, page)) ties.add(cells);
  }
  return { network, version: network.version, stakeholders, indexOf, ties: ties.columns() };
}

/** A list in pages of `READ_PAGE`. */
export function* pagesOf<Item>(items: readonly Item[], size = READ_PAGE): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
