import { useState } from 'react';
import { Button } from '../../components/button.js';
import { formatCount, formatMoment } from '../../components/number-format.js';
import { useToast } from '../../components/toast.js';
import { refusalWords } from '../../data/use-change.js';
import { useUndo } from '../../data/use-edits.js';
import type { ChangeRow } from '../../data/use-history.js';
import { ChangeItems } from './change-items.js';
import { GoBackDialog } from './go-back-dialog.js';
import styles from './history-view.module.css';

export interface ChangeEntryProps {
  readonly network: string;
  readonly change: ChangeRow;
  /** It came since it was last looked. */
  readonly isNew?: boolean;
  /** Nothing came after it, so there is nothing to go back from. */
  readonly isLatest?: boolean;
}

/** One change: who, when, what; opened, every field before and after; and taking it back, or all since it. */
export function ChangeEntry({ network, change, isNew = false, isLatest = false }: ChangeEntryProps) {
  const [open, setOpen] = useState(false);
  const [goingBack, setGoingBack] = useState(false);
  const details = `change-${change.id}`;
  return (
    <li className={styles.entry} data-undone={change.undone} data-new={isNew}>
      <div className={styles.head}>
        <div>
          <p className={styles.summary}>
            {isNew && <span className={styles.new}>New </span>}
            {change.summary}
          </p>
          <p className={styles.meta}>
            {change.actor}, {formatMoment(change.at)}. Data version {change.version}.
            {change.undone && ' Taken back since.'}
          </p>
        </div>
        <div className={styles.actions}>
          <div className={styles.action}>
            {change.itemCount > 0 && (
              <Button small aria-expanded={open} aria-controls={details} onPress={() => setOpen(!open)}>
                {open ? 'Hide what changed' : 'Show what changed'} ({formatCount(change.itemCount)})
              </Button>
            )}
          </div>
          <div className={styles.action}>
            <UndoButton network={network} change={change} />
          </div>
          <div className={styles.action}>
            {!isLatest && (
              <Button
                small
                variant="quiet"
                aria-label={`Go back to here: ${change.summary}`}
                onPress={() => setGoingBack(true)}
              >
                Go back to here…
              </Button>
            )}
          </div>
        </div>
      </div>
      <div id={details} hidden={!open}>
        {open && <ChangeItems network={network} change={change.id} isImport={change.kind === 'IMPORT'} />}
      </div>
      {goingBack && <GoBackDialog network={network} change={change} onClose={() => setGoingBack(false)} />}
    </li>
  );
}

function UndoButton({ network, change }: ChangeEntryProps) {
  const { run, running } = useUndo();
  const toast = useToast();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (change.undone) return null;
  if (!change.canUndo) return <p className={styles.whyNot}>{change.whyNot ?? 'Cannot be undone.'}</p>;
  const undo = async () => {
    const outcome = await run({ network, change: change.id });
    if (outcome.kind === 'done') toast({ message: outcome.payload.message ?? `Undone: ${change.summary}` });
    else setRefusal(refusalWords(outcome));
  };
  return (
    <>
      <Button small isDisabled={running} onPress={() => void undo()}>
        Undo
      </Button>
      {refusal !== null && (
        <p role="alert" className={styles.whyNot}>
          {refusal}
        </p>
      )}
    </>
  );
}
