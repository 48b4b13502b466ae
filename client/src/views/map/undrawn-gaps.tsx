import { Button } from '../../components/button.js';
import styles from './map-view.module.css';

export interface UndrawnGapsProps {
  /** Each in words. */
  readonly gaps: readonly string[];
  /** The picture is arranged by group; so what is not drawn has no place even there. */
  readonly byGroup: boolean;
  readonly onArrangeByGroup: () => void;
}

/** The confirmed gaps that have no place in the picture, in words. */
export function UndrawnGaps({ gaps, byGroup, onArrangeByGroup }: UndrawnGapsProps) {
  if (gaps.length === 0) return null;
  return (
    <section className={styles.undrawn} aria-labelledby="map-undrawn-gaps">
      <h2 id="map-undrawn-gaps" className={styles.sideTitle}>
        {gaps.length === 1 ? '1 confirmed gap is not drawn' : `${gaps.length} confirmed gaps are not drawn`}
      </h2>
      <p className={styles.hintWords}>
        {byGroup
          ? 'Nobody of one of the two groups is among those shown.'
          : 'A gap lies between two groups, and here their members stand mixed.'}
      </p>
      <ul className={styles.introductions}>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      {!byGroup && (
        <Button small onPress={onArrangeByGroup}>
          Arrange by group
        </Button>
      )}
    </section>
  );
}
