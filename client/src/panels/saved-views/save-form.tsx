import { useState } from 'react';
import { Dialog } from '../../components/dialog.js';
import { NameAndNote, type NamedThing } from '../../components/name-and-note.js';
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
  const onSave = async ({ name, note }: NamedThing) => {
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
