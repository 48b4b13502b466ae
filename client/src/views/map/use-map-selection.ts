import { useLayoutEffect, useRef, useState } from 'react';
import { countOf } from '../../components/number-format.js';
import { useChangeAddress, useViewState } from '../../state/use-view-state.js';
import { usePushViewStep } from '../../state/view-history.js';

/** Who is selected on the map, as the address holds it. */
export interface MapSelection {
  readonly keys: readonly string[];
  /** The only one that is selected; null where none or several are. */
  readonly only: string | null;
  select(keys: readonly string[]): void;
}

/** Looking at one after the other leaves no trail; choosing several, or letting them go, can be undone. */
export function useMapSelection(): MapSelection {
  const { selection } = useViewState();
  const push = usePushViewStep();
  const change = useChangeAddress();
  const latest = useRef(change);
  useLayoutEffect(() => {
    latest.current = change;
  });
  // The address follows a moment later: keys pressed in quick succession must add to each other.
  const [ahead, setAhead] = useState<Ahead | null>(null);
  const keys = ahead?.of === selection ? ahead.keys : selection;
  const set = (wanted: readonly string[]) => latest.current({ selection: wanted, replace: true });
  const select = (wanted: readonly string[]) => {
    if (wanted.length === keys.length && wanted.every((key) => keys.includes(key))) return;
    setAhead({ of: selection, keys: wanted });
    set(wanted);
    if (wanted.length <= 1 && keys.length <= 1) return;
    const label = wanted.length === 0 ? 'Clear the selection' : `Select ${countOf(wanted.length, 'stakeholder')}`;
    push({ label, undo: () => set(keys), redo: () => set(wanted) });
  };
  return { keys, only: keys.length === 1 ? (keys[0] ?? null) : null, select };
}

interface Ahead {
  /** The selection the address held when this was chosen. */
  readonly of: readonly string[];
  readonly keys: readonly string[];
}
