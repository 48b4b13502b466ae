import type { Positions } from '../../graph-canvas/picture.js';
import { ChosenBar } from './chosen-bar.js';
import styles from './map-view.module.css';
import { SelectionBar } from './selection-bar.js';
import type { MapOnShow } from './use-map-on-show.js';

interface MapSelectionBarProps {
  readonly shown: MapOnShow;
  readonly onOpen: (key: string) => void;
}

/** What can be done with those selected; what to do to select, where no one is. */
export function MapSelectionBar({ shown, onOpen }: MapSelectionBarProps) {
  const { address, setAddress, map, picture, chosen, hands, arrangement, selection, standingOut } = shown;
  const pinned = arrangement.arranged?.pinned ?? NO_ONE;
  const [only] = chosen;
  const clear = () => selection.select([]);
  if (only === undefined) {
    const hint =
      address.mode === 'groups' && address.opened.length === 0
        ? 'Choose a circle to open the group into its members; choose it again to close it.'
        : 'Choose someone to see who is one step away; double-click, or Enter, opens the details. Shift and drag draws a line round several; drag to put someone elsewhere.';
    // A focus that was asked for has a note of its own.
    const said = map.focusNames === null ? standingOut : null;
    return said === null ? (
      <p className={styles.hint}>{hint}</p>
    ) : (
      <p className={styles.hint} role="status">
        {said}
      </p>
    );
  }
  if (chosen.length === 1) {
    return (
      <SelectionBar
        {...{ node: only, address, picture, hands, onOpen }}
        base={map.base}
        pinned={pinned.has(only.key)}
        onChange={setAddress}
        onClear={clear}
      />
    );
  }
  const push = (x: number, y: number) => {
    const keys = chosen.map(({ key }) => key);
    hands.move(pushed(keys, arrangement.arranged?.positions ?? new Map(), x, y));
  };
  return <ChosenBar nodes={chosen} pinned={pinned} hands={hands} onPush={push} onChange={setAddress} onClear={clear} />;
}

const NO_ONE: ReadonlySet<string> = new Set();

function pushed(keys: readonly string[], positions: Positions, x: number, y: number): Positions {
  return new Map(
    keys.flatMap((key) => {
      const place = positions.get(key);
      return place === undefined ? [] : [[key, { x: place.x + x, y: place.y + y }] as const];
    }),
  );
}
