import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { formatMoment } from '../../components/number-format.js';
import { useScope } from '../../data/scope.js';
import { refusalWords } from '../../data/use-change.js';
import { useUndo } from '../../data/use-edits.js';
import { useRemoval } from '../../data/use-removal.js';
import type { CellConflict, CellSave } from './use-cell-save.js';

/** Someone else changed the same cell first, or took its row away: what was, what is, what was typed, and the choice. */
export function ConflictDialog({ cells, onKept }: { readonly cells: CellSave; readonly onKept: () => void }) {
  const { conflict } = cells;
  if (conflict === null) return null;
  const letGo = () => {
    cells.letGo();
    onKept();
  };
  const save = () => void cells.saveMine();
  return conflict.kind === 'changed' ? (
    <Changed conflict={conflict} onLetGo={letGo} onSave={save} />
  ) : (
    <Removed conflict={conflict} onLetGo={letGo} onSave={save} />
  );
}

interface ChoiceProps<Kind extends CellConflict['kind']> {
  readonly conflict: Extract<CellConflict, { readonly kind: Kind }>;
  readonly onLetGo: () => void;
  readonly onSave: () => void;
}

function Changed({ conflict: { change, theirs }, onLetGo, onSave }: ChoiceProps<'changed'>) {
  return (
    <Dialog
      title="Someone else was first"
      isOpen
      onClose={onLetGo}
      footer={
        <>
          <Button onPress={onLetGo}>Keep theirs</Button>
          <Button variant="primary" onPress={onSave}>
            Save mine over it
          </Button>
        </>
      }
    >
      <p>{change.what} was changed while you were editing. Nothing of yours is saved yet.</p>
      <Sides
        sides={[
          ['Before', change.before],
          ['Theirs', theirs],
          ['Yours', change.mine],
        ]}
      />
    </Dialog>
  );
}

function Removed({ conflict: { change }, onLetGo, onSave }: ChoiceProps<'removed'>) {
  const { network } = useScope();
  const removal = useRemoval(network, change.of.entity, change.of.key).data ?? null;
  const undoing = useUndo();
  const [problem, setProblem] = useState<string | null>(null);
  const bringBack = async () => {
    if (removal === null) return;
    const outcome = await undoing.run({ network, change: removal.id });
    if (outcome.kind === 'done') onSave();
    else setProblem(refusalWords(outcome));
  };
  return (
    <Dialog
      title="It was removed meanwhile"
      isOpen
      onClose={onLetGo}
      footer={
        <>
          <Button onPress={onLetGo}>Leave it removed</Button>
          {removal?.canUndo && (
            <Button variant="primary" isDisabled={undoing.running} onPress={() => void bringBack()}>
              Bring it back with what I typed
            </Button>
          )}
        </>
      }
    >
      <p>What you typed is not saved, for its row is gone.</p>
      {removal !== null && (
        <p>
          By {removal.actor}, {formatMoment(removal.at)}: {removal.summary}.
        </p>
      )}
      <Sides sides={[[change.what, change.mine]]} />
      {problem !== null && <p role="alert">{problem}</p>}
      {removal !== null && !removal.canUndo && <p>{removal.whyNot}</p>}
    </Dialog>
  );
}

function Sides({ sides }: { readonly sides: readonly (readonly [label: string, text: string])[] }) {
  return (
    <dl>
      {sides.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text || 'Empty'}</dd>
        </div>
      ))}
    </dl>
  );
}
