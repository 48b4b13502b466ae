import styles from './map-view.module.css';

/** The confirmed gaps that have no place in the picture, each in words. */
export function UndrawnGaps({ gaps }: { readonly gaps: readonly string[] }) {
  if (gaps.length === 0) return null;
  return (
    <section className={styles.undrawn} aria-labelledby="map-undrawn-gaps">
      <h2 id="map-undrawn-gaps" className={styles.sideTitle}>
        {gaps.length === 1 ? '1 confirmed gap is not drawn' : `${gaps.length} confirmed gaps are not drawn`}
      </h2>
      <p className={styles.hintWords}>Nobody of one of the two groups is among those shown.</p>
      <ul className={styles.introductions}>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </section>
  );
}
