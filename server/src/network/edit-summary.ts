import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import { tieKindDefinition } from '@footbridge/shared/vocabulary/tie-kind';
import { fieldChanges } from '../history/field-changes.js';

const FIELD_WORDS: Readonly<Record<string, string>> = {
  aliases: 'other names',
  validFrom: 'first day',
  validTo: 'last day',
  directed: 'direction',
};

/** "Changed the group and the place of Northgate Surgery", "Added …": one saved thing in words. */
export function savedInWords(item: ChangeItem, name: string): string {
  if (item.before === null) return `Added ${name}`;
  const fields = fieldChanges(item).map(({ field }) => field);
  if (fields.length > 3) return `Changed ${fields.length} things about ${name}`;
  return `Changed ${fieldsInWords(fields)} of ${name}`;
}

/** "the group and the place"; more than three are only counted. */
export function fieldsInWords(fields: readonly string[]): string {
  return fields.length > 3 ? `${fields.length} fields` : joined(fields.map((field) => `the ${wordsOf(field)}`));
}

/** "Ann funds Bob" in the words of the kind; a custom kind as it is. */
export function tieInWords(tie: { readonly kind: string }, from: string, to: string): string {
  return `${from} ${tieKindDefinition(tie.kind)?.label ?? `- ${tie.kind} -`} ${to}`;
}

/** "1 tie", "3 ties". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

function wordsOf(field: string): string {
  return FIELD_WORDS[field] ?? field.replace(/^attributes\./, '');
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
