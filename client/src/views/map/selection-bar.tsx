import { Group } from 'react-aria-components';
import { Button } from '../../components/button.js';
import { formatCount } from '../../components/number-format.js';
import type { Expanded } from '../../data/use-map.js';
import { NEIGHBOUR_PAGE } from '../../data/use-map.js';
import type { PictureNode } from '../../graph-canvas/picture.js';
import styles from './map-view.module.css';
import type { MapAddress } from './use-map-address.js';

export interface SelectionBarProps {
  readonly node: PictureNode | null;
  readonly address: MapAddress;
  readonly expanded: readonly Expanded[];
  readonly onOpen: (key: string) => void;
  readonly onChange: (change: Partial<MapAddress>) => void;
  readonly onClear: () => void;
}

/** What can be done with the selected one; what to do to select, where none is. */
export function SelectionBar({ node, address, expanded, onOpen, onChange, onClear }: SelectionBarProps) {
  if (node === null) {
    const hint =
      address.mode === 'groups'
        ? 'Choose a circle to open the group into its members; choose it again to close it.'
        : 'Choose someone to see who is one step away. Double-click, or Enter, opens the details.';
    return <p className={styles.hint}>{hint}</p>;
  }
  const hidden = node.links - node.linksShown;
  const expansion = expanded.find(({ key }) => key === node.key);
  const pages = expansion?.pages ?? 0;
  const more = expansion?.total ?? node.links;
  const without = address.expansions.filter(({ key }) => key !== node.key);
  const centred = address.arrangement === 'rings' && address.around === node.key;
  return (
    <Group className={styles.selection ?? ''} aria-label={`Selected: ${node.name}`}>
      <strong>{node.name}</strong>
      <Button small onPress={() => onOpen(node.key)}>
        Open details
      </Button>
      {(hidden > 0 || address.mode === 'groups') && node.links > pages * NEIGHBOUR_PAGE && (
        <Button
          small
          onPress={() => onChange({ mode: 'people', expansions: [...without, { key: node.key, pages: pages + 1 }] })}
        >
          {pages === 0 ? 'Show its neighbours' : `Show ${Math.min(NEIGHBOUR_PAGE, more - pages * NEIGHBOUR_PAGE)} more`}
          {hidden > 0 && ` (${formatCount(hidden)} not drawn)`}
        </Button>
      )}
      {pages > 0 && (
        <Button small onPress={() => onChange({ expansions: without })}>
          Collapse
        </Button>
      )}
      {!centred && (
        <Button small onPress={() => onChange({ mode: 'people', arrangement: 'rings', around: node.key })}>
          Put in the middle
        </Button>
      )}
      <Button small variant="quiet" onPress={onClear}>
        Clear
      </Button>
    </Group>
  );
}
