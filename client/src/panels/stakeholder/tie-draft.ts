import { fail, type Result, succeed } from '@footbridge/shared/result';
import { type Draft, type DraftShape, draftText } from '../editing/draft.js';

const LABELS = {
  kind: 'Kind of tie',
  strength: 'Strength',
  validFrom: 'Since',
  validTo: 'Until',
  source: 'Source',
  note: 'Note',
} as const;

export type TieField = keyof typeof LABELS;
export type TieDraft = Draft<TieField>;

const FIELDS = Object.keys(LABELS) as readonly TieField[];

/** A tie as the panel edits it: all but its ends, which are given once. */
export const TIE_SHAPE: DraftShape<TieField> = {
  labels: LABELS,
  read: (stored) => Object.fromEntries(FIELDS.map((field) => [field, draftText(stored[field])])) as TieDraft, // one entry a field
};

/** The changed fields as the API takes them; an emptied field is null. */
export function tieInput(draft: TieDraft, fields: readonly TieField[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.map((field) => {
      const text = draft[field].trim();
      return [field, text === '' ? null : field === 'strength' ? Number(text) : text];
    }),
  );
}

export const STRENGTH_HELP = 'If it is known: above 0, higher is stronger.';

/** What was typed as a strength; nothing is none. */
export function readStrength(text: string): Result<number | null, string> {
  const trimmed = text.trim();
  if (trimmed === '') return succeed(null);
  const value = Number(trimmed);
  return value > 0 && Number.isFinite(value) ? succeed(value) : fail('Type a number above 0, such as 2.5.');
}
