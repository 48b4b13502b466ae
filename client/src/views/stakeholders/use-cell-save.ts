import { useState } from 'react';
import { useToast } from '../../components/toast.js';
import { type ChangeOutcome, refusalWords } from '../../data/use-change.js';
import { type MadeChange, useTakingBack } from '../../data/use-edits.js';
import { recordOf } from './cell-value.js';

/** One cell to be saved: which, and how. `current` is the thing as it is stored, when someone else was first. */
export interface CellChange {
  /** "Tier of Northgate Surgery". */
  readonly what: string;
  readonly of: { readonly entity: 'stakeholder' | 'tie'; readonly key: string };
  /** As the cell was when it was opened, in the text of `theirs`. */
  readonly before: string;
  readonly mine: string;
  readonly version: number;
  readonly theirs: (current: Readonly<Record<string, unknown>>) => string;
  readonly send: (expectedVersion: number) => Promise<ChangeOutcome<MadeChange>>;
}

/** Someone else was first: changed the same cell, or took away what it belongs to. */
export type CellConflict =
  | {
      readonly kind: 'changed';
      readonly change: CellChange;
      readonly theirs: string;
      /** The version that a choice is saved over. */
      readonly version: number;
    }
  | { readonly kind: 'removed'; readonly change: CellChange };

/**
 * Saves cells one by one; says so with an undo. Where someone changed other cells of the same row meanwhile, both stand;
 * where it was the same cell or the row is gone, what was typed is kept until there is a choice.
 */
export function useCellSave(network: string) {
  const toast = useToast();
  const takingBack = useTakingBack(network);
  const [conflict, setConflict] = useState<CellConflict | null>(null);

  const save = async (change: CellChange, version = change.version): Promise<string | null> => {
    const outcome = await change.send(version);
    if (outcome.kind === 'done') {
      toast({
        message: `${change.what} is now ${change.mine === '' ? 'empty' : `“${change.mine}”`}.`,
        action: takingBack(outcome.payload),
      });
      return null;
    }
    const errors = outcome.kind === 'refused' ? outcome.userErrors : [];
    if (errors.some(({ code }) => code === 'NOT_FOUND')) {
      setConflict({ kind: 'removed', change });
      return null;
    }
    const stale = errors.find(({ code }) => code === 'CONFLICT');
    if (stale === undefined) return refusalWords(outcome);
    const current = recordOf(stale.current);
    const [theirs, stored] = [change.theirs(current), Number(current.version ?? 0)];
    if (theirs === change.before && stored !== version) return save(change, stored);
    setConflict({ kind: 'changed', change, theirs, version: stored });
    return null;
  };
  const saveKept = async (change: CellChange, version: number) => {
    setConflict(null);
    const problem = await save(change, version);
    if (problem !== null) toast({ message: problem, tone: 'problem' });
  };
  return {
    save,
    conflict,
    /** Lets go of what was typed. */
    letGo: () => setConflict(null),
    /** Saves what was typed over what someone else saved, or once the row is there again. */
    saveMine: async () => {
      if (conflict === null) return;
      await saveKept(conflict.change, conflict.kind === 'changed' ? conflict.version : conflict.change.version);
    },
  };
}

export type CellSave = ReturnType<typeof useCellSave>;
