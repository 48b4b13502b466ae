import { Link, useRouteError } from 'react-router';
import { EmptyState } from '../components/empty-state.js';
import { ErrorState } from '../components/error-state.js';
import { describeFailure } from '../data/graphql-failure.js';
import styles from './shell.module.css';
import { usePageTitle } from './use-page-title.js';

/** An address that leads nowhere. */
export function NotFoundPage() {
  usePageTitle('No such page');
  return (
    <EmptyState wholePage title="There is no page at this address" actions={<Link to="/">Go to the start page</Link>}>
      <p>The link may be mistyped, or from another version of Footbridge.</p>
    </EmptyState>
  );
}

/** A fault in drawing: the last resort, so that it says what to do instead of leaving a white page. */
export function CrashPage() {
  usePageTitle('Fault');
  const error = useRouteError();
  console.error(error);
  return (
    <main className={styles.crash}>
      <ErrorState wholePage error={describeFailure(error)} onRetry={() => window.location.reload()} />
      <p>
        <a href="/">Go to the start page</a>
      </p>
    </main>
  );
}
