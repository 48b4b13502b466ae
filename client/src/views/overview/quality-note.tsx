import { formatCount, formatShare } from '../../components/number-format.js';
import type { OverviewFigures } from '../../data/use-overview.js';
import { DuplicateNote } from './duplicate-note.js';
import styles from './overview-view.module.css';

/** How far the data carries: what is missing, and how old it is. */
export function QualityNote({ figures }: { readonly figures: OverviewFigures }) {
  const { quality, stakeholders, ties } = figures;
  const rows = [
    ['Stakeholders without a group', quality.withoutGroup, stakeholders],
    ['Stakeholders without a tier', quality.withoutTier, stakeholders],
    ['Stakeholders without a sector', quality.withoutSector, stakeholders],
    ['Stakeholders with no tie', quality.isolates, stakeholders],
    ['Ties without a date', quality.tiesWithoutDate, ties],
    ['Ties without a strength', quality.tiesWithoutStrength, ties],
  ] as const;
  return (
    <section aria-labelledby="quality" className={styles.block}>
      <h2 id="quality">How good the data is</h2>
      <p>{quality.sentence}</p>
      <DuplicateNote />
      <details className={styles.details}>
        <summary>What is missing, in numbers</summary>
        <dl className={styles.counts}>
          {rows.map(([label, count, of]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {formatCount(count)} <span className={styles.soft}>({formatShare(of === 0 ? null : count / of)})</span>
              </dd>
            </div>
          ))}
          {quality.oldestSource !== null && (
            <div>
              <dt>Oldest source</dt>
              <dd>{quality.oldestSource}</dd>
            </div>
          )}
          {quality.newestSource !== null && (
            <div>
              <dt>Newest source</dt>
              <dd>{quality.newestSource}</dd>
            </div>
          )}
        </dl>
      </details>
    </section>
  );
}
