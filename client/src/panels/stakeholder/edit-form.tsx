import { GROUP_LABELS, GROUPS } from '@footbridge/shared/vocabulary/group';
import { SECTOR_LABELS, SECTORS } from '@footbridge/shared/vocabulary/sector';
import { TIER_LABELS, TIERS } from '@footbridge/shared/vocabulary/tier';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import type { UserErrorWords } from '../../data/use-change.js';
import type { NetworkDetails } from '../../data/use-networks.js';
import type { StakeholderDetails } from '../../data/use-stakeholder.js';
import styles from '../stakeholder-panel.module.css';
import { ConflictChoice } from './conflict-choice.js';
import { type Draft, type DraftField, draftOf, FIELD_LABELS } from './edit-draft.js';
import { useEdit } from './use-edit.js';

const NONE = { value: '', label: 'None' };
const KIND_OPTIONS = [
  { value: 'PERSON', label: 'Person' },
  { value: 'ORGANISATION', label: 'Organisation' },
  { value: 'OTHER', label: 'Other' },
];
const GROUP_OPTIONS = [NONE, ...GROUPS.map((value) => ({ value, label: GROUP_LABELS[value].one }))];
const TIER_OPTIONS = [NONE, ...TIERS.map((value) => ({ value, label: TIER_LABELS[value] }))];
const SECTOR_OPTIONS = [NONE, ...SECTORS.map((value) => ({ value, label: SECTOR_LABELS[value] }))];

export interface EditFormProps {
  readonly network: NetworkDetails;
  readonly details: StakeholderDetails;
  readonly onDone: () => void;
}

/** Edits one stakeholder. Saving is undoable; where someone else saved first, both sides are shown to choose from. */
export function EditForm({ network, details, onDone }: EditFormProps) {
  const [draft, setDraft] = useState(() => draftOf(details));
  const edit = useEdit(network.key, details, onDone);
  const set = (field: DraftField) => (value: string) => setDraft({ ...draft, [field]: value });
  const errorOf = (field: DraftField) => messageFor(edit.userErrors, field);
  const text = (field: DraftField, more: { kind?: 'date'; lines?: number; description?: string } = {}) => (
    <TextField
      label={FIELD_LABELS[field]}
      value={draft[field]}
      onChange={set(field)}
      error={errorOf(field)}
      {...more}
    />
  );
  if (edit.conflict !== null) {
    return <ConflictChoice conflict={edit.conflict} onResolve={edit.resolve} onCancel={onDone} />;
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void edit.save(draft);
      }}
    >
      <h2>Edit {details.name}</h2>
      <Problems words={edit.problem} />
      {text('name')}
      <div className={styles.pair}>
        <Select label="Kind" options={KIND_OPTIONS} value={draft.kind} onChange={set('kind')} />
        <Select label="Group" options={GROUP_OPTIONS} value={draft.group} onChange={set('group')} />
        <Select label="Tier" options={TIER_OPTIONS} value={draft.tier} onChange={set('tier')} />
        <Select label="Sector" options={SECTOR_OPTIONS} value={draft.sector} onChange={set('sector')} />
      </div>
      {text('place')}
      {text('aliases', { description: 'Several are divided by semicolons.' })}
      {text('topics', { description: 'Several are divided by semicolons.' })}
      <div className={styles.pair}>
        {text('validFrom', { kind: 'date' })}
        {text('validTo', { kind: 'date' })}
      </div>
      {text('source')}
      {text('note', { lines: 3 })}
      <FormActions draft={draft} edit={edit} onCancel={onDone} />
    </form>
  );
}

interface FormActionsProps {
  readonly draft: Draft;
  readonly edit: ReturnType<typeof useEdit>;
  readonly onCancel: () => void;
}

function FormActions({ draft, edit, onCancel }: FormActionsProps) {
  return (
    <div className={styles.actions}>
      <Button type="submit" variant="primary" isDisabled={edit.running || draft.name.trim() === ''}>
        Save
      </Button>
      <Button onPress={onCancel}>Cancel</Button>
      <Button variant="quiet" isDisabled={edit.running} onPress={() => void edit.remove()}>
        Remove from the network
      </Button>
    </div>
  );
}

function Problems({ words }: { readonly words: string | null }) {
  if (words === null) return null;
  return (
    <p role="alert" className={styles.problem}>
      {words}
    </p>
  );
}

function messageFor(errors: readonly UserErrorWords[], field: DraftField): string | null {
  return errors.find((error) => error.path.at(-1) === field)?.message ?? null;
}
