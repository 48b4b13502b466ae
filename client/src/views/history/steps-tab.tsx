import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { countOf } from '../../components/number-format.js';
import { type TakenStep, useViewHistory } from '../../state/view-history.js';
import styles from './history-view.module.css';

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** What was done to the view in this window, latest first; the data is as it is. */
export function StepsTab() {
  const { steps, undoable, goTo } = useViewHistory();
  if (steps.length === 0) {
    return (
      <EmptyState title="Nothing was done to the view yet">
        <p>
          Grouping, filtering, arranging and moving by hand will be listed here, and can be taken back one by one with
          Ctrl Z.
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <p className={styles.count}>{countOf(steps.length, 'step')} in this window, the latest first</p>
      <ol className={styles.list} reversed>
        {[...steps].reverse().map((step) => (
          <StepEntry key={step.id} step={step} isLatest={step.id === undoable?.id} onGo={() => goTo(step.id)} />
        ))}
      </ol>
      <Button isDisabled={undoable === null} onPress={() => goTo(null)}>
        Go back to how it was opened
      </Button>
    </>
  );
}

interface StepEntryProps {
  readonly step: TakenStep;
  readonly isLatest: boolean;
  readonly onGo: () => void;
}

function StepEntry({ step, isLatest, onGo }: StepEntryProps) {
  const isUndone = step.undoneAt !== null;
  const verb = isUndone ? 'Do again up to here' : 'Go back to here';
  return (
    <li className={styles.entry} data-undone={isUndone}>
      <div className={styles.head}>
        <div>
          <p className={styles.summary}>{step.label}</p>
          <p className={styles.meta}>
            At {CLOCK.format(step.at)}.{isUndone && ' Taken back since.'}
            {isLatest && ' The latest in effect.'}
          </p>
          {step.before !== undefined && step.after !== undefined && (
            <dl className={styles.sides}>
              <dt>Before</dt>
              <dd>{step.before}</dd>
              <dt>After</dt>
              <dd>{step.after}</dd>
            </dl>
          )}
        </div>
        <div className={styles.actions}>
          {!isLatest && (
            <Button small aria-label={`${verb}: ${step.label}`} onPress={onGo}>
              {verb}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
