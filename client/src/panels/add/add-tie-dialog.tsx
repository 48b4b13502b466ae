import { LAYER_LABELS, TIE_KINDS, tieKindDefinition } from '@footbridge/shared/vocabulary/tie-kind';
import { useState } from 'react';
import type { KnownEnd, TieToAdd } from '../../components/adding.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { capitalised } from '../../components/number-format.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import { useToast } from '../../components/toast.js';
import { useRequestKeys } from '../../data/request-key.js';
import { refusalWords } from '../../data/use-change.js';
import { useSaveTie, useTakingBack } from '../../data/use-edits.js';
import { readStrength, STRENGTH_HELP } from '../stakeholder/tie-draft.js';
import styles from '../stakeholder-panel.module.css';
import { StakeholderPicker } from './stakeholder-picker.js';

interface Draft {
  readonly from: KnownEnd | null;
  readonly to: KnownEnd | null;
  readonly kind: string;
  readonly strength: string;
  readonly validFrom: string;
  readonly source: string;
}

const KIND_OPTIONS = TIE_KINDS.map(({ kind, label, layer }) => ({
  value: kind,
  label: capitalised(label),
  detail: LAYER_LABELS[layer],
}));
const FORM = 'add-tie';

export interface AddTieDialogProps {
  readonly network: string;
  readonly given: TieToAdd;
  readonly onClose: () => void;
}

/** A new tie between two who are there. Its kind decides its layer and direction. */
export function AddTieDialog({ network, given, onClose }: AddTieDialogProps) {
  const [draft, setDraft] = useState<Draft>(() => ({
    from: given.from ?? null,
    to: given.to ?? null,
    kind: 'works with',
    strength: '',
    validFrom: '',
    source: '',
  }));
  const [problem, setProblem] = useState<string | null>(null);
  const saving = useSaveTie();
  const { keyOf } = useRequestKeys();
  const takingBack = useTakingBack(network);
  const toast = useToast();
  const strength = readStrength(draft.strength);
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const { from, to } = draft;
  const same = from !== null && from.key === to?.key;
  const save = async () => {
    if (!strength.ok || from === null || to === null) return;
    const tie = {
      network,
      kind: draft.kind,
      from: from.key,
      to: to.key,
      strength: strength.value,
      validFrom: draft.validFrom || null,
      source: draft.source.trim() || null,
    };
    const outcome = await saving.run({ ...tie, idempotencyKey: keyOf(tie) });
    if (outcome.kind !== 'done') return setProblem(refusalWords(outcome));
    const words = `${from.name} ${tieKindDefinition(draft.kind)?.label ?? draft.kind} ${to.name}`;
    toast({ message: `${words}: added.`, action: takingBack(outcome.payload) });
    onClose();
  };
  const ready = from !== null && to !== null && !same && strength.ok && !saving.running;
  return (
    <Dialog
      title="Add a tie"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" form={FORM} variant="primary" isDisabled={!ready}>
            Add
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void save();
        }}
      >
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <StakeholderPicker network={network} label="From" chosen={from} onChoose={(end) => set({ from: end })} />
        <Select label="Kind of tie" options={KIND_OPTIONS} value={draft.kind} onChange={(kind) => set({ kind })} />
        <StakeholderPicker network={network} label="To" chosen={to} onChoose={(end) => set({ to: end })} />
        {same && (
          <p role="alert" className={styles.problem}>
            A tie links two different stakeholders.
          </p>
        )}
        <div className={styles.pair}>
          <TextField
            label="Strength"
            value={draft.strength}
            onChange={(value) => set({ strength: value })}
            description={STRENGTH_HELP}
            error={strength.ok ? null : strength.error}
          />
          <TextField
            label="Since"
            kind="date"
            value={draft.validFrom}
            onChange={(validFrom) => set({ validFrom })}
            description="If the day is known."
          />
        </div>
        <TextField
          label="Source"
          value={draft.source}
          onChange={(source) => set({ source })}
          description="Where this is known from."
        />
      </form>
    </Dialog>
  );
}
