import { STAKEHOLDER_FIELD_LABELS } from '../../components/stakeholder-fields.js';
import { type Draft, type DraftShape, draftText } from '../editing/draft.js';

export type StakeholderField = keyof typeof STAKEHOLDER_FIELD_LABELS;
export type StakeholderDraft = Draft<StakeholderField>;

const FIELDS = Object.keys(STAKEHOLDER_FIELD_LABELS) as readonly StakeholderField[];
const LISTS: ReadonlySet<StakeholderField> = new Set(['aliases', 'topics']);

/** A stakeholder as the panel edits it. */
export const STAKEHOLDER_SHAPE: DraftShape<StakeholderField> = {
  labels: STAKEHOLDER_FIELD_LABELS,
  read: (stored) => {
    const entries = FIELDS.map((field) => {
      const text = draftText(stored[field]);
      return [field, field === 'kind' ? text.toUpperCase() : text];
    });
    return Object.fromEntries(entries) as StakeholderDraft; // one entry a field
  },
};

/** The changed fields as the API takes them: lists are split at semicolons, an emptied field is null. */
export function stakeholderInput(
  draft: StakeholderDraft,
  fields: readonly StakeholderField[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(fields.map((field) => [field, inputValue(field, draft[field].trim())]));
}

function inputValue(field: StakeholderField, text: string): string | readonly string[] | null {
  if (LISTS.has(field)) return text.split(';').flatMap((part) => part.trim() || []);
  return text === '' ? null : text;
}
