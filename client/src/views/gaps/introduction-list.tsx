import { Link } from 'react-router';
import { formatRank } from '../../components/number-format.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import { StakeholderNames } from '../../components/stakeholder-names.js';
import type { IntroductionWords } from '../../data/use-gaps.js';
import { useAddressOf } from '../../state/use-view-state.js';
import styles from './cell-story.module.css';

/** Suggested introductions: benefit, feasibility and who could make it are three things, never one score. */
export function IntroductionList({ introductions }: { readonly introductions: readonly IntroductionWords[] }) {
  const addressOf = useAddressOf();
  if (introductions.length === 0) {
    return <p className={styles.soft}>No two stakeholders are left to introduce here.</p>;
  }
  return (
    <ol className={styles.introductions}>
      {introductions.map((introduction) => (
        <li key={`${introduction.from.key} ${introduction.to.key}`}>
          <p className={styles.pair}>
            <StakeholderName stakeholder={introduction.from} mark /> and{' '}
            <StakeholderName stakeholder={introduction.to} mark />
            <span className={styles.rank}>{formatRank(introduction.rank, introduction.tiedRank)} by benefit</span>
          </p>
          <dl className={styles.aspects}>
            <div>
              <dt>Benefit</dt>
              <dd>{introduction.benefitSentence}</dd>
            </div>
            <div>
              <dt>Feasibility</dt>
              <dd>{introduction.feasibilitySentence}</dd>
            </div>
            <div>
              <dt>{introduction.introducersKnowBoth ? 'Could introduce' : 'On the way between'}</dt>
              <dd>
                {introduction.introducers.length === 0 ? (
                  'No one: no route links them.'
                ) : (
                  <StakeholderNames stakeholders={introduction.introducers} />
                )}
              </dd>
            </div>
          </dl>
          <p>
            <Link data-off-paper to={addressOf({ view: 'map', own: mapOf(introduction) })}>
              Show them on the map
            </Link>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The two and whoever stands between them, brought out among everyone. */
function mapOf({ from, to, introducers }: IntroductionWords) {
  return { mode: 'people', focus: [from, ...introducers, to].map(({ key }) => key) };
}
