import { useState } from 'react';
import { useToast } from '../../components/toast.js';
import type { ChangeOutcome } from '../../data/use-change.js';
import { useUndo } from '../../data/use-edits.js';

/** One cell to be saved: which, and how. `current` is the thing as it is stored, when someone else was first. */
export interface CellChange {
  /** "Tier of Northgate Surgery". */
  readonly what: string;
  readonly mine: string;
  readonly version: number;
  readonly theirs: (current: Readonly<Record<string, unknown>>) => string;
  readonly send: (expectedVersion: number) => Promise<ChangeOutcome<unknown>>;
}

/** Someone else saved first: both values, and the version that a choice is saved over. */
export interface CellConflict {
  readonly change: CellChange;
  readonly theirs: string;
  readonly version: number;
}

/** Saves cells one by one; says so with an undo, or keeps both sides of a conflict to choose from. */
export function useCellSave(network: string) {
  const toast = useToast();
  const undoing = useUndo();
  const [conflict, setConflict] = useState<CellConflict | null>(null);

  const save = async (change: CellChange, version = change.version): Promise<string | null> => {
    const outcome = await change.send(version);
    switch (outcome.kind) {
      case 'done':
        toast({
          message: `${change.what} is now ${change.mine === '' ? 'empty' : `“${change.mine}”`}.`,
          action: { label: 'Undo', run: () => void undoing.run({ network }) },
        });
        return null;
      case 'failed':
        return `${outcome.failure.what} ${outcome.failure.next}`;
      case 'refused': {
        const stale = outcome.userErrors.find((error) => error.code === 'CONFLICT');
        if (stale === undefined) return outcome.userErrors.map((error) => error.message).join(' ');
        const current = recordOf(stale.current);
        setConflict({ change, theirs: change.theirs(current), version: Number(current.version ?? 0) });
        return null;
      }
    }
  };
  return {
    save,
    conflict,
    keepTheirs: () => setConflict(null),
    saveMine: async () => {
      if (conflict === null) return;
      setConflict(null);
      const problem = await save(conflict.change, conflict.version);
      if (problem !== null) toast({ message: problem, tone: 'problem' });
    },
  };
}

export type CellSave = ReturnType<typeof useCellSave>;

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
