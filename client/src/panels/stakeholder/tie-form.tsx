import { TIE_KINDS } from '@footbridge/shared/vocabulary/tie-kind';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/button.js';
import { capitalised } from '../../components/number-format.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import { useToast } from '../../components/toast.js';
import { useScope } from '../../data/scope.js';
import { useSaveTie, useTakingBack } from '../../data/use-edits.js';
import { alsoKept, ChangedMeanwhile } from '../editing/changed-meanwhile.js';
import { changedFields } from '../editing/draft.js';
import { RemovedMeanwhile } from '../editing/removed-meanwhile.js';
import { useSave } from '../editing/use-save.js';
import styles from '../stakeholder-panel.module.css';
import { readStrength, STRENGTH_HELP, TIE_SHAPE, type TieDraft, type TieField, tieInput } from './tie-draft.js';
import type { TieOfStakeholder } from './ties-by-kind.js';

const { labels } = TIE_SHAPE;

export interface TieFormProps {
  /** As it was when the editing began. */
  readonly tie: TieOfStakeholder;
  /** "Works with Northgate Surgery". */
  readonly words: string;
  readonly onDone: () => void;
}

/** Edits one tie: all but its ends. What someone else did to it meanwhile is put together, or chosen from. */
export function TieForm({ tie, words, onDone }: TieFormProps) {
  const { network } = useScope();
  const edit = useTieEdit(network, { tie, words, onDone });
  const [draft, setDraft] = useState(edit.opened);
  const { conflict, orphan } = edit;
  if (orphan !== null) {
    return (
      <RemovedMeanwhile
        network={network}
        entity="tie"
        entityKey={tie.key}
        name={`The tie “${words}”`}
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
        name={`The tie “${words}”`}
        heading="h4"
        labels={labels}
        conflict={conflict}
        onResolve={edit.resolve}
        onCancel={onDone}
      />
    );
  }
  return <Fields draft={draft} setDraft={setDraft} words={words} edit={edit} onCancel={onDone} />;
}

function useTieEdit(network: string, { tie, words, onDone }: TieFormProps) {
  const saving = useSaveTie();
  const takingBack = useTakingBack(network);
  const toast = useToast();
  const save = useSave({
    shape: TIE_SHAPE,
    details: tie,
    send: (draft, fields, expectedVersion) => {
      const ends = expectedVersion === null ? { from: tie.from.key, to: tie.to.key, kind: draft.kind } : {};
      return saving.run({ network, key: tie.key, expectedVersion, ...ends, ...tieInput(draft, fields) });
    },
    onSaved: ({ payload, keptTheirs }) => {
      toast({ message: `The tie “${words}” is saved.${alsoKept(keptTheirs, labels)}`, action: takingBack(payload) });
      onDone();
    },
    onUnchanged: onDone,
  });
  return { ...save, running: saving.running };
}

interface FieldsProps {
  readonly draft: TieDraft;
  readonly setDraft: (draft: TieDraft) => void;
  readonly words: string;
  readonly edit: ReturnType<typeof useTieEdit>;
  readonly onCancel: () => void;
}

function Fields({ draft, setDraft, words, edit, onCancel }: FieldsProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('button')?.focus(), []);
  const strength = readStrength(draft.strength);
  const set = (field: TieField) => (value: string) => setDraft({ ...draft, [field]: value });
  const errorOf = (field: TieField) => edit.userErrors.find(({ path }) => path.at(-1) === field)?.message ?? null;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (strength.ok) void edit.save(draft);
  };
  const text = (field: TieField, more: { kind?: 'date'; lines?: number } = {}) => (
    <TextField label={labels[field]} value={draft[field]} onChange={set(field)} error={errorOf(field)} {...more} />
  );
  return (
    <form ref={form} className={styles.tieForm} onSubmit={save} aria-label={`Edit the tie: ${words}`}>
      <h4>Edit: {words}</h4>
      {edit.problem !== null && (
        <p role="alert" className={styles.problem}>
          {edit.problem}
        </p>
      )}
      <Select label={labels.kind} options={kindOptions(draft.kind)} value={draft.kind} onChange={set('kind')} />
      <TextField
        label={labels.strength}
        value={draft.strength}
        onChange={set('strength')}
        description={STRENGTH_HELP}
        error={strength.ok ? errorOf('strength') : strength.error}
      />
      <div className={styles.pair}>
        {text('validFrom', { kind: 'date' })}
        {text('validTo', { kind: 'date' })}
      </div>
      {text('source')}
      {text('note', { lines: 2 })}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isDisabled={edit.running || !strength.ok}>
          Save
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

/** The kinds of the vocabulary, and the file's own where it is of one. */
function kindOptions(kind: string) {
  const known = TIE_KINDS.map((each) => ({ value: each.kind as string, label: capitalised(each.label) }));
  return known.some(({ value }) => value === kind) ? known : [{ value: kind, label: capitalised(kind) }, ...known];
}
