import { useCallback } from 'react';
import { useAnnounce } from '../components/live-region.js';
import { useToast } from '../components/toast.js';
import { refusalWords } from '../data/use-change.js';
import { useUndo } from '../data/use-edits.js';
import { useNetwork } from '../data/use-networks.js';
import { useNetworkKey } from '../state/use-view-state.js';

export interface UndoRedo {
  /** What each would take back now; null when there is nothing. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  readonly shortcuts: { readonly undo: () => void; readonly redo: () => void };
}

/** Undo and redo of the network on show: one click, or Ctrl Z and Ctrl Shift Z. */
export function useUndoRedo(): UndoRedo {
  const network = useNetworkKey();
  const { data } = useNetwork(network);
  const { run } = useUndo();
  const toast = useToast();
  const announce = useAnnounce();
  const undoable = data?.undoable ?? null;
  const redoable = data?.redoable ?? null;
  const takeBack = useCallback(
    async (change: { readonly id: string; readonly summary: string } | null, verb: 'Undone' | 'Redone') => {
      if (network === null) return;
      if (change === null) {
        announce(verb === 'Undone' ? 'There is nothing to undo.' : 'There is nothing to redo.');
        return;
      }
      const outcome = await run({ network, change: change.id });
      if (outcome.kind === 'done') toast({ message: outcome.payload.message ?? `${verb}: ${change.summary}` });
      else toast({ message: refusalWords(outcome), tone: 'problem' });
    },
    [network, run, toast, announce],
  );
  const undo = useCallback(() => void takeBack(undoable, 'Undone'), [takeBack, undoable]);
  const redo = useCallback(() => void takeBack(redoable, 'Redone'), [takeBack, redoable]);
  return {
    undoable: undoable?.summary ?? null,
    redoable: redoable?.summary ?? null,
    shortcuts: { undo, redo },
  };
}
