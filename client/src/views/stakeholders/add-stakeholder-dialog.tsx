import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { Select } from '../../components/select.js';
import { useStakeholderLinks } from '../../components/stakeholder-name.js';
import { TextField } from '../../components/text-field.js';
import { useToast } from '../../components/toast.js';
import { useSaveStakeholder, useUndo } from '../../data/use-edits.js';
import styles from './stakeholders-view.module.css';
import { GROUP_OPTIONS, KIND_OPTIONS, SECTOR_OPTIONS, TIER_OPTIONS } from './vocabulary-options.js';

export interface AddDialogProps {
  readonly network: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const EMPTY = { name: '', kind: 'PERSON', group: '', tier: '', sector: '', place: '' };

/** A new stakeholder: a name is enough, the rest can come later. */
export function AddStakeholderDialog({ network, isOpen, onClose }: AddDialogProps) {
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<string | null>(null);
  const saving = useSaveStakeholder();
  const undoing = useUndo();
  const toast = useToast();
  const links = useStakeholderLinks();
  const set = (field: keyof typeof EMPTY) => (value: string) => setDraft({ ...draft, [field]: value });
  const close = () => {
    setDraft(EMPTY);
    setProblem(null);
    onClose();
  };
  const save = async () => {
    const given = Object.entries(draft).filter(([, value]) => value.trim() !== '');
    const outcome = await saving.run({ network, ...Object.fromEntries(given) });
    if (outcome.kind === 'done') {
      const key = outcome.payload.stakeholder?.key;
      toast({
        message: `${draft.name} is added.`,
        action: { label: 'Undo', run: () => void undoing.run({ network }) },
      });
      close();
      if (key !== undefined) links?.open(key);
    } else {
      setProblem(
        outcome.kind === 'refused'
          ? outcome.userErrors.map((error) => error.message).join(' ')
          : `${outcome.failure.what} ${outcome.failure.next}`,
      );
    }
  };
  return (
    <Dialog
      title="Add a stakeholder"
      isOpen={isOpen}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" isDisabled={draft.name.trim() === '' || saving.running} onPress={() => void save()}>
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
        <TextField
          label="Name"
          value={draft.name}
          onChange={set('name')}
          autoFocus
          isRequired
          description="For a person, the role is enough: “Practice nurse, Northgate Surgery”."
        />
        <div className={styles.pair}>
          <Select label="Kind" options={KIND_OPTIONS} value={draft.kind} onChange={set('kind')} />
          <Select label="Group" options={GROUP_OPTIONS} value={draft.group} onChange={set('group')} />
          <Select label="Tier" options={TIER_OPTIONS} value={draft.tier} onChange={set('tier')} />
          <Select label="Sector" options={SECTOR_OPTIONS} value={draft.sector} onChange={set('sector')} />
        </div>
        <TextField label="Place" value={draft.place} onChange={set('place')} />
      </div>
    </Dialog>
  );
}
