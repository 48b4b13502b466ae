import { ErrorState } from '../components/error-state.js';
import { Skeleton } from '../components/skeleton.js';
import type { StakeholderPanelProps } from '../panels/stakeholder-panel.js';
import styles from './shell.module.css';
import { filesFailure, useFiles } from './use-files.js';

const loadPanel = () => import('../panels/stakeholder-panel.js').then((module) => module.StakeholderPanel);

/** The panel of a stakeholder, once its files are here: the first page does without them. */
export function LoadedPanel(props: StakeholderPanelProps) {
  const files = useFiles('stakeholder panel', loadPanel);
  const { data: Panel } = files;
  if (Panel !== undefined) return <Panel {...props} />;
  return (
    <aside aria-label="Stakeholder" className={styles.loadingPanel}>
      {files.isFetching ? (
        <Skeleton of="the stakeholder" lines={8} />
      ) : (
        <ErrorState error={filesFailure(files.error).words} onRetry={() => void files.refetch()} />
      )}
    </aside>
  );
}
