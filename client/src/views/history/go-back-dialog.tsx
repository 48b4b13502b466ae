import { useState } from 'react';
import { Answer } from '../../components/answer.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { countOf, formatMoment } from '../../components/number-format.js';
import { useToast } from '../../components/toast.js';
import { refusalWords } from '../../data/use-change.js';
import { useUndo } from '../../data/use-edits.js';
import { type ChangeRow, type GoingBack, useGoBack, useGoingBack } from '../../data/use-history.js';
import styles from './history-view.module.css';

export interface GoBackDialogProps {
  readonly network: string;
  readonly change: ChangeRow;
  readonly onClose: () => void;
}

/** Says what going back would take back, and does it as one change that undo takes back. */
export function GoBackDialog({ network, change, onClose }: GoBackDialogProps) {
  const going = useGoingBack(network, change.id);
  const { run, running } = useGoBack();
  const back = useUndo();
  const toast = useToast();
  const [refusal, setRefusal] = useState<string | null>(null);
  const found = going.outdated ? null : (going.data ?? null);
  const goBack = async () => {
    const outcome = await run({ network, change: change.id, expectedVersion: found?.version ?? null });
    if (outcome.kind !== 'done') return setRefusal(refusalWords(outcome));
    const { message, change: made } = outcome.payload;
    const undo = async () => {
      const undone = await back.run({ network, change: made?.id ?? null });
      if (undone.kind === 'done') toast({ message: undone.payload.message ?? 'Everything is as it was before.' });
      else toast({ message: refusalWords(undone), tone: 'problem' });
    };
    onClose();
    toast({ message: message ?? 'Went back.', action: { label: 'Undo', run: () => void undo() } });
  };
  const canGo = found?.goingBack != null && found.goingBack.whyNot === null;
  return (
    <Dialog
      title="Go back to here"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{canGo ? 'Cancel' : 'Close'}</Button>
          {canGo && (
            <Button variant="primary" isDisabled={running} onPress={() => void goBack()}>
              Take back {countOf(found.goingBack?.changes ?? 0, 'change')}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.sentence}>
        To how the data was after <strong>{change.summary}</strong> ({formatMoment(change.at)}).
      </p>
      <Answer answer={going} of="what this takes back" skeleton={{ lines: 2 }}>
        {(state) => <TakenBack state={state} />}
      </Answer>
      {refusal !== null && (
        <p role="alert" className={styles.whyNot}>
          {refusal}
        </p>
      )}
    </Dialog>
  );
}

function TakenBack({ state: { goingBack } }: { readonly state: GoingBack }) {
  if (goingBack === null) return <p>This change is not in the history of this network any more.</p>;
  const { changes, actors, since, whyNot } = goingBack;
  if (whyNot !== null) return <p>{whyNot}</p>;
  return (
    <>
      <p className={styles.sentence}>
        This takes back {countOf(changes, 'change')} by {countOf(actors.length, 'person', 'people')}
        {actors.length > 1 && ` (${actors.join(', ')})`}
        {since !== null && ` since ${formatMoment(since)}`}.
      </p>
      <p className={styles.meta}>
        It is one change of its own: undo brings everything again. Saved views and stories stay as they are.
      </p>
    </>
  );
}
