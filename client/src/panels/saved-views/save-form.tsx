import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { TextField } from '../../components/text-field.js';
import { useToast } from '../../components/toast.js';
import { refusalWords } from '../../data/use-change.js';
import { closeSaveForm, useSaveFormOpen } from '../../state/save-form.js';
import { SAVED_PARAMETER } from '../../state/saved-address.js';
import { useChangeAddress } from '../../state/use-view-state.js';
import styles from './saved-views.module.css';
import { useSaveThisView } from './use-save-this-view.js';

/** Asks for a name and a note, and saves the view on show under them. Opened by `openSaveForm`. */
export function SaveForm() {
  const isOpen = useSaveFormOpen();
  return (
    <Dialog title="Save this view" isOpen={isOpen} onClose={closeSaveForm}>
      <NewView onDone={closeSaveForm} />
    </Dialog>
  );
}

function NewView({ onDone }: { readonly onDone: () => void }) {
  const { save, running } = useSaveThisView();
  const [problem, setProblem] = useState<string | null>(null);
  const change = useChangeAddress();
  const toast = useToast();
  const onSave = async ({ name, note }: NamedView) => {
    const outcome = await save({ name, note });
    if (outcome.kind !== 'done') return setProblem(refusalWords(outcome));
    const { savedView } = outcome.payload;
    onDone();
    if (savedView) change({ own: { [SAVED_PARAMETER]: savedView.key }, replace: true });
    toast({ message: `“${name}” is saved, with everything where it stands.` });
  };
  return (
    <NameAndNote saved={NAMELESS} verb="Save the view" problem={problem} running={running} onSave={onSave}>
      <p className={styles.hint}>
        Kept are the grouping, the filter, the selection and all choices of the view, and on the map where everyone
        stands.
      </p>
    </NameAndNote>
  );
}

const NAMELESS = { name: '', note: null };

export interface NamedView {
  readonly name: string;
  readonly note: string | null;
}

export interface NameAndNoteProps {
  readonly saved: NamedView;
  readonly verb: string;
  readonly problem: string | null;
  readonly running: boolean;
  readonly onSave: (named: NamedView) => unknown;
  readonly children?: ReactNode;
}

/** The two things that are said of a saved view. */
export function NameAndNote({ saved, verb, problem, running, onSave, children }: NameAndNoteProps) {
  const [name, setName] = useState(saved.name);
  const [note, setNote] = useState(saved.note ?? '');
  const [asked, setAsked] = useState(false);
  const missing = asked && name.trim() === '' ? 'Give it a name, so that it can be found again.' : null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (name.trim() !== '') void onSave({ name: name.trim(), note: note.trim() === '' ? null : note.trim() });
      }}
    >
      <TextField label="Name" value={name} onChange={setName} error={missing ?? problem} autoFocus />
      <TextField label="Note" value={note} onChange={setNote} lines={3} description="What it shows, or why." />
      {children}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isDisabled={running}>
          {verb}
        </Button>
      </div>
    </form>
  );
}
