import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import { type ChangeItem, isOfData } from '@footbridge/shared/vocabulary/change';
import type { ChangeWithItems } from '../history/change.repository.js';
import type { ChangeRow } from '../history/change-row.js';
import { saysTheSame } from '../history/field-changes.js';

/** What takes back everything after a change at once. */
export interface GoBackPlan {
  /** For each thing touched since: how it was then (`before`), and how the latest change left it. */
  readonly items: readonly ChangeItem[];
  /** The content to show again, where another was imported since; null where the same is on show. */
  readonly switchTo: { readonly generation: string; readonly attributes: readonly AttributeDefinition[] } | null;
}

/** Why the changes after one cannot be taken back together. */
export type GoBackObstacle =
  /** What was shown then was replaced, and had been edited before that: going back to `step` comes first. */
  | { readonly kind: 'edited-before-replaced'; readonly step: ChangeRow }
  /** What was shown then was replaced so long ago that it is no longer kept. */
  | { readonly kind: 'too-old' };

/**
 * Plans how to go back to just after a change, from the changes since, oldest first. An import shows other content and
 * leaves the former as it was, so only the edits of the content that was on show then have to be taken back. Saved views
 * and stories are no data, and stay.
 */
export function planGoBack(
  to: ChangeRow,
  since: readonly ChangeWithItems[],
  kept: ReadonlySet<string>,
): Result<GoBackPlan, GoBackObstacle> {
  const shown = since.at(-1)?.generation ?? to.generation;
  const content = foldedItems(since.filter((change) => isEditOf(change, to.generation)).flatMap(({ items }) => items));
  const details = foldedItems(since.flatMap(({ items }) => items.filter(({ entity }) => entity === 'network')));
  if (shown === to.generation) return succeed({ items: [...details, ...content], switchTo: null });
  if (!kept.has(to.generation)) return fail({ kind: 'too-old' });
  if (content.length > 0) {
    const step = since.findLast(({ generation }) => generation === to.generation) ?? to;
    return fail({ kind: 'edited-before-replaced', step });
  }
  return succeed({ items: details, switchTo: { generation: to.generation, attributes: attributesThen(since) } });
}

/** How many of these are in effect: a change and its undo, both among them, are not. */
export function inEffect(since: readonly ChangeRow[]): readonly ChangeRow[] {
  const among = new Set(since.map(({ uid }) => uid));
  return since.filter(
    ({ kind, undoes, undoneBy }) => undoneBy === null && !(kind === 'undo' && undoes !== null && among.has(undoes)),
  );
}

function isEditOf(change: ChangeRow, generation: string): boolean {
  return change.generation === generation && change.previousGeneration === null;
}

/** Each thing once, from how it was before the first change to how it was after the last; only what differs. */
function foldedItems(items: readonly ChangeItem[]): readonly ChangeItem[] {
  const folded = new Map<string, ChangeItem>();
  for (const item of items) {
    if (!isOfData(item)) continue;
    const id = `${item.entity} ${item.key}`;
    const first = folded.get(id);
    folded.set(id, first === undefined ? item : spanning(first, item));
  }
  return [...folded.values()].filter(({ before, after }) => !saysTheSame(plain(before), plain(after)));
}

function spanning(first: ChangeItem, last: ChangeItem): ChangeItem {
  return { ...last, before: first.before } as ChangeItem; // both are of one entity: their key in the map says so
}

/** The columns of a network belong to its content, which is switched and not edited. */
function plain(side: ChangeItem['before']): object | null {
  if (side === null || !('attributes' in side) || !Array.isArray(side.attributes)) return side;
  const { attributes: _columns, ...rest } = side;
  return rest;
}

/** The columns that belong to what was on show then: as the first switch away from it found them. */
function attributesThen(since: readonly ChangeWithItems[]): readonly AttributeDefinition[] {
  const [item] = since.find(({ previousGeneration }) => previousGeneration !== null)?.items ?? [];
  return (item?.entity === 'network' ? item.before.attributes : undefined) ?? [];
}
