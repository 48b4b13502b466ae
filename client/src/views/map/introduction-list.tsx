import { StakeholderName } from '../../components/stakeholder-name.js';
import type { IntroductionWords } from '../../data/use-gaps.js';
import styles from './map-view.module.css';

/** The introductions that are drawn, in words. */
export function IntroductionList({ introductions }: { readonly introductions: readonly IntroductionWords[] }) {
  if (introductions.length === 0) return null;
  return (
    <section aria-labelledby="map-introductions">
      <h2 id="map-introductions" className={styles.sideTitle}>
        Suggested introductions
      </h2>
      <ol className={styles.introductions}>
        {introductions.map(({ from, to, introducers }) => (
          <li key={`${from.key} ${to.key}`}>
            <StakeholderName stakeholder={from} /> to <StakeholderName stakeholder={to} />
            {introducers[0] !== undefined && (
              <span className={styles.hintWords}>
                {' '}
                through <StakeholderName stakeholder={introducers[0]} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
