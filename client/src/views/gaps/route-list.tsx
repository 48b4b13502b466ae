import { StakeholderName } from '../../components/stakeholder-name.js';
import type { GapActions } from '../../data/use-gaps.js';
import styles from './cell-story.module.css';

/** The indirect routes between two parts, and through whom they run. */
export function RouteList({ routes }: { readonly routes: GapActions['routes'] }) {
  if (routes.length === 0) return <p className={styles.soft}>No route links the two parts today.</p>;
  return (
    <ol className={styles.list}>
      {routes.map((route) => (
        <li key={route.stakeholders.map((stop) => stop.key).join(' ')}>
          <p>{route.sentence}</p>
          <p className={styles.stops}>
            {route.stakeholders.map((stop, index) => (
              <span key={stop.key}>
                {index > 0 && <span aria-hidden="true"> → </span>}
                <StakeholderName stakeholder={stop} />
              </span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
