import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { ChangeItemType } from './change.type.js';
import { fieldChanges } from './field-changes.js';

/** A stored item as the API tells it. */
export function changeItem(item: ChangeItem): ChangeItemType {
  const { entity, key, before, after } = item;
  return { entity, key, name: nameOf(item), before, after, fields: fieldChanges(item) };
}

function nameOf(item: ChangeItem): string {
  if (item.entity !== 'tie') return item.after?.name ?? item.before?.name ?? item.key;
  const tie = item.after ?? item.before;
  return tie === null ? item.key : `${tie.from} - ${tie.kind} - ${tie.to}`;
}
