import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { countOf } from '../../components/number-format.js';
import { useChanges } from '../../data/use-history.js';
import { useOwnParameter } from '../../state/use-view-state.js';
import { ChangeEntry } from './change-entry.js';
import { HistoryFilter, useChangeSearch } from './history-filter.js';
import styles from './history-view.module.css';

/** The changes of the data, latest first. */
export function DataTab({ network }: { readonly network: string }) {
  const search = useChangeSearch();
  const changes = useChanges(network, search);
  const [since] = useOwnParameter('since');
  const seen = since === null ? null : Number(since);
  const isFiltered = search.kind !== null || search.actor !== null || search.text !== '';
  return (
    <>
      <HistoryFilter search={search} people={changes.data?.changedBy ?? []} />
      <Answer answer={changes} of="the history" skeleton={{ lines: 8 }}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <Nothing isFiltered={isFiltered} />
          ) : (
            <>
              <p className={styles.count} role="status">
                {countOf(total, 'change')}
                {isFiltered ? ' found' : ''}, the latest first
              </p>
              <ol className={styles.list}>
                {rows.map((change, index) => (
                  <ChangeEntry
                    key={change.id}
                    network={network}
                    change={change}
                    isLatest={index === 0 && !isFiltered}
                    isNew={seen !== null && change.version > seen}
                  />
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

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState title="No change fits">
      <p>Look for fewer words, or show all changes.</p>
    </EmptyState>
  ) : (
    <EmptyState title="Nothing has been changed yet">
      <p>Imports and edits of this network will be listed here, each with what was there before.</p>
    </EmptyState>
  );
}
