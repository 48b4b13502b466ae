import { NavLink } from 'react-router';
import { useAddressOf, useNetworkKey } from '../state/use-view-state.js';
import { VIEWS } from '../views/views.js';
import styles from './shell.module.css';

/** The views of the network on show. Grouping and filter go along from one to the next. */
export function SideNavigation() {
  const network = useNetworkKey();
  const addressOf = useAddressOf();
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
    </nav>
  );
}
