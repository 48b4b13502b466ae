import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { NetworkRow } from './network-row.js';
import type { NetworkSnapshot, TieColumns } from './network-snapshot.js';
import { ColumnLayout } from './tie-columns.js';

/**
 * The snapshot after the given changes, without reading the network again. Items are laid over it in order, each a
 * whole record or a removal, so the outcome is right even where the snapshot was read while some of them came in.
 */
export function patchSnapshot(
  snapshot: NetworkSnapshot,
  network: NetworkRow,
  items: Iterable<ChangeItem>,
): NetworkSnapshot {
  const stakeholders = new Map<string, StakeholderRecord | null>();
  const ties = new Map<string, TieRecord | null>();
  for (const item of items) {
    if (item.entity === 'stakeholder') stakeholders.set(item.key, item.after);
    if (item.entity === 'tie') ties.set(item.key, item.after);
  }
  const people = patchStakeholders(snapshot, stakeholders);
  const isUntouched = ties.size === 0 && people.newIndex === null;
  return {
    network,
    version: network.version,
    stakeholders: people.stakeholders,
    indexOf: people.indexOf,
    ties: isUntouched ? snapshot.ties : patchTies(snapshot.ties, ties, people),
  };
}

interface PatchedStakeholders extends Pick<NetworkSnapshot, 'stakeholders' | 'indexOf'> {
  /** Old index to new; null where every index stayed; -1 where the stakeholder is gone. */
  readonly newIndex: Int32Array | null;
}

function patchStakeholders(
  snapshot: NetworkSnapshot,
  changes: ReadonlyMap<string, StakeholderRecord | null>,
): PatchedStakeholders {
  const { indexOf, stakeholders } = snapshot;
  const movesIndices = [...changes].some(([key, after]) => indexOf.has(key) !== (after !== null));
  if (!movesIndices) {
    if (changes.size === 0) return { stakeholders, indexOf, newIndex: null };
    return { stakeholders: stakeholders.map((one) => changes.get(one.key) ?? one), indexOf, newIndex: null };
  }
  const kept = stakeholders.filter((one) => !changes.has(one.key));
  const merged = mergeByKey(kept, sortedRecords(changes));
  const newIndexOf = new Map(merged.map((one, index) => [one.key, index]));
  return {
    stakeholders: merged,
    indexOf: newIndexOf,
    newIndex: Int32Array.from(stakeholders, (one) => newIndexOf.get(one.key) ?? -1),
  };
}

function patchTies(
  ties: TieColumns,
  changes: ReadonlyMap<string, TieRecord | null>,
  { indexOf, newIndex }: PatchedStakeholders,
): TieColumns {
  // The removal of a stakeholder lists its ties; a snapshot read in between may still have missed one.
  const isCut = (row: number) => newIndex !== null && (newIndex[ties.from[row]!]! < 0 || newIndex[ties.to[row]!]! < 0);
  const added = sortedRecords(changes).filter((tie) => indexOf.has(tie.from) && indexOf.has(tie.to));
  const runs = stayingRuns(ties, [...changes.keys()].sort(), newIndex === null ? null : isCut);
  const kept = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  const layout = new ColumnLayout(kept + added.length);
  let row = 0;
  let fresh = 0;
  const putBefore = (key: string | undefined) => {
    for (; fresh < added.length && (key === undefined || added[fresh]!.key < key); fresh += 1, row += 1) {
      layout.put(row, added[fresh]!, indexOf);
    }
  };
  for (const { start, end } of runs) {
    putBefore(ties.keys.at(start));
    layout.copy(row, ties, start, end, newIndex);
    row += end - start;
  }
  putBefore(undefined);
  return layout.finish();
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Rows that stay, from `start` to before `end`: none of them changed, and no changed key between two of one run. */
function stayingRuns(
  ties: TieColumns,
  changedKeys: readonly string[],
  isCut: ((row: number) => boolean) | null,
): readonly Run[] {
  const runs: Run[] = [];
  const keep = (start: number, end: number) => {
    if (start < end) runs.push({ start, end });
  };
  const keepUncut = (start: number, end: number) => {
    let from = start;
    for (let row = start; isCut !== null && row < end; row += 1) {
      if (!isCut(row)) continue;
      keep(from, row);
      from = row + 1;
    }
    keep(from, end);
  };
  let start = 0;
  for (const key of changedKeys) {
    const row = firstRowFrom(ties, key);
    keepUncut(start, row);
    start = ties.keys.at(row) === key ? row + 1 : row;
  }
  keepUncut(start, ties.size);
  return runs;
}

/** The first row whose key is not before this one. */
function firstRowFrom({ keys, size }: TieColumns, key: string): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys.at(middle)! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sortedRecords<Item extends { readonly key: string }>(changes: ReadonlyMap<string, Item | null>): Item[] {
  return [...changes.values()].filter((after) => after !== null).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Two lists ordered by key, without a key in common, as one. */
function mergeByKey<Item extends { readonly key: string }>(left: readonly Item[], right: readonly Item[]): Item[] {
  const merged: Item[] = [];
  let at = 0;
  for (const item of left) {
    while (at < right.length && right[at]!.key < item.key) {
      merged.push(right[at]!);
      at += 1;
    }
    merged.push(item);
  }
  return merged.concat(right.slice(at));
}
