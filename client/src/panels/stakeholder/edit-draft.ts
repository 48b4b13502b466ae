import type { StakeholderDetails } from '../../data/use-stakeholder.js';

/** What the form edits: every field as the text or choice it shows. */
export interface Draft {
  readonly name: string;
  readonly aliases: string;
  readonly kind: string;
  readonly group: string;
  readonly tier: string;
  readonly sector: string;
  readonly place: string;
  readonly topics: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly source: string;
  readonly note: string;
}
export type DraftField = keyof Draft;

export const FIELD_LABELS = {
  name: 'Name',
  aliases: 'Also called',
  kind: 'Kind',
  group: 'Group',
  tier: 'Tier',
  sector: 'Sector',
  place: 'Place',
  topics: 'Topics',
  validFrom: 'From',
  validTo: 'Until',
  source: 'Source',
  note: 'Note',
} as const satisfies Record<DraftField, string>;
export const DRAFT_FIELDS = Object.keys(FIELD_LABELS) as readonly DraftField[];
const LIST_FIELDS: ReadonlySet<DraftField> = new Set(['aliases', 'topics']);

/** The form as it opens. */
export function draftOf(details: StakeholderDetails): Draft {
  return readDraft({ ...details });
}

/** Reads a stakeholder as the API gives it, or as a conflict shows it, into the form's fields. */
export function readDraft(stored: Readonly<Record<string, unknown>>): Draft {
  const entries = DRAFT_FIELDS.map((field) => {
    const value = stored[field];
    const text = Array.isArray(value) ? value.map(String).join('; ') : String(value ?? '');
    return [field, field === 'kind' ? text.toUpperCase() : text];
  });
  return Object.fromEntries(entries) as Draft;
}

/** The fields that differ. */
export function changedFields(before: Draft, after: Draft): readonly DraftField[] {
  return DRAFT_FIELDS.filter((field) => before[field] !== after[field].trim());
}

/** The changed fields as the API takes them: lists are split at semicolons, an emptied field is null. */
export function inputOf(draft: Draft, fields: readonly DraftField[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map((field) => [field, inputValue(field, draft[field].trim())]));
}

function inputValue(field: DraftField, text: string): string | readonly string[] | null {
  if (LIST_FIELDS.has(field)) return text.split(';').flatMap((part) => part.trim() || []);
  return text === '' ? null : text;
}

/** One field that someone else changed meanwhile, and that this edit changes too. */
export interface FieldConflict {
  readonly field: DraftField;
  readonly mine: string;
  readonly theirs: string;
}

/**
 * Where this edit and the stored one disagree. A field only they changed is taken over; a field only this edit
 * changed stands; a field both changed alike is no conflict.
 */
export function conflictsOf(opened: Draft, mine: Draft, stored: Draft): readonly FieldConflict[] {
  return changedFields(opened, mine)
    .filter((field) => stored[field] !== opened[field] && stored[field] !== mine[field].trim())
    .map((field) => ({ field, mine: mine[field], theirs: stored[field] }));
}

/** The form after a conflict: what is stored now, with this edit's own changes on top. */
export function rebased(opened: Draft, mine: Draft, stored: Draft): Draft {
  const own = Object.fromEntries(changedFields(opened, mine).map((field) => [field, mine[field]]));
  return { ...stored, ...own };
}
