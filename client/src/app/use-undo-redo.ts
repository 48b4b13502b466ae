import { useCallback, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../components/live-region.js';
import { useToast } from '../components/toast.js';
import { refusalWords, useIsSaving } from '../data/use-change.js';
import { useUndo } from '../data/use-edits.js';
import { type NetworkDetails, useNetwork } from '../data/use-networks.js';
import { useNetworkKey } from '../state/use-view-state.js';
import { useViewHistory } from '../state/view-history.js';
import { ChangeTimes } from './change-times.js';
import { type DataStep, nextStep, stepWords } from './next-step.js';

export interface UndoRedo {
  /** What each would take back now, and whether in the data or in the view; null when there is nothing. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  readonly shortcuts: { readonly undo: () => void; readonly redo: () => void };
}

interface RecordedChange {
  readonly id: string;
  readonly at: string;
  readonly summary: string;
}

/** Undo and redo of the network on show, of its data and its view by time: one click, or Ctrl Z and Ctrl Shift Z. */
export function useUndoRedo(): UndoRedo {
  const network = useNetworkKey();
  const { data } = useNetwork(network);
  const view = useViewHistory();
  const { run } = useUndo();
  const toast = useToast();
  const announce = useAnnounce();
  const timed = useTimed(data);
  const latest = timed(data?.undoable ?? null);
  const next = {
    undo: nextStep('undo', latest, view.undoable),
    redo: nextStep('redo', timed(data?.redoable ?? null), view.redoable),
  };
  const { redoable: takenBack, forgetUndone } = view;
  const latestAt = latest?.at ?? 0;
  useEffect(() => {
    // Whatever was done to the data since ends what could be done again in the view.
    if ((takenBack?.undoneAt ?? latestAt) < latestAt) forgetUndone();
  }, [latestAt, takenBack, forgetUndone]);
  const current = useRef({ network, view, next });
  current.current = { network, view, next };
  const act = useCallback(
    async (way: Way) => {
      const { network: key, view: steps, next: now } = current.current;
      const step = now[way];
      if (step === null) return announce(`There is nothing to ${way}.`);
      if (step.of === 'view') {
        steps[way]();
        return announce(`${way === 'undo' ? 'Taken back' : 'Done again'} in this view: ${step.step.label}`);
      }
      if (key === null) return;
      const { id, summary } = step.change;
      const outcome = await run({ network: key, change: id });
      const verb = way === 'undo' ? 'Undone' : 'Redone';
      if (outcome.kind === 'done') toast({ message: outcome.payload.message ?? `${verb}: ${summary}` });
      else toast({ message: refusalWords(outcome), tone: 'problem' });
    },
    [run, toast, announce],
  );
  const { undo, redo } = useOneAfterTheOther(act, useIsSaving(network));
  return { undoable: stepWords(next.undo), redoable: stepWords(next.redo), shortcuts: { undo, redo } };
}

type Way = 'undo' | 'redo';

/**
 * Keys come faster than answers: what is asked for while something is being saved waits until it is known, so that it
 * takes back that, and not the step before.
 */
function useOneAfterTheOther(act: (way: Way) => Promise<void>, isSaving: boolean): Readonly<Record<Way, () => void>> {
  const [waiting, setWaiting] = useState<readonly Way[]>([]);
  const [acting, setActing] = useState(false);
  useEffect(() => {
    const [first] = waiting;
    if (first === undefined || acting || isSaving) return;
    setActing(true);
    setWaiting(waiting.slice(1));
    void act(first).finally(() => setActing(false));
  }, [act, waiting, acting, isSaving]);
  const undo = useCallback(() => setWaiting((ways) => [...ways, 'undo']), []);
  const redo = useCallback(() => setWaiting((ways) => [...ways, 'redo']), []);
  return { undo, redo };
}

/** Changes with the time at which they were made by this window's clock. */
function useTimed(network: NetworkDetails | null | undefined): (change: RecordedChange | null) => DataStep | null {
  const times = useRef<{ readonly network: string; readonly of: ChangeTimes } | null>(null);
  if (network && times.current?.network !== network.key) {
    times.current = { network: network.key, of: new ChangeTimes([network.undoable, network.redoable]) };
  }
  return (change) => {
    if (change === null || times.current === null) return null;
    return { id: change.id, summary: change.summary, at: times.current.of.timeOf(change, Date.now()) };
  };
}
