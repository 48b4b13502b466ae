import { Link } from 'react-router';
import { useLikelyDuplicates } from '../../data/use-merge.js';
import { useAddressOf } from '../../state/use-view-state.js';
import styles from '../stakeholder-panel.module.css';

/** Says with whom a stakeholder may be one and the same, and leads to the comparison. */
export function LikelySame({ network, of }: { readonly network: string; readonly of: string }) {
  const addressOf = useAddressOf();
  const pairs = useLikelyDuplicates(network, of).data?.nodes ?? [];
  if (pairs.length === 0) return null;
  return (
    <ul className={`${styles.alreadyThere} ${styles.note}`} aria-label="Likely duplicates">
      {pairs.slice(0, 3).map(({ one, other, reason }) => {
        const second = one.key === of ? other : one;
        const comparison = addressOf({ view: 'duplicates', own: { keep: one.key, merge: other.key } });
        return (
          <li key={second.key}>
            <span>
              May be the same as <strong>{second.name}</strong> ({reason}).
            </span>
            <Link to={comparison}>Compare</Link>
          </li>
        );
      })}
    </ul>
  );
}
