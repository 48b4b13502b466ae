import { Link } from 'react-router';
import { formatMoment } from '../../components/number-format.js';
import type { StakeholderDetails } from '../../data/use-stakeholder.js';
import { useAddressOf } from '../../state/use-view-state.js';
import styles from '../stakeholder-panel.module.css';
import { Section } from './section.js';

/** Who changed this stakeholder, and when. */
export function ChangeSection({ details }: { readonly details: StakeholderDetails }) {
  const addressOf = useAddressOf();
  const { nodes, totalCount } = details.changes;
  if (totalCount === 0) return null;
  return (
    <Section title="History">
      <ul className={styles.list}>
        {nodes.map((change) => (
          <li key={change.id}>
            {change.summary}
            <p className={styles.faint}>
              {change.actor}, {formatMoment(change.at)}
              {change.undone && ', taken back since'}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link to={addressOf({ view: 'history' })}>All changes of this network</Link>
      </p>
    </Section>
  );
}
