import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { capitalised, countOf, formatCount } from '../../components/number-format.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import type { LikelyDuplicate } from '../../data/use-merge.js';
import styles from './duplicates-view.module.css';

export interface DuplicateListProps {
  readonly pairs: readonly LikelyDuplicate[];
  /** How many the network has, of which the surest are here. */
  readonly total: number;
  /** How many of them were said to be different. */
  readonly hidden: number;
  /** The pair that is being compared. */
  readonly current: string | null;
  readonly idOf: (pair: LikelyDuplicate) => string;
  readonly onOpen: (pair: LikelyDuplicate) => void;
  readonly onDifferent: (pair: LikelyDuplicate) => void;
  readonly onShowHidden: () => void;
}

/** The pairs that are likely the same, the surest first, each with the reason. */
export function DuplicateList(props: DuplicateListProps) {
  const { pairs, total, hidden, current, idOf, onOpen, onDifferent, onShowHidden } = props;
  return (
    <section aria-label="Likely duplicates" className={styles.suggestions}>
      {pairs.length === 0 && hidden > 0 ? (
        <EmptyState title="No pair is left to look at">
          <p>All that are called nearly the same were said to be different.</p>
        </EmptyState>
      ) : pairs.length === 0 ? (
        <EmptyState title="No likely duplicates">
          <p>
            No two stakeholders are called nearly the same. Names that differ by a slip, by the order of words, by a
            short form or by initials would be listed here.
          </p>
        </EmptyState>
      ) : (
        <>
          <p className={styles.soft} role="status">
            {total > pairs.length + hidden
              ? `The surest ${formatCount(pairs.length)} of ${countOf(total, 'pair')}.`
              : `${countOf(pairs.length, 'pair')}, the surest first.`}
          </p>
          <ol className={styles.pairs}>
            {pairs.map((pair) => (
              <li key={idOf(pair)} className={styles.pair} aria-current={idOf(pair) === current ? 'true' : undefined}>
                <PairWords pair={pair} />
                <div className={styles.actions}>
                  <Button small onPress={() => onOpen(pair)} aria-label={`Compare ${namesOf(pair)}`}>
                    Compare
                  </Button>
                  <Button
                    small
                    variant="quiet"
                    onPress={() => onDifferent(pair)}
                    aria-label={`They are different: ${namesOf(pair)}`}
                  >
                    They are different
                  </Button>
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
      {hidden > 0 && (
        <p className={styles.soft}>
          {countOf(hidden, 'pair')} said to be different {hidden === 1 ? 'is' : 'are'} left out. That is kept in this
          browser only.{' '}
          <Button small variant="quiet" onPress={onShowHidden}>
            Suggest {hidden === 1 ? 'it' : 'them'} again
          </Button>
        </p>
      )}
    </section>
  );
}

function PairWords({ pair: { one, other, reason, sharedContacts } }: { readonly pair: LikelyDuplicate }) {
  const contacts = sharedContacts === 0 ? '' : `; ${countOf(sharedContacts, 'contact')} in common`;
  return (
    <div>
      <p className={styles.names}>
        <StakeholderName stakeholder={one} mark />
        <StakeholderName stakeholder={other} mark />
      </p>
      <p className={styles.faint}>
        {capitalised(reason)}
        {contacts}.
      </p>
    </div>
  );
}

function namesOf({ one, other }: LikelyDuplicate): string {
  return `${one.name} and ${other.name}`;
}
