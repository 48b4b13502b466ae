import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useLocation, useNavigate, useNavigationType, useParams } from 'react-router';
import { type Address, addressStep, isInEffect, withStep } from './address-step.js';
import { addressStepWords } from './address-step-words.js';
import { firstUndone, latestDone, type StepList, type TakenStep, type ViewStep, ViewSteps } from './view-steps.js';

export type { TakenStep, ViewStep } from './view-steps.js';

/** What was done to the view of the network on show in this session, and taking it back. */
export interface ViewHistory {
  /** Adds a step that has just been done. */
  push(step: ViewStep): void;
  /** Oldest first; those taken back stand at the end. */
  readonly steps: StepList;
  readonly undoable: TakenStep | null;
  readonly redoable: TakenStep | null;
  undo(): void;
  redo(): void;
  /** Makes this step the latest in effect; null takes all of them back. */
  goTo(id: number | null): void;
  /** Forgets what could be done again: the data was changed since. */
  forgetUndone(): void;
}

/** What does not change while steps come and go, so that who only adds steps is not drawn again. */
interface Recorder {
  readonly steps: ViewSteps;
  push(step: ViewStep): void;
  noteAddress(pathname: string, before: URLSearchParams, after: URLSearchParams, label?: string): void;
}

const NOT_RECORDED: Recorder = { steps: new ViewSteps(), push: () => undefined, noteAddress: () => undefined };
const RecorderContext = createContext<Recorder>(NOT_RECORDED);

/** Keeps the view steps of this session. The browser's Back and Forward count as taking back and doing again. */
export function ViewHistoryProvider({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const location = useLocation();
  const came = useNavigationType();
  const network = useParams().network ?? null;
  const [steps] = useState(() => new ViewSteps());
  const now = useRef({ navigate, here: location as Address, network });
  now.current = { navigate, here: location, network };
  const recorder = useMemo<Recorder>(() => {
    const go = (to: Address) => {
      now.current.here = to; // several steps may be taken back before the page is drawn again
      now.current.navigate(to, { preventScrollReset: true });
    };
    return {
      steps,
      push: (step) => steps.push(now.current.network, step),
      noteAddress: (pathname, before, after, label) => {
        const step = addressStep(pathname, before, after);
        if (step === null) return;
        const words = addressStepWords(step);
        steps.push(now.current.network, {
          ...words,
          label: label ?? words.label,
          undo: () => go(withStep(now.current.here, step, 'before')),
          redo: () => go(withStep(now.current.here, step, 'after')),
          inEffect: () => isInEffect(now.current.here, step),
        });
      },
    };
  }, [steps]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each arrival by Back or Forward is looked at once
  useEffect(() => {
    if (came === 'POP') steps.settle(network);
  }, [steps, network, came, location.key]);
  return <RecorderContext value={recorder}>{children}</RecorderContext>;
}

/** What was done to the view of the network on show, and taking it back. */
export function useViewHistory(): ViewHistory {
  const { steps, push } = useContext(RecorderContext);
  const network = useParams().network ?? null;
  const list = useSyncExternalStore(steps.subscribe, () => steps.of(network));
  return useMemo(
    () => ({
      push,
      steps: list,
      undoable: latestDone(list),
      redoable: firstUndone(list),
      undo: () => steps.undo(network),
      redo: () => steps.redo(network),
      goTo: (id) => steps.goTo(network, id),
      forgetUndone: () => steps.forgetUndone(network),
    }),
    [steps, push, list, network],
  );
}

/** For whoever only adds steps: the function stays the same, and nothing is drawn again when a step comes. */
export function usePushViewStep(): (step: ViewStep) => void {
  return useContext(RecorderContext).push;
}

/** For the one that changes the address. */
export function useNoteAddress(): Recorder['noteAddress'] {
  return useContext(RecorderContext).noteAddress;
}
