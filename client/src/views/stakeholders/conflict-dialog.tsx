import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import type { CellSave } from './use-cell-save.js';

/** Someone else changed the same thing first: both values, and the choice. */
export function ConflictDialog({ cells, onKept }: { readonly cells: CellSave; readonly onKept: () => void }) {
  const { conflict } = cells;
  if (conflict === null) return null;
  const keep = () => {
    cells.keepTheirs();
    onKept();
  };
  return (
    <Dialog
      title="Someone else was first"
      isOpen
      onClose={keep}
      footer={
        <>
          <Button onPress={keep}>Keep theirs</Button>
          <Button variant="primary" onPress={() => void cells.saveMine()}>
            Save mine over it
          </Button>
        </>
      }
    >
      <p>{conflict.change.what} was changed while you were editing. Nothing of yours is saved yet.</p>
      <dl>
        <div>
          <dt>Theirs</dt>
          <dd>{conflict.theirs || 'Empty'}</dd>
        </div>
        <div>
          <dt>Yours</dt>
          <dd>{conflict.change.mine || 'Empty'}</dd>
        </div>
      </dl>
    </Dialog>
  );
}
