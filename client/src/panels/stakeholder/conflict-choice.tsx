import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Segmented } from '../../components/segmented.js';
import styles from '../stakeholder-panel.module.css';
import { type Draft, type DraftField, FIELD_LABELS } from './edit-draft.js';
import type { Conflict } from './use-edit.js';

export interface ConflictChoiceProps {
  readonly conflict: Conflict;
  readonly onResolve: (draft: Draft) => void;
  readonly onCancel: () => void;
}

/** Someone else saved first: both sides of every field in conflict, and a choice between them. */
export function ConflictChoice({ conflict, onResolve, onCancel }: ConflictChoiceProps) {
  const [theirs, setTheirs] = useState<ReadonlySet<DraftField>>(new Set());
  const choose = (field: DraftField, side: 'mine' | 'theirs') => {
    const next = new Set(theirs);
    if (side === 'theirs') next.add(field);
    else next.delete(field);
    setTheirs(next);
  };
  const resolved = Object.fromEntries([...theirs].map((field) => [field, conflict.stored[field]]));
  return (
    <section className={styles.conflict} role="alert">
      <h2>{conflict.stored.name} was changed by someone else meanwhile</h2>
      <p>
        Nothing of yours is lost.{' '}
        {conflict.fields.length === 0
          ? 'The two edits touch different fields, so both can stand.'
          : 'Choose for each field, then save.'}
      </p>
      {conflict.fields.map(({ field, mine, theirs: stored }) => (
        <fieldset key={field}>
          <legend>{FIELD_LABELS[field]}</legend>
          <Segmented
            label={FIELD_LABELS[field]}
            hideLabel
            options={[
              { value: 'mine', label: `Yours: ${mine || 'empty'}` },
              { value: 'theirs', label: `Theirs: ${stored || 'empty'}` },
            ]}
            value={theirs.has(field) ? 'theirs' : 'mine'}
            onChange={(side) => choose(field, side)}
          />
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => onResolve({ ...conflict.merged, ...resolved })}>
          Save this choice
        </Button>
        <Button onPress={onCancel}>Keep theirs and close</Button>
      </div>
    </section>
  );
}
