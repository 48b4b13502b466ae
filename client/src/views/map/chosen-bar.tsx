import { listed } from '@footbridge/shared/gaps/counted';
import { Group } from 'react-aria-components';
import { Button, ButtonLink } from '../../components/button.js';
import type { PictureNode } from '../../graph-canvas/picture.js';
import { useAddressOf } from '../../state/use-view-state.js';
import styles from './map-view.module.css';
import type { SetMapAddress } from './use-map-address.js';
import type { MapHands } from './use-map-hands.js';

const NAMED = 4;

export interface ChosenBarProps {
  readonly nodes: readonly PictureNode[];
  readonly pinned: ReadonlySet<string>;
  readonly hands: MapHands;
  /** Pushes them all, for those who do not drag. */
  readonly onPush: (x: number, y: number) => void;
  readonly onChange: SetMapAddress;
  readonly onClear: () => void;
}

const PUSH = 40;
const WAYS = [
  ['Move left', '←', -PUSH, 0],
  ['Move up', '↑', 0, -PUSH],
  ['Move down', '↓', 0, PUSH],
  ['Move right', '→', PUSH, 0],
] as const;

/** What can be done with several at once. */
export function ChosenBar({ nodes, pinned, hands, onPush, onChange, onClear }: ChosenBarProps) {
  const addressOf = useAddressOf();
  const keys = nodes.map(({ key }) => key);
  const names = listed(
    nodes.map(({ name }) => name),
    NAMED,
  );
  const held = keys.filter((key) => pinned.has(key));
  return (
    <Group className={styles.selection ?? ''} aria-label={`${nodes.length} chosen`}>
      <p role="status" className={styles.chosen}>
        <strong>{nodes.length} chosen</strong> <span className={styles.hintWords}>{names}</span>
      </p>
      {held.length < keys.length && (
        <Button small onPress={() => hands.pin(keys)}>
          Pin
        </Button>
      )}
      {held.length > 0 && (
        <Button small onPress={() => hands.unpin(keys)}>
          Unpin
        </Button>
      )}
      <Group className={styles.ways ?? ''} aria-label="Move those chosen">
        {WAYS.map(([label, mark, x, y]) => (
          <Button key={label} small aria-label={label} onPress={() => onPush(x, y)}>
            {mark}
          </Button>
        ))}
      </Group>
      <Button small onPress={() => onChange({ mode: 'people', only: keys }, `Show only ${nodes.length} chosen`)}>
        Show only these
      </Button>
      <Button small onPress={() => onChange({ focus: keys, focusParts: [] }, 'Fade the rest')}>
        Fade the rest
      </Button>
      <ButtonLink small to={addressOf({ view: 'stakeholders', selection: keys })}>
        Open in the table
      </ButtonLink>
      <Button small variant="quiet" onPress={onClear}>
        Clear
      </Button>
    </Group>
  );
}
