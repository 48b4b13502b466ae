import { useMemo } from 'react';
import { Group } from 'react-aria-components';
import { Button } from '../../components/button.js';
import { formatCount } from '../../components/number-format.js';
import { useScope } from '../../data/scope.js';
import { NEIGHBOUR_PAGE, useNeighbours } from '../../data/use-map.js';
import type { Picture, PictureNode } from '../../graph-canvas/picture.js';
import { oneMorePage, onePageFewer } from './expansion-pages.js';
import styles from './map-view.module.css';
import type { MapAddress, SetMapAddress } from './use-map-address.js';
import type { MapHands } from './use-map-hands.js';

export interface SelectionBarProps {
  readonly node: PictureNode;
  readonly address: MapAddress;
  readonly picture: Picture;
  /** Those drawn by rank, whoever else is brought in. */
  readonly base: ReadonlySet<string>;
  readonly pinned: boolean;
  readonly hands: MapHands;
  readonly onOpen: (key: string) => void;
  readonly onChange: SetMapAddress;
  readonly onClear: () => void;
}

/** What can be done with the one that is selected. */
export function SelectionBar(props: SelectionBarProps) {
  const { node, address, pinned, hands, onOpen, onChange, onClear } = props;
  const centred = address.arrangement === 'rings' && address.around === node.key;
  return (
    <Group className={styles.selection ?? ''} aria-label={`Selected: ${node.name}`}>
      <strong>{node.name}</strong>
      <Button small onPress={() => onOpen(node.key)}>
        Open details
      </Button>
      <NeighbourButtons {...props} />
      {!centred && (
        <Button
          small
          onPress={() =>
            onChange({ mode: 'people', arrangement: 'rings', around: node.key }, `Put ${node.name} in the middle`)
          }
        >
          Put in the middle
        </Button>
      )}
      <Button small onPress={() => hands.togglePin([node.key])}>
        {pinned ? 'Unpin' : 'Pin'}
      </Button>
      <Button small variant="quiet" onPress={onClear}>
        Clear
      </Button>
    </Group>
  );
}

type NeighbourProps = Pick<SelectionBarProps, 'node' | 'address' | 'picture' | 'base' | 'onChange'>;

/** "20 of 57 neighbours drawn: 20 more, fewer, collapse". */
function NeighbourButtons({ node, address, picture, base, onChange }: NeighbourProps) {
  const keys = useMemo(() => [node.key], [node.key]);
  const neighbours = useNeighbours(useScope(), keys).get(node.key) ?? null;
  const drawn = useMemo(() => new Set(picture.nodes.map(({ key }) => key)), [picture]);
  const first = address.expansions.find(({ key }) => key === node.key)?.first ?? 0;
  const hidden = node.links - node.linksShown;
  if (node.links === 0 || (hidden === 0 && first === 0 && address.mode === 'people')) return null;
  const others = address.expansions.filter(({ key }) => key !== node.key);
  const show = (next: number, label: string) =>
    onChange(
      { mode: 'people', expansions: next === 0 ? others : [...others, { key: node.key, first: next }] },
      `${label} of ${node.name}`,
    );
  const fewer = neighbours === null ? 0 : onePageFewer(neighbours, base, first);
  return (
    <span className={styles.neighbours}>
      <span>
        {formatCount(node.linksShown)} of {formatCount(node.links)} neighbours drawn
      </span>
      {hidden > 0 && (
        <Button
          small
          isDisabled={neighbours === null}
          onPress={() => show(oneMorePage(neighbours ?? [], drawn), 'Show neighbours')}
        >
          {`Show ${formatCount(Math.min(NEIGHBOUR_PAGE, hidden))} more`}
        </Button>
      )}
      {fewer > 0 && (
        <Button small onPress={() => show(fewer, 'Show fewer neighbours')}>
          Fewer
        </Button>
      )}
      {first > 0 && (
        <Button small onPress={() => show(0, 'Collapse neighbours')}>
          Collapse
        </Button>
      )}
    </span>
  );
}
