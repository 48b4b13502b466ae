import { Button } from '../../components/button.js';
import { countOf } from '../../components/number-format.js';
import type { ArrangementState } from '../../graph-canvas/use-arrangement.js';
import styles from './map-view.module.css';
import type { MapHands } from './use-map-hands.js';

interface PlacesNoteProps {
  readonly arrangement: ArrangementState;
  readonly hands: MapHands;
}

/** How much of the picture stands where it was put by hand, and the ways back. */
export function PlacesNote({ arrangement, hands }: PlacesNoteProps) {
  const { size } = arrangement.pins;
  return (
    <section className={styles.places} aria-labelledby="map-places">
      <h2 id="map-places" className={styles.sideTitle}>
        Places
      </h2>
      <p className={styles.hintWords}>
        {size === 0 ? 'Whoever is drawn keeps their place.' : `${countOf(size, 'stakeholder')} pinned by hand.`}
      </p>
      {size > 0 && (
        <Button small onPress={hands.unpinAll}>
          Unpin all
        </Button>
      )}
      <Button small onPress={hands.arrangeAfresh}>
        Arrange afresh
      </Button>
    </section>
  );
}
