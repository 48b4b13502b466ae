import { useState } from 'react';
import { Button } from './button.js';
import styles from './conflict-choice.module.css';
import { listOf } from './number-format.js';

/** One field that two people changed to different things. */
interface DisputedField {
  readonly field: string;
  readonly label: string;
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface ConflictChoiceProps {
  readonly disputed: readonly DisputedField[];
  /** What the fields are called that only the other one changed, and that stay so. */
  readonly keptTheirs: readonly string[];
  /** Told for each disputed field whose side was chosen. */
  readonly onSave: (theirs: ReadonlySet<string>) => void;
  readonly onCancel: () => void;
  readonly cancelLabel: string;
}

type Side = 'mine' | 'theirs';

/** Someone else saved first: each field both changed, as it was, as they have it and as you have it, to choose from. */
export function ConflictChoice({ disputed, keptTheirs, onSave, onCancel, cancelLabel }: ConflictChoiceProps) {
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const left = disputed.filter(({ field }) => sides[field] === undefined);
  const save = () => onSave(new Set(disputed.map(({ field }) => field).filter((field) => sides[field] === 'theirs')));
  return (
    <div className={styles.conflict}>
      <p>
        Nothing of yours is lost. Choose what is to stand{disputed.length === 1 ? '' : ' in each field'}, then save.
      </p>
      {disputed.map((one) => (
        <fieldset key={one.field}>
          <legend>{one.label}</legend>
          <p className={styles.before}>Before: {one.before || 'empty'}</p>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side} className={styles.side}>
              <input
                type="radio"
                name={`conflict ${one.field}`}
                checked={sides[one.field] === side}
                onChange={() => setSides({ ...sides, [one.field]: side })}
              />
              <span>
                <strong>{side === 'mine' ? 'Yours' : 'Theirs'}</strong>
                <span className={styles.text}>{one[side] || <em>Empty</em>}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      {keptTheirs.length > 0 && (
        <p className={styles.before}>
          They also changed {listOf(keptTheirs)}, which you did not touch: that stays as they have it.
        </p>
      )}
      <div className={styles.actions}>
        <Button variant="primary" isDisabled={left.length > 0} onPress={save}>
          Save this choice
        </Button>
        <Button onPress={onCancel}>{cancelLabel}</Button>
        {left.length > 0 && disputed.length > 1 && (
          <span className={styles.before}>Still to choose: {listOf(left.map(({ label }) => label.toLowerCase()))}</span>
        )}
      </div>
    </div>
  );
}
