import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import {
  type ChangeWithItems,
  findUndoable,
  isCreationOfNetwork,
  latestImports,
} from '../history/change.repository.js';
import type { ChangeRow } from '../history/change-row.js';
import { saysTheSame } from '../history/field-changes.js';
import type { Reads } from '../history/reads.js';
import { participationsOf } from './initiative.repository.js';
import type { NetworkRow } from './network-row.js';
import { readStoredEntities, type StoredEntities, storedNow } from './stored-entities.js';
import { IMPORTS_KEPT } from './sweeper.js';
import { tiesAt } from './tie.repository.js';

/** What stands in the way of taking a change back. */
export type UndoObstacle =
  | { readonly kind: 'first' }
  | { readonly kind: 'already-undone'; readonly by: string }
  /** Something the change touched does not say any more what the change made of it. */
  | { readonly kind: 'touched-since'; readonly item: Pick<ChangeItem, 'entity' | 'key'>; readonly name: string }
  /** Something hangs on what would go, or what would come back hangs on something that is gone. */
  | { readonly kind: 'depended-on'; readonly item: Pick<ChangeItem, 'entity' | 'key'>; readonly words: string }
  /** Later changes were made on top of an import. */
  | { readonly kind: 'built-on'; readonly later: ChangeRow }
  | { readonly kind: 'too-old' };

/** What stands in the way of taking a change back; null when nothing does. */
export async function undoObstacle(
  reads: Reads,
  network: NetworkRow,
  change: ChangeWithItems,
): Promise<UndoObstacle | null> {
  if (isCreationOfNetwork(change)) return { kind: 'first' };
  if (change.undoneBy !== null) return { kind: 'already-undone', by: change.undoneBy };
  if (change.previousGeneration !== null) return switchObstacle(reads, change);
  const stored = await readStoredEntities(reads, network, change.items);
  for (const item of change.items) {
    const obstacle = itemObstacle(stored, item, change.items) ?? (await hangingOn(reads, stored, item, change.items));
    if (obstacle !== null) return obstacle;
  }
  return null;
}

/** An import is taken back by showing the generation before it, while that is kept and nothing was built on it. */
async function switchObstacle(reads: Reads, change: ChangeWithItems): Promise<UndoObstacle | null> {
  const latest = await findUndoable(reads, change.network);
  if (latest !== null && latest.version > change.version) return { kind: 'built-on', later: latest };
  const kept = await latestImports(reads, change.network, IMPORTS_KEPT);
  const generations = new Set(kept.flatMap((each) => [each.generation, each.previousGeneration]));
  return generations.has(change.previousGeneration) ? null : { kind: 'too-old' };
}

function itemObstacle(stored: StoredEntities, item: ChangeItem, together: readonly ChangeItem[]): UndoObstacle | null {
  if (!saysTheSame(storedNow(stored, item), item.after)) {
    return { kind: 'touched-since', item, name: nameOf(stored, item) };
  }
  const needed = item.before === null ? [] : stakeholdersNeeded(item);
  const missing = needed.find((key) => !stored.stakeholders.has(key) && !comesBack(together, key));
  if (missing === undefined) return null;
  const words = `${nameOf(stored, item)} needs "${missing}", which is no longer there`;
  return { kind: 'depended-on', item: { entity: 'stakeholder', key: missing }, words };
}

/** A stakeholder that would go may have got ties or a part in an initiative since. */
async function hangingOn(
  reads: Reads,
  { network }: StoredEntities,
  item: ChangeItem,
  together: readonly ChangeItem[],
): Promise<UndoObstacle | null> {
  if (item.entity !== 'stakeholder' || item.before !== null) return null;
  const isTogether = (entity: ChangeItem['entity'], key: string) =>
    together.some((other) => other.entity === entity && other.key === key);
  const ties = await tiesAt(reads, network.generation, item.key);
  const tie = ties.find((each) => !isTogether('tie', each.key));
  if (tie !== undefined) {
    const words = `${item.after?.name ?? item.key} has got ties since`;
    return { kind: 'depended-on', item: { entity: 'tie', key: tie.key }, words };
  }
  const parts = (await participationsOf(reads, network.generation, [item.key])).get(item.key) ?? [];
  const part = parts.find((each) => !isTogether('initiative', each.initiative));
  if (part === undefined) return null;
  const words = `${item.after?.name ?? item.key} takes part in an initiative since`;
  return { kind: 'depended-on', item: { entity: 'initiative', key: part.initiative }, words };
}

function stakeholdersNeeded(item: ChangeItem): readonly string[] {
  if (item.entity === 'tie' && item.after === null)
    return item.before === null ? [] : [item.before.from, item.before.to];
  if (item.entity === 'initiative') return (item.before?.participants ?? []).map((each) => each.stakeholder);
  return [];
}

function comesBack(together: readonly ChangeItem[], key: string): boolean {
  return together.some((item) => item.entity === 'stakeholder' && item.key === key && item.before !== null);
}

/** What people call the thing an item is about. */
function nameOf(stored: StoredEntities, item: ChangeItem): string {
  if (item.entity === 'tie') {
    const tie = item.before ?? item.after;
    const name = (key: string | undefined) => (key && stored.stakeholders.get(key)?.name) ?? key ?? item.key;
    return `the tie between ${name(tie?.from)} and ${name(tie?.to)}`;
  }
  return item.before?.name ?? item.after?.name ?? item.key;
}
