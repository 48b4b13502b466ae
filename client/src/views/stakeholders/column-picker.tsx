import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Checkbox } from '../../components/checkbox.js';
import { Dialog } from '../../components/dialog.js';
import styles from './stakeholders-view.module.css';

export interface ColumnPickerProps {
  readonly columns: readonly { readonly id: string; readonly header: string }[];
  readonly shown: readonly string[];
  /** Null goes back to the columns a network begins with. */
  readonly onChange: (shown: readonly string[] | null) => void;
}

const KINDS = [
  { title: 'Fields', belongs: (id: string) => !id.includes(':') },
  { title: 'Attributes of this network', belongs: (id: string) => id.startsWith('attribute:') },
  { title: 'Measures', belongs: (id: string) => id.startsWith('measure:') },
] as const;

/** Which columns are on show. The name always is. */
export function ColumnPicker({ columns, shown, onChange }: ColumnPickerProps) {
  const [isOpen, setOpen] = useState(false);
  const toggle = (id: string, on: boolean) => {
    const next = columns.map((column) => column.id).filter((known) => (known === id ? on : shown.includes(known)));
    onChange(next);
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>Choose columns</Button>
      <Dialog
        title="Columns"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        footer={
          <>
            <Button onPress={() => onChange(null)}>Back to the usual ones</Button>
            <Button variant="primary" onPress={() => setOpen(false)}>
              Done
            </Button>
          </>
        }
      >
        {KINDS.map(({ title, belongs }) => {
          const members = columns.filter(({ id }) => belongs(id) && id !== 'name');
          if (members.length === 0) return null;
          return (
            <fieldset key={title} className={styles.columnKind}>
              <legend>{title}</legend>
              {members.map(({ id, header }) => (
                <Checkbox key={id} isSelected={shown.includes(id)} onChange={(on) => toggle(id, on)}>
                  {header}
                </Checkbox>
              ))}
            </fieldset>
          );
        })}
      </Dialog>
    </>
  );
}
