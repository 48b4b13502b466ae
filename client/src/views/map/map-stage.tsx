import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/checkbox.js';
import { GraphFigure } from '../../graph-canvas/graph-figure.js';
import type { LegendSection } from '../../graph-canvas/legend.js';
import { LegendPanel } from '../../graph-canvas/legend-panel.js';
import type { ArrangementState } from '../../graph-canvas/use-arrangement.js';
import { IntroductionList } from './introduction-list.js';
import styles from './map-view.module.css';
import { UndrawnGaps } from './undrawn-gaps.js';
import type { MapAddress } from './use-map-address.js';
import type { MapPicture } from './use-map-picture.js';

export interface MapStageProps {
  readonly address: MapAddress;
  readonly map: MapPicture;
  readonly arrangement: ArrangementState;
  readonly legend: readonly LegendSection[];
  /** What this is a map of. */
  readonly label: string;
  readonly selected: string | null;
  /** The reader's system asks for more than colour: patterns are drawn whatever is chosen. */
  readonly patternsForced: boolean;
  readonly onSelect: (key: string | null) => void;
  readonly onOpen: (key: string) => void;
  readonly onChange: (change: Partial<MapAddress>) => void;
}

/** The picture, and beside it what explains it. */
export function MapStage({ address, map, arrangement, legend, label, selected, ...props }: MapStageProps) {
  const [zoom, setZoom] = useState(1);
  const { patternsForced, onSelect, onOpen, onChange } = props;
  return (
    <div className={styles.room}>
      <div className={styles.stage}>
        <div className={styles.canvas}>
          <GraphFigure
            arrangement={arrangement}
            label={label}
            selected={selected}
            highlight={map.highlight}
            onSelect={onSelect}
            onOpen={onOpen}
            onZoom={setZoom}
          />
        </div>
        <aside className={styles.side}>
          <IntroductionList introductions={map.introductions} />
          <UndrawnGaps
            gaps={map.undrawnGaps}
            byGroup={address.arrangement === 'groups'}
            onArrangeByGroup={() => onChange({ arrangement: 'groups' })}
          />
          <LegendPanel sections={legend} zoom={zoom} />
          <Checkbox
            isSelected={address.patterns || patternsForced}
            isDisabled={patternsForced}
            onChange={(on) => onChange({ patterns: on })}
          >
            Patterns beside colours
          </Checkbox>
          {arrangement.moved && (
            <Button small variant="quiet" onPress={arrangement.forget}>
              Put back what was moved
            </Button>
          )}
        </aside>
      </div>
    </div>
  );
}
