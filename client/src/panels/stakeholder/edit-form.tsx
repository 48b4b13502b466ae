import type { FormEvent } from 'react';
import { Button } from '../../components/button.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import { GROUP_OPTIONS, KIND_OPTIONS, SECTOR_OPTIONS, TIER_OPTIONS } from '../../components/vocabulary-options.js';
import type { UserErrorWords } from '../../data/use-change.js';
import type { StakeholderDetails } from '../../data/use-stakeholder.js';
import { ChangedMeanwhile } from '../editing/changed-meanwhile.js';
import { changedFields } from '../editing/draft.js';
import { RemovedMeanwhile } from '../editing/removed-meanwhile.js';
import styles from '../stakeholder-panel.module.css';
import { useKeptDraft } from './kept-edit.js';
import { STAKEHOLDER_SHAPE, type StakeholderDraft, type StakeholderField } from './stakeholder-draft.js';
import { useEdit } from './use-edit.js';

const { labels } = STAKEHOLDER_SHAPE;

export interface EditFormProps {
  readonly network: string;
  /** As it was when the editing began. */
  readonly details: StakeholderDetails;
  readonly onDone: () => void;
}

/**
 * Edits one stakeholder. Saving is undoable; what someone else saved meanwhile is put together with it, and where both
 * changed the same, or it was removed, there is a choice.
 */
export function EditForm({ network, details, onDone: onEnd }: EditFormProps) {
  const edit = useEdit(network, details, () => onDone());
  const { draft, setDraft, forget } = useKeptDraft(network, details, edit.opened);
  const onDone = () => {
    forget();
    onEnd();
  };
  const { conflict, orphan } = edit;
  if (orphan !== null) {
    return (
      <RemovedMeanwhile
        network={network}
        entity="stakeholder"
        entityKey={details.key}
        name={details.name}
        labels={labels}
        orphan={orphan}
        changed={changedFields(edit.opened, orphan)}
        problem={edit.problem}
        onBroughtBack={edit.saveOrphan}
        onAddAnew={() => void edit.addOrphan()}
        onDiscard={onDone}
      />
    );
  }
  if (conflict !== null) {
    return (
      <ChangedMeanwhile
        name={conflict.stored.name}
        heading="h2"
        labels={labels}
        conflict={conflict}
        onResolve={edit.resolve}
        onCancel={onDone}
      />
    );
  }
  return <Fields draft={draft} setDraft={setDraft} title={`Edit ${details.name}`} edit={edit} onCancel={onDone} />;
}

interface FieldsProps {
  readonly draft: StakeholderDraft;
  readonly setDraft: (draft: StakeholderDraft) => void;
  readonly title: string;
  readonly edit: ReturnType<typeof useEdit>;
  readonly onCancel: () => void;
}

function Fields({ draft, setDraft, title, edit, onCancel }: FieldsProps) {
  const set = (field: StakeholderField) => (value: string) => setDraft({ ...draft, [field]: value });
  const text = (field: StakeholderField, more: { kind?: 'date'; lines?: number; description?: string } = {}) => (
    <TextField
      label={labels[field]}
      value={draft[field]}
      onChange={set(field)}
      error={messageFor(edit.userErrors, field)}
      {...more}
    />
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    void edit.save(draft);
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <h2>{title}</h2>
      {edit.problem !== null && (
        <p role="alert" className={styles.problem}>
          {edit.problem}
        </p>
      )}
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
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isDisabled={edit.running || draft.name.trim() === ''}>
          Save
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
        <Button variant="quiet" isDisabled={edit.running} onPress={() => void edit.remove()}>
          Remove from the network
        </Button>
      </div>
    </form>
  );
}

function messageFor(errors: readonly UserErrorWords[], field: StakeholderField): string | null {
  return errors.find((error) => error.path.at(-1) === field)?.message ?? null;
}
