import { type ReactNode, useState } from 'react';
import { Button } from './button.js';
import styles from './name-and-note.module.css';
import { TextField } from './text-field.js';

export interface NamedThing {
  readonly name: string;
  readonly note: string | null;
}

export interface NameAndNoteProps {
  readonly saved: NamedThing;
  /** What the button says. */
  readonly verb: string;
  /** Why it was not saved. */
  readonly problem: string | null;
  readonly running: boolean;
  readonly onSave: (named: NamedThing) => unknown;
  readonly children?: ReactNode;
}

/** A form for what people say of a thing: its name, which it must have, and a note. */
export function NameAndNote({ saved, verb, problem, running, onSave, children }: NameAndNoteProps) {
  const [name, setName] = useState(saved.name);
  const [note, setNote] = useState(saved.note ?? '');
  const [asked, setAsked] = useState(false);
  const missing = asked && name.trim() === '' ? 'Give it a name, so that it can be found again.' : null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (name.trim() !== '') void onSave({ name: name.trim(), note: note.trim() === '' ? null : note.trim() });
      }}
    >
      <TextField label="Name" value={name} onChange={setName} error={missing ?? problem} autoFocus />
      <TextField label="Note" value={note} onChange={setNote} lines={3} description="What it shows, or why." />
      {children}
      <div>
        <Button type="submit" variant="primary" isDisabled={running}>
          {verb}
        </Button>
      </div>
    </form>
  );
}
