import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import { fieldChanges } from '../history/field-changes.js';
import type { BulkSaved } from './bulk-rows.js';
import type { EditOutcome } from './edit.js';
import { counted, fieldsInWords } from './edit-summary.js';

type Thing = 'stakeholder' | 'tie';

/** The outcome of saving many things of one kind. */
export function bulkSaved(items: readonly ChangeItem[], keys: readonly string[], thing: Thing): EditOutcome<BulkSaved> {
  const created = items.filter((item) => item.before === null);
  const changed = items.filter((item) => item.before !== null);
  const fields = new Set(changed.flatMap((item) => fieldChanges(item).map(({ field }) => field)));
  const parts = [
    ...(created.length === 0 ? [] : [`Added ${counted(created.length, thing)}`]),
    ...(changed.length === 0 ? [] : [`Changed ${fieldsInWords([...fields])} of ${counted(changed.length, thing)}`]),
  ];
  return {
    kind: changed.length === 0 && created.length > 0 ? 'create' : 'edit',
    summary: parts.join('; ').replace('; C', '; c'),
    items,
    value: { keys, changedKeys: items.map(({ key }) => key) },
  };
}

/** "Removed 12 stakeholders and their 31 ties". */
export function removedInWords(items: readonly ChangeItem[], thing: Thing): string {
  const count = (entity: Thing) => items.filter((item) => item.entity === entity).length;
  const ties = thing === 'tie' ? 0 : count('tie');
  return `Removed ${counted(count(thing), thing)}${ties === 0 ? '' : ` and their ${counted(ties, 'tie')}`}`;
}
