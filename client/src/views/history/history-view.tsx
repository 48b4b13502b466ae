import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { countOf } from '../../components/number-format.js';
import { ViewHeader } from '../../components/view-header.js';
import { useScope } from '../../data/scope.js';
import { useChanges } from '../../data/use-history.js';
import { ChangeEntry } from './change-entry.js';
import styles from './history-view.module.css';

/** Who changed what and when, field by field, and taking it back. */
export function HistoryView() {
  const { network } = useScope();
  const changes = useChanges(network);
  return (
    <>
      <ViewHeader
        title="History"
        lead="Every change has an author and a time, and can be taken back as long as nothing later builds on it."
      />
      <Answer answer={changes} of="the history" skeleton={{ lines: 8 }}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <EmptyState title="Nothing has been changed yet">
              <p>Imports and edits of this network will be listed here, each with what was there before.</p>
            </EmptyState>
          ) : (
            <>
              <p className={styles.count}>{countOf(total, 'change')}, the latest first</p>
              <ol className={styles.list}>
                {rows.map((change) => (
                  <ChangeEntry key={change.id} network={network} change={change} />
                ))}
              </ol>
              {changes.hasMore && (
                <Button onPress={changes.more} isDisabled={changes.working}>
                  Show earlier changes
                </Button>
              )}
            </>
          )
        }
      </Answer>
    </>
  );
}
