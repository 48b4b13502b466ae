import { capitalised, columnTitle, formatDate } from './number-format.js';

/** What the fields of a stakeholder are called, in the order in which they are told. */
export const STAKEHOLDER_FIELD_LABELS = {
  name: 'Name',
  aliases: 'Also called',
  kind: 'Kind',
  group: 'Group',
  tier: 'Tier',
  sector: 'Sector',
  place: 'Place',
  topics: 'Topics',
  validFrom: 'Since',
  validTo: 'Until',
  source: 'Source',
  note: 'Note',
} as const;

/** What an attribute of the file is called: a column may have the name of a field that it was read as. */
export function attributeTitle(label: string): string {
  const title = columnTitle(label);
  const taken: readonly string[] = ['Id', ...Object.values(STAKEHOLDER_FIELD_LABELS)];
  return taken.includes(title) ? `${title} (as in the file)` : title;
}

const AS_WORDS: ReadonlySet<string> = new Set(['kind', 'group', 'tier', 'sector']);
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A value of a field as people read it; empty where there is none. */
export function fieldValueWords(field: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(String).join('; ');
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const text = String(value);
  if (AS_WORDS.has(field)) return capitalised(text.toLowerCase());
  return DAY.test(text) ? formatDate(text) : text;
}
