import { Group } from 'react-aria-components';
import { Checkbox } from '../../components/checkbox.js';
import { countOf, formatCount } from '../../components/number-format.js';
import { Segmented } from '../../components/segmented.js';
import { Select } from '../../components/select.js';
import type { GroupingDetails } from '../../data/use-networks.js';
import { ARRANGEMENT_LABELS, ARRANGEMENTS } from '../../graph-canvas/layouts/layout-input.js';
import { ColourChoices, SizeChoices } from './look-choices.js';
import styles from './map-view.module.css';
import { DRAW_LIMITS, type MapAddress, OVERLAYS, type Overlay, type SetMapAddress } from './use-map-address.js';

const MODES = [
  { value: 'groups', label: 'Groups' },
  { value: 'people', label: 'People and organisations' },
] as const;
const STEPS = [1, 2, 3, 4] as const;
const LIMITS = DRAW_LIMITS.map((limit) => ({ value: String(limit), label: `${formatCount(limit)} at most` }));
const OVERLAY_LABELS = { bridges: 'Bridges', gaps: 'Gaps' } as const;

export interface MapToolbarProps {
  readonly address: MapAddress;
  readonly groupings: readonly GroupingDetails[];
  /** The grouping the page is divided by. */
  readonly grouping: string;
  readonly selected: string | null;
  readonly onChange: SetMapAddress;
}

/** What is drawn and how: each choice is in the address. */
export function MapToolbar({ address, groupings, grouping, selected, onChange }: MapToolbarProps) {
  const people = address.mode === 'people';
  const arrange = (arrangement: MapAddress['arrangement']) =>
    onChange({ arrangement, ...(arrangement === 'rings' && { around: selected ?? address.around }) });
  const lay = (overlay: Overlay, on: boolean) => {
    const overlays = OVERLAYS.filter((one) => (one === overlay ? on : address.overlays.includes(one)));
    onChange({ overlays, focus: [], focusParts: [] }, `${on ? 'Bring out' : 'No longer bring out'} ${overlay}`);
  };
  return (
    <Group className={styles.toolbar ?? ''} aria-label="How the map is drawn">
      <Segmented label="Show" hideLabel options={MODES} value={address.mode} onChange={(mode) => onChange({ mode })} />
      {people && (
        <>
          <Select
            label="Arranged"
            inline
            options={ARRANGEMENTS.filter((a) => a !== 'rings' || selected !== null || address.around !== null).map(
              (value) => ({ value, label: ARRANGEMENT_LABELS[value] }),
            )}
            value={address.arrangement}
            onChange={(value) => arrange(ARRANGEMENTS.find((known) => known === value) ?? 'force')}
          />
          {address.arrangement === 'rings' && (
            <Select
              label="Within"
              inline
              options={STEPS.map((steps) => ({ value: String(steps), label: countOf(steps, 'step') }))}
              value={String(address.steps)}
              onChange={(steps) => onChange({ steps: Number(steps) })}
            />
          )}
          <ColourChoices address={address} groupings={groupings} grouping={grouping} onChange={onChange} />
          <SizeChoices address={address} groupings={groupings} grouping={grouping} onChange={onChange} />
        </>
      )}
      {(people || address.opened.length > 0) && (
        <Select
          label="Draw"
          inline
          options={LIMITS}
          value={String(address.draw)}
          onChange={(limit) => onChange({ draw: Number(limit) })}
        />
      )}
      {people && (
        <Group className={styles.overlays ?? ''} aria-label="Bring out">
          <span aria-hidden="true">Bring out</span>
          {OVERLAYS.map((overlay) => (
            <Checkbox key={overlay} isSelected={address.overlays.includes(overlay)} onChange={(on) => lay(overlay, on)}>
              {OVERLAY_LABELS[overlay]}
            </Checkbox>
          ))}
        </Group>
      )}
    </Group>
  );
}
