import { countOf } from '../../components/number-format.js';
import { useChangeAddress, useViewState } from '../../state/use-view-state.js';

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
  const change = useChangeAddress();
  const select = (keys: readonly string[]) => {
    if (keys.length === selection.length && keys.every((key) => selection.includes(key))) return;
    const many = keys.length > 1 || selection.length > 1;
    const label = keys.length === 0 ? 'Clear the selection' : `Select ${countOf(keys.length, 'stakeholder')}`;
    change({ selection: keys, replace: !many, label });
  };
  return { keys: selection, only: selection.length === 1 ? (selection[0] ?? null) : null, select };
}
