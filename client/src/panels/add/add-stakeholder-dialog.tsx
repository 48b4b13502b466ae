import { useState } from 'react';
import type { StakeholderToAdd } from '../../components/adding.js';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Select } from '../../components/select.js';
import { useStakeholderLinks } from '../../components/stakeholder-name.js';
import { TextField } from '../../components/text-field.js';
import { useToast } from '../../components/toast.js';
import { GROUP_OPTIONS, KIND_OPTIONS, SECTOR_OPTIONS, TIER_OPTIONS } from '../../components/vocabulary-options.js';
import type { StakeholderKind } from '../../data/generated/graphql.js';
import { useRequestKeys } from '../../data/request-key.js';
import { refusalWords } from '../../data/use-change.js';
import { useSaveStakeholder, useTakingBack } from '../../data/use-edits.js';
import styles from '../stakeholder-panel.module.css';
import { AlreadyThere } from './already-there.js';

interface Draft {
  readonly name: string;
  readonly kind: StakeholderKind;
  readonly group: string;
  readonly tier: string;
  readonly sector: string;
  readonly place: string;
}

const EMPTY: Draft = { name: '', kind: 'PERSON', group: '', tier: '', sector: '', place: '' };

export interface AddStakeholderDialogProps {
  readonly network: string;
  readonly given: StakeholderToAdd;
  readonly onClose: () => void;
}

/** A new stakeholder: a name is enough, the rest can come later. Who is there already under such a name is shown. */
export function AddStakeholderDialog({ network, given, onClose }: AddStakeholderDialogProps) {
  const [draft, setDraft] = useState<Draft>({ ...EMPTY, ...given });
  const [problem, setProblem] = useState<string | null>(null);
  const saving = useSaveStakeholder();
  const { keyOf } = useRequestKeys();
  const takingBack = useTakingBack(network);
  const toast = useToast();
  const links = useStakeholderLinks();
  const set = (field: keyof Draft) => (value: string) => setDraft({ ...draft, [field]: value });
  const open = (key: string) => {
    onClose();
    links?.open(key);
  };
  const save = async () => {
    const filled = Object.entries(draft).filter(([, value]) => value.trim() !== '');
    const stakeholder = { network, ...Object.fromEntries(filled) };
    const outcome = await saving.run({ ...stakeholder, idempotencyKey: keyOf(stakeholder) });
    if (outcome.kind !== 'done') return setProblem(refusalWords(outcome));
    toast({ message: `${draft.name.trim()} is added.`, action: takingBack(outcome.payload) });
    const key = outcome.payload.stakeholder?.key;
    if (key === undefined) onClose();
    else open(key);
  };
  const ready = draft.name.trim() !== '' && !saving.running;
  return (
    <Dialog
      title="Add a stakeholder"
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
        <TextField
          label="Name"
          value={draft.name}
          onChange={set('name')}
          autoFocus
          isRequired
          description="For a person, the role is enough: “Practice nurse, Northgate Surgery”."
        />
        <AlreadyThere network={network} name={draft.name} kind={draft.kind} onOpen={open} />
        <div className={styles.pair}>
          <Select label="Kind" options={KIND_OPTIONS} value={draft.kind} onChange={set('kind')} />
          <Select label="Group" options={GROUP_OPTIONS} value={draft.group} onChange={set('group')} />
          <Select label="Tier" options={TIER_OPTIONS} value={draft.tier} onChange={set('tier')} />
          <Select label="Sector" options={SECTOR_OPTIONS} value={draft.sector} onChange={set('sector')} />
        </div>
        <TextField label="Place" value={draft.place} onChange={set('place')} />
      </form>
    </Dialog>
  );
}

const FORM = 'add-stakeholder';
