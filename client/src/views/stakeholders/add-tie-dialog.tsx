import { LAYER_LABELS, TIE_KINDS, tieKindDefinition } from '@footbridge/shared/vocabulary/tie-kind';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { ComboBox } from '../../components/combo-box.js';
import { Dialog } from '../../components/dialog.js';
import { capitalised } from '../../components/number-format.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import { useToast } from '../../components/toast.js';
import { useSaveTie, useUndo } from '../../data/use-edits.js';
import { useStakeholderSearch } from '../../data/use-stakeholder.js';
import type { AddDialogProps } from './add-stakeholder-dialog.js';
import { parseCell } from './cell-value.js';
import styles from './stakeholders-view.module.css';

interface Draft {
  readonly from: string | null;
  readonly to: string | null;
  readonly kind: string;
  readonly strength: string;
}
const EMPTY: Draft = { from: null, to: null, kind: 'works with', strength: '' };

/** A new tie between two who are there. Its kind decides its layer and direction. */
export function AddTieDialog({ network, isOpen, onClose }: AddDialogProps) {
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<string | null>(null);
  const saving = useSaveTie();
  const undoing = useUndo();
  const toast = useToast();
  const strength = parseCell(draft.strength, 'number');
  const definition = tieKindDefinition(draft.kind);
  const close = () => {
    setDraft(EMPTY);
    setProblem(null);
    onClose();
  };
  const save = async () => {
    if (!strength.ok || draft.from === null || draft.to === null) return;
    const value = typeof strength.value === 'number' ? strength.value : undefined;
    const outcome = await saving.run({ network, kind: draft.kind, from: draft.from, to: draft.to, strength: value });
    if (outcome.kind === 'done') {
      const tie = outcome.payload.tie;
      const words = tie ? `${tie.from.name} ${definition?.label ?? tie.kind} ${tie.to.name}` : 'The tie';
      toast({ message: `${words}: added.`, action: { label: 'Undo', run: () => void undoing.run({ network }) } });
      close();
    } else {
      setProblem(
        outcome.kind === 'refused'
          ? outcome.userErrors.map((error) => error.message).join(' ')
          : `${outcome.failure.what} ${outcome.failure.next}`,
      );
    }
  };
  const complete = draft.from !== null && draft.to !== null && draft.from !== draft.to && strength.ok;
  return (
    <Dialog
      title="Add a tie"
      isOpen={isOpen}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" isDisabled={!complete || saving.running} onPress={() => void save()}>
            Add
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <EndPicker
          network={network}
          label="From"
          value={draft.from}
          onChange={(from) => setDraft({ ...draft, from })}
        />
        <Select
          label="Kind of tie"
          options={TIE_KINDS.map(({ kind, label, layer }) => ({
            value: kind,
            label: capitalised(label),
            detail: LAYER_LABELS[layer],
          }))}
          value={draft.kind}
          onChange={(kind) => setDraft({ ...draft, kind })}
        />
        <EndPicker network={network} label="To" value={draft.to} onChange={(to) => setDraft({ ...draft, to })} />
        <TextField
          label="Strength"
          value={draft.strength}
          onChange={(value) => setDraft({ ...draft, strength: value })}
          description="If it is known: above 0, higher is stronger."
          error={strength.ok ? null : strength.error}
        />
        {draft.from !== null && draft.from === draft.to && (
          <p className={styles.problem}>A tie links two different stakeholders.</p>
        )}
      </div>
    </Dialog>
  );
}

interface EndPickerProps {
  readonly network: string;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (key: string | null) => void;
}

function EndPicker({ network, label, value, onChange }: EndPickerProps) {
  const [text, setText] = useState('');
  const found = useStakeholderSearch(network, text).data?.nodes ?? [];
  return (
    <ComboBox
      label={label}
      options={found.map((one) => ({
        value: one.key,
        label: one.name,
        detail: capitalised(one.group ?? one.kind.toLowerCase()),
      }))}
      value={value}
      onChange={onChange}
      onType={setText}
      placeholder="Type part of a name"
    />
  );
}
