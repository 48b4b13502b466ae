import { Link, NavLink } from 'react-router';
import { useAddressOf, useNetworkKey } from '../state/use-view-state.js';
import { VIEWS } from '../views/views.js';
import styles from './shell.module.css';
import { useStatementAddress } from './use-statement-address.js';

/** The views of the network on show. Grouping and filter go along from one to the next. */
export function SideNavigation() {
  const network = useNetworkKey();
  const addressOf = useAddressOf();
  const statement = useStatementAddress();
  if (network === null) return null;
  return (
    <nav aria-label="Views" className={styles.navigation}>
      <ul>
        {VIEWS.filter((view) => view.inNavigation).map((view) => (
          <li key={view.id}>
            <NavLink to={addressOf({ view: view.id })}>{view.label}</NavLink>
          </li>
        ))}
      </ul>
      <p className={styles.foot}>
        <NavLink to={statement}>Accessibility</NavLink>
      </p>
    </nav>
  );
}

/** The foot of a page that has no navigation. */
export function Foot() {
  const network = useNetworkKey();
  const statement = useStatementAddress();
  if (network !== null) return null;
  return (
    <footer className={styles.pageFoot}>
      <Link to={statement}>Accessibility</Link>
    </footer>
  );
}
