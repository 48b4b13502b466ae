import { useState } from 'react';
import { useToast } from '../../components/toast.js';
import { type ChangeOutcome, refusalWords, type UserErrorWords } from '../../data/use-change.js';
import { useRemoveStakeholder, useSaveStakeholder, useUndo } from '../../data/use-edits.js';
import type { StakeholderDetails } from '../../data/use-stakeholder.js';
import { useChangeAddress } from '../../state/use-view-state.js';
import {
  changedFields,
  conflictsOf,
  DRAFT_FIELDS,
  type Draft,
  draftOf,
  type FieldConflict,
  inputOf,
  readDraft,
  rebased,
} from './edit-draft.js';

/** Someone else saved first: what disagrees, and what the choice will be saved over. */
export interface Conflict {
  readonly fields: readonly FieldConflict[];
  readonly merged: Draft;
  readonly stored: Draft;
  readonly storedVersion: number;
}

/** Saving and removing one stakeholder, with everything that can come of it. */
export function useEdit(network: string, details: StakeholderDetails, onDone: () => void) {
  const [opened] = useState(() => ({ draft: draftOf(details), version: details.version }));
  const [userErrors, setUserErrors] = useState<readonly UserErrorWords[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const saving = useSaveStakeholder();
  const removing = useRemoveStakeholder();
  const undoing = useUndo();
  const toast = useToast();
  const change = useChangeAddress();

  const undo = { label: 'Undo', run: () => void undoing.run({ network }) };

  const send = async (draft: Draft, base: Draft, version: number) => {
    const fields = changedFields(base, draft);
    if (fields.length === 0) return onDone();
    const outcome = await saving.run({
      network,
      key: details.key,
      expectedVersion: version,
      ...inputOf(draft, fields),
    });
    if (outcome.kind === 'done') {
      toast({ message: `${draft.name} is saved.`, action: undo });
      return onDone();
    }
    const stale =
      outcome.kind === 'refused' ? outcome.userErrors.find((error) => error.code === 'CONFLICT') : undefined;
    if (stale === undefined) return refuse(outcome);
    setConflict(conflictFrom(stale.current, opened.draft, draft));
  };

  const refuse = (outcome: ChangeOutcome<unknown>) => {
    if (outcome.kind === 'done') return;
    setUserErrors(outcome.kind === 'refused' ? outcome.userErrors : []);
    setProblem(outcome.kind === 'refused' ? elsewhere(outcome.userErrors) : refusalWords(outcome));
  };

  const remove = async () => {
    const outcome = await removing.run({ network, key: details.key, expectedVersion: opened.version });
    if (outcome.kind !== 'done') return refuse(outcome);
    toast({ message: `${details.name} and its ties are removed.`, action: undo });
    change({ panel: null });
  };

  return {
    userErrors,
    problem,
    conflict,
    running: saving.running || removing.running,
    save: (draft: Draft) => send(draft, opened.draft, opened.version),
    resolve: (draft: Draft) => {
      if (conflict === null) return;
      setConflict(null);
      void send(draft, conflict.stored, conflict.storedVersion);
    },
    remove,
  };
}

/** Reads the stored side of a conflict; a record without its version cannot be saved over and is refused again. */
function conflictFrom(current: unknown, opened: Draft, mine: Draft): Conflict {
  const record: Readonly<Record<string, unknown>> =
    typeof current === 'object' && current !== null ? { ...current } : {};
  const stored = readDraft(record);
  return {
    fields: conflictsOf(opened, mine, stored),
    merged: rebased(opened, mine, stored),
    stored,
    storedVersion: Number(record.version ?? 0),
  };
}

/** The messages that belong to no field of the form. */
function elsewhere(errors: readonly UserErrorWords[]): string | null {
  const known: readonly string[] = DRAFT_FIELDS;
  const others = errors.filter((error) => !known.includes(error.path.at(-1) ?? ''));
  return others.length === 0 ? null : others.map((error) => error.message).join(' ');
}
