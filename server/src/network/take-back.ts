import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { EditContext, EditOutcome } from './edit.js';
import { createInitiatives, removeInitiative, replaceInitiative } from './initiative.repository.js';
import { updateDetails } from './network.repository.js';
import { pagesOf } from './snapshot-reader.js';
import { createStakeholders, removeStakeholders, replaceStakeholders } from './stakeholder.repository.js';
import { readStoredEntities, storedNow } from './stored-entities.js';
import { takeBackViews } from './take-back-views.js';
import { createTies, removeTies, replaceTies } from './tie.repository.js';

/**
 * Makes everything the items touched say again what it said before, with a new version. That nothing stands in the way
 * was checked. Answers with what this did, as items of its own change, and with the network where it has another name.
 */
export async function takeBack(
  context: EditContext,
  items: readonly ChangeItem[],
): Promise<Pick<EditOutcome<unknown>, 'items' | 'network'>> {
  const stored = await readStoredEntities(context.reads, context.network, items);
  const reversed = items.map((item) => reverse(item, storedNow(stored, item), context.network.version));
  await takeAway(context, reversed);
  await bringBack(context, reversed);
  await takeBackViews(context, reversed);
  const renamed = reversed.find((item) => item.entity === 'network');
  if (renamed?.entity !== 'network') return { items: reversed };
  const { name, description } = renamed.after;
  return { items: reversed, network: { ...context.network, name, description } };
}

/** From how the thing is stored now to how it was before the change, as a new version. */
function reverse(item: ChangeItem, now: ChangeItem['after'], version: number): ChangeItem {
  if (item.entity === 'network') return { ...item, before: item.after, after: item.before };
  const after = item.before === null ? null : { ...item.before, version };
  return { ...item, before: now, after } as ChangeItem; // `now` was read as what `item.entity` says
}

/** A tie is stored between its ends: one that gets other ends (by merging two stakeholders) goes and comes. */
function hasMoved(item: ChangeItem): boolean {
  if (item.entity !== 'tie' || item.before === null || item.after === null) return false;
  return item.before.from !== item.after.from || item.before.to !== item.after.to;
}

/** What goes: first what hangs on stakeholders, then they. As many statements for one thing as for many. */
async function takeAway({ unit, network: { generation } }: EditContext, items: readonly ChangeItem[]): Promise<void> {
  const keysOf = (entity: ChangeItem['entity']) =>
    items.flatMap((item) => (item.entity === entity && item.after === null ? [item.key] : []));
  const ties = items.flatMap((item) =>
    item.entity === 'tie' && item.before !== null && (item.after === null || hasMoved(item)) ? [item.before] : [],
  );
  for (const key of keysOf('initiative')) await removeInitiative(unit, generation, key);
  for (const page of pagesOf(ties)) await removeTies(unit, generation, page);
  for (const page of pagesOf(keysOf('stakeholder'))) await removeStakeholders(unit, generation, page);
}

/** What comes or stays: first the stakeholders, so that ties and initiatives find them. */
async function bringBack({ unit, network }: EditContext, items: readonly ChangeItem[]): Promise<void> {
  const { generation } = network;
  const created = { stakeholders: [] as StakeholderRecord[], ties: [] as TieRecord[] };
  const replaced = { stakeholders: [] as StakeholderRecord[], ties: [] as TieRecord[] };
  for (const item of items) {
    const kept = item.before === null || hasMoved(item) ? created : replaced;
    if (item.entity === 'network') await updateDetails(unit, network.key, item.after);
    else if (item.entity === 'stakeholder' && item.after !== null) kept.stakeholders.push(item.after);
    else if (item.entity === 'tie' && item.after !== null) kept.ties.push(item.after);
  }
  for (const page of pagesOf(created.stakeholders)) await createStakeholders(unit, generation, page);
  for (const page of pagesOf(replaced.stakeholders)) await replaceStakeholders(unit, generation, page);
  for (const page of pagesOf(created.ties)) await createTies(unit, generation, page);
  for (const page of pagesOf(replaced.ties)) await replaceTies(unit, generation, page);
  for (const item of items) {
    if (item.entity !== 'initiative' || item.after === null) continue;
    if (item.before === null) await createInitiatives(unit, generation, [item.after]);
    else await replaceInitiative(unit, generation, item.before, item.after);
  }
}
