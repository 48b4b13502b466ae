import { useState } from 'react';
import { Checkbox } from '../../components/checkbox.js';
import { GraphFigure } from '../../graph-canvas/graph-figure.js';
import { LegendPanel } from '../../graph-canvas/legend-panel.js';
import { IntroductionList } from './introduction-list.js';
import styles from './map-view.module.css';
import { PlacesNote } from './places-note.js';
import { UndrawnGaps } from './undrawn-gaps.js';
import type { MapOnShow } from './use-map-on-show.js';

export interface MapStageProps {
  readonly shown: MapOnShow;
  readonly onOpen: (key: string) => void;
}

/** The picture, and beside it what explains it. */
export function MapStage({ shown, onOpen }: MapStageProps) {
  const [zoom, setZoom] = useState(1);
  const { scope, network, address, setAddress, map, arrangement, hands, legend, selection, strong } = shown;
  return (
    <div className={styles.room}>
      <div className={styles.stage}>
        <div className={styles.canvas}>
          <GraphFigure
            arrangement={arrangement}
            label={`Map of ${network?.name ?? scope.network}`}
            selection={selection.keys}
            highlight={map.highlight}
            onSelect={selection.select}
            onOpen={onOpen}
            onMove={hands.move}
            onPin={hands.togglePin}
            onZoom={setZoom}
            onList={() => setAddress({ asList: true })}
          />
        </div>
        <aside className={styles.side}>
          <IntroductionList introductions={map.introductions} />
          <UndrawnGaps gaps={map.undrawnGaps} />
          <LegendPanel sections={legend} zoom={zoom} />
          {/* The reader's system may ask for more than colour: then patterns are drawn whatever is chosen. */}
          <Checkbox
            isSelected={address.patterns || strong}
            isDisabled={strong}
            onChange={(on) => setAddress({ patterns: on })}
          >
            Patterns beside colours
          </Checkbox>
          <PlacesNote arrangement={arrangement} hands={hands} />
        </aside>
      </div>
    </div>
  );
}
