import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { Reads } from '../history/reads.js';
import { BoundedCache } from './bounded-cache.js';
import { findNetwork } from './network.repository.js';
import { canonicalFilter, type UnusableFilter } from './network-filter.js';
import type { NetworkRow } from './network-row.js';
import { type NetworkSnapshot, recordedOf } from './network-snapshot.js';
import { type NetworkView, viewOf } from './network-view.js';
import { type NotFound, notFound } from './refusal.js';
import { catchUp, type HeldSnapshot, readSnapshot } from './snapshot-reader.js';

/** How many stakeholders and ties are kept in memory: in whole snapshots, and in views of them. */
const SNAPSHOT_WEIGHT = 3_000_000;
const VIEW_WEIGHT = 6_000_000;

/**
 * Keeps each network's newest snapshot and the views asked of it. Every call by key reads the network's row first, so
 * that two servers over one database never answer from a stale one; after an edit the snapshot is patched with the
 * changes since, not read again, and where those leave the data alone (a saved view), it stays with all its views.
 */
export class SnapshotStore {
  readonly #snapshots = new BoundedCache<HeldSnapshot>(SNAPSHOT_WEIGHT, weightOfSnapshot);
  readonly #views = new BoundedCache<NetworkView>(VIEW_WEIGHT, weightOfView);
  readonly #loading = new Map<string, Promise<HeldSnapshot | null>>();

  constructor(private readonly reads: Reads) {}

  /** The network as it is now. Given a row instead of a key, the row must have been read in this request. */
  async snapshot(network: string | NetworkRow): Promise<Result<NetworkSnapshot, NotFound>> {
    const row = typeof network === 'string' ? await findNetwork(this.reads, network) : network;
    const held = row === null ? null : await this.#atLeast(row);
    const key = typeof network === 'string' ? network : network.key;
    return held === null ? fail(notFound('network', key)) : succeed(held.snapshot);
  }

  /** What a filter leaves of the network as it is now. */
  async view(
    network: string | NetworkRow,
    filter?: NetworkFilter | null,
  ): Promise<Result<NetworkView, NotFound | UnusableFilter>> {
    const snapshot = await this.snapshot(network);
    return snapshot.ok ? this.viewOf(snapshot.value, filter) : snapshot;
  }

  /** The view of a snapshot in hand. */
  viewOf(snapshot: NetworkSnapshot, filter?: NetworkFilter | null): Result<NetworkView, UnusableFilter> {
    const canonical = canonicalFilter(filter);
    const key = `${snapshot.network.uid}/${snapshot.version}/${JSON.stringify(canonical)}`;
    const known = this.#views.get(key);
    if (known !== undefined && recordedOf(known.snapshot) === snapshot) return succeed(known);
    const view = viewOf(snapshot, canonical);
    if (view.ok) this.#views.set(key, view.value);
    return view;
  }

  /** Where a tie starts, as the newest snapshot in memory knows; null where it does not. */
  tieStart(networkUid: string, tieKey: string): string | null {
    const snapshot = this.#snapshots.peek(networkUid)?.snapshot;
    if (snapshot === undefined) return null;
    const row = rowOfTie(snapshot, tieKey);
    return row < 0 ? null : (snapshot.stakeholders[snapshot.ties.from[row]!]?.key ?? null);
  }

  /** Lets go of a network that was deleted. */
  forget(networkUid: string): void {
    this.#snapshots.delete(networkUid);
    for (const key of this.#views.keys()) if (key.startsWith(`${networkUid}/`)) this.#views.delete(key);
  }

  async #atLeast(row: NetworkRow): Promise<HeldSnapshot | null> {
    const known = this.#snapshots.get(row.uid);
    if (known !== undefined && known.upTo >= row.version) return known;
    // Whoever loads may have begun before this version was there: then it is this caller's turn.
    const loading = this.#loading.get(row.uid);
    if (loading !== undefined) {
      await loading.catch(() => undefined); // its own caller is told; this one tries for itself
      return this.#atLeast(row);
    }
    const load = this.#load(row, known).finally(() => this.#loading.delete(row.uid));
    this.#loading.set(row.uid, load);
    return load;
  }

  async #load(row: NetworkRow, known: HeldSnapshot | undefined): Promise<HeldSnapshot | null> {
    const patched = known === undefined ? null : await catchUp(this.reads, known, row);
    const held = patched ?? (await readSnapshot(this.reads, row));
    if (held === null) {
      this.#snapshots.delete(row.uid);
      return null;
    }
    this.#snapshots.set(row.uid, held);
    this.#forgetOldViews(held.snapshot);
    return held;
  }

  #forgetOldViews(snapshot: NetworkSnapshot): void {
    const ofNetwork = `${snapshot.network.uid}/`;
    const current = `${ofNetwork}${snapshot.version}/`;
    for (const key of this.#views.keys()) {
      if (key.startsWith(ofNetwork) && !key.startsWith(current)) this.#views.delete(key);
    }
  }
}

/** The row of a tie in the columns, which are ordered by key; -1 where it is not there. */
export function rowOfTie(snapshot: NetworkSnapshot, key: string): number {
  const { keys, size } = snapshot.ties;
  let low = 0;
  let high = size - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = keys.at(middle)!;
    if (there === key) return middle;
    if (there < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function weightOfSnapshot({ snapshot: { stakeholders, ties } }: HeldSnapshot): number {
  return stakeholders.length + ties.size;
}

function weightOfView({ members, ties }: NetworkView): number {
  return members.length + ties.length;
}
