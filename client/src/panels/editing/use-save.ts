import { useState } from 'react';
import { type ChangeOutcome, refusalWords, type UserErrorWords } from '../../data/use-change.js';
import { changedFields, type Disagreement, type Draft, type DraftShape, disagreement } from './draft.js';

/** An edit that somebody else's stands in the way of. */
interface SaveConflict<Field extends string> extends Disagreement<Field> {
  readonly stored: Draft<Field>;
  readonly storedVersion: number;
}

/** What was saved, and what is in it of somebody else's. */
interface Saved<Field extends string, Payload> {
  readonly draft: Draft<Field>;
  readonly payload: Payload;
  readonly keptTheirs: readonly Field[];
}

/** What is being edited, as it was when the editing began, and how it is saved. */
export interface Editing<Field extends string, Payload> {
  readonly shape: DraftShape<Field>;
  readonly details: Readonly<Record<string, unknown>> & { readonly version: number };
  /** Sends the fields of a draft; null expects no version, for something that is made anew. */
  readonly send: (
    draft: Draft<Field>,
    fields: readonly Field[],
    version: number | null,
  ) => Promise<ChangeOutcome<Payload>>;
  /** Told once it is saved, with the fields somebody else changed meanwhile, which were kept. */
  readonly onSaved: (saved: Saved<Field, Payload>) => void;
  /** Told where there was nothing to save. */
  readonly onUnchanged: () => void;
}

interface SaveState<Field extends string> {
  readonly userErrors: readonly UserErrorWords[];
  readonly problem: string | null;
  readonly conflict: SaveConflict<Field> | null;
  /** What was typed, where the thing it was typed for is gone. */
  readonly orphan: Draft<Field> | null;
}

const UNTROUBLED = { userErrors: [], problem: null, conflict: null, orphan: null } as const;

/**
 * Saving an edit over whatever became of the thing meanwhile: fields only one side changed are put together, for those
 * both changed a choice is asked for, and what was typed is kept where the thing is gone.
 */
export function useSave<Field extends string, Payload>(editing: Editing<Field, Payload>) {
  const { shape, details, send, onSaved, onUnchanged } = editing;
  const [opened] = useState(() => ({ draft: shape.read(details), version: details.version }));
  const [state, setState] = useState<SaveState<Field>>(UNTROUBLED);

  const attempt = async (draft: Draft<Field>, base: Base<Field>): Promise<void> => {
    const fields = changedFields(base.draft, draft);
    if (fields.length === 0) return onUnchanged();
    const outcome = await send(draft, fields, base.version);
    if (outcome.kind === 'done') return onSaved({ draft, payload: outcome.payload, keptTheirs: base.theirs });
    const errors = outcome.kind === 'refused' ? outcome.userErrors : [];
    if (errors.some(({ code }) => code === 'NOT_FOUND')) return setState({ ...UNTROUBLED, orphan: draft });
    const current = errors.find(({ code }) => code === 'CONFLICT')?.current;
    if (!isRecord(current)) return setState(refused(outcome, errors, shape));
    const stored = shape.read(current);
    const storedVersion = Number(current.version ?? 0);
    const found = disagreement(base.draft, draft, stored);
    if (found.disputed.length > 0) return setState({ ...UNTROUBLED, conflict: { ...found, stored, storedVersion } });
    const theirs = [...new Set([...base.theirs, ...found.theirs])];
    return attempt(found.merged, { draft: stored, version: storedVersion, theirs });
  };
  const start = { ...opened, theirs: [] };
  return {
    ...state,
    opened: opened.draft,
    save: (draft: Draft<Field>) => attempt(draft, start),
    /** Saves over what somebody else saved, with their side in the fields where it was chosen. */
    resolve: (chosen: ReadonlySet<string>) => {
      const { conflict } = state;
      if (conflict === null) return;
      const theirs = Object.entries(conflict.stored).filter(([field]) => chosen.has(field));
      setState(UNTROUBLED);
      void attempt(
        { ...conflict.merged, ...Object.fromEntries(theirs) },
        { draft: conflict.stored, version: conflict.storedVersion, theirs: conflict.theirs },
      );
    },
    /** After the removal was taken back: saves what was typed for it. */
    saveOrphan: () => {
      const { orphan } = state;
      if (orphan === null) return;
      setState(UNTROUBLED);
      void attempt(orphan, start);
    },
    /** Makes the thing anew, with all that was typed. */
    addOrphan: async () => {
      const { orphan } = state;
      if (orphan === null) return;
      const fields = (Object.keys(orphan) as Field[]).filter((field) => orphan[field].trim() !== '');
      const outcome = await send(orphan, fields, null);
      if (outcome.kind === 'done') onSaved({ draft: orphan, payload: outcome.payload, keptTheirs: [] });
      else setState({ ...UNTROUBLED, orphan, problem: refusalWords(outcome) });
    },
    refuse: (outcome: ChangeOutcome<unknown>) => {
      if (outcome.kind === 'done') return;
      setState(refused(outcome, outcome.kind === 'refused' ? outcome.userErrors : [], shape));
    },
  };
}

interface Base<Field extends string> {
  readonly draft: Draft<Field>;
  readonly version: number;
  /** What somebody else changed between the opening of the form and this. */
  readonly theirs: readonly Field[];
}

function refused<Field extends string>(
  outcome: Exclude<ChangeOutcome<unknown>, { readonly kind: 'done' }>,
  userErrors: readonly UserErrorWords[],
  shape: DraftShape<Field>,
): SaveState<Field> {
  if (outcome.kind === 'failed') return { ...UNTROUBLED, problem: refusalWords(outcome) };
  const elsewhere = userErrors.filter(({ path }) => !((path.at(-1) ?? '') in shape.labels));
  const problem = elsewhere.length === 0 ? null : elsewhere.map(({ message }) => message).join(' ');
  return { ...UNTROUBLED, userErrors, problem };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
