import { assertNever } from '@footbridge/shared/result';
import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { EditContext } from './edit.js';
import { createInitiatives, removeInitiative, replaceInitiative } from './initiative.repository.js';
import { updateDetails } from './network.repository.js';
import { createStakeholders, removeStakeholder, replaceStakeholder } from './stakeholder.repository.js';
import { readStoredEntities, storedNow } from './stored-entities.js';
import { createTies, removeTie, replaceTie } from './tie.repository.js';

/** What comes back comes in this order, so that ties and initiatives find their stakeholders; what goes, the other way. */
const ORDER: readonly ChangeItem['entity'][] = ['network', 'stakeholder', 'tie', 'initiative'];

/**
 * Makes everything the items touched say again what it said before, with a new version. That nothing stands in the way
 * was checked. Answers with what this did, as items of its own change.
 */
export async function takeBack(context: EditContext, items: readonly ChangeItem[]): Promise<readonly ChangeItem[]> {
  const stored = await readStoredEntities(context.reads, context.network, items);
  const reversed = items.map((item) => reverse(item, storedNow(stored, item), context.network.version));
  const byOrder = (a: ChangeItem, b: ChangeItem) => ORDER.indexOf(a.entity) - ORDER.indexOf(b.entity);
  const going = reversed.filter((item) => item.after === null).sort((a, b) => byOrder(b, a));
  const coming = reversed.filter((item) => item.after !== null).sort(byOrder);
  for (const item of going) await apply(context, item);
  for (const item of coming) await apply(context, item);
  return reversed;
}

/** From how the thing is stored now to how it was before the change, as a new version. */
function reverse(item: ChangeItem, now: ChangeItem['after'], version: number): ChangeItem {
  if (item.entity === 'network') return { ...item, before: item.after, after: item.before };
  const after = item.before === null ? null : { ...item.before, version };
  return { ...item, before: now, after } as ChangeItem; // `now` was read as what `item.entity` says
}

async function apply({ unit, network }: EditContext, item: ChangeItem): Promise<void> {
  const { generation } = network;
  switch (item.entity) {
    case 'network':
      return updateDetails(unit, network.key, item.after);
    case 'stakeholder':
      if (item.after === null) return removeStakeholder(unit, generation, item.key);
      if (item.before === null) return createStakeholders(unit, generation, [item.after]);
      return replaceStakeholder(unit, generation, item.after);
    case 'tie':
      if (item.after === null) return removeTie(unit, generation, { key: item.key, from: item.before?.from ?? '' });
      if (item.before === null) return void (await createTies(unit, generation, [item.after]));
      return replaceTie(unit, generation, item.before, item.after);
    case 'initiative':
      if (item.after === null) return removeInitiative(unit, generation, item.key);
      if (item.before === null) return createInitiatives(unit, generation, [item.after]);
      return replaceInitiative(unit, generation, item.before, item.after);
    default:
      return assertNever(item);
  }
}
