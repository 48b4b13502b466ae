import { useState } from 'react';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { countOf } from '../../components/number-format.js';
import { Progress } from '../../components/progress.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import type { RowHandle } from '../../data/use-table-rows.js';
import type { CellEdit } from './grid/grid-column.js';
import { RefusedRows } from './refused-rows.js';
import styles from './stakeholders-view.module.css';
import type { BulkOutcome, BulkRefusal } from './use-bulk-change.js';

/** One thing that can be said of many rows at once. */
export interface ManyField {
  readonly id: string;
  readonly label: string;
  readonly kind: CellEdit<never>['kind'];
  readonly options?: CellEdit<never>['options'];
  readonly description?: string;
  /** False where nothing typed says nothing: a topic to add. */
  readonly mayBeEmpty: boolean;
  readonly read: CellEdit<never>['read'];
}

export interface EditManyDialogProps {
  /** "Edit a field", "Add a topic". */
  readonly title: string;
  /** "stakeholder". */
  readonly thing: string;
  readonly fields: readonly ManyField[];
  readonly rows: readonly RowHandle[];
  readonly save: (
    rows: readonly RowHandle[],
    change: Readonly<Record<string, unknown>>,
    words: string,
  ) => Promise<BulkOutcome>;
  readonly isRunning: boolean;
  readonly onClose: () => void;
}

/** Says the same of every chosen row, as one change. */
export function EditManyDialog(props: EditManyDialogProps) {
  const { title, thing, fields, save, isRunning, onClose } = props;
  const [id, setId] = useState(fields[0]?.id ?? '');
  const [text, setText] = useState('');
  const [rows, setRows] = useState(props.rows);
  const [refusal, setRefusal] = useState<BulkRefusal | null>(null);
  const field = fields.find((one) => one.id === id) ?? fields[0];
  if (field === undefined) return null;
  const change = field.read(text);
  const isMissing = !field.mayBeEmpty && text.trim() === '';
  const set = (next: string) => {
    setText(next);
    setRefusal(null);
  };
  const run = async (some: readonly RowHandle[]) => {
    if (!change.ok) return;
    setRows(some);
    setRefusal(null);
    const outcome = await save(some, change.value, field.label.toLowerCase());
    if (outcome.kind === 'done') onClose();
    else setRefusal(outcome);
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={!change.ok || isMissing || isRunning || rows.length === 0}
            onPress={() => void run(rows)}
          >
            {isRunning ? 'Saving…' : `Save for ${countOf(rows.length, thing)}`}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {fields.length > 1 && (
          <Select
            label="Field"
            options={fields.map(({ id: value, label }) => ({ value, label }))}
            value={field.id}
            onChange={(next) => {
              setId(next);
              set('');
            }}
          />
        )}
        {field.options !== undefined ? (
          <Select label="New value" options={field.options} value={text} onChange={set} />
        ) : (
          <TextField
            label={fields.length > 1 ? 'New value' : field.label}
            kind={field.kind === 'date' ? 'date' : 'text'}
            value={text}
            onChange={set}
            description={field.description ?? (field.mayBeEmpty ? 'Nothing typed empties the field.' : '')}
            error={change.ok ? null : change.error}
            autoFocus={fields.length === 1}
          />
        )}
        {isRunning && <Progress label={`Saving ${countOf(rows.length, thing)}`} share={null} />}
        {refusal !== null && (
          <RefusedRows refusal={refusal} rows={rows} onGoOn={(some) => void run(some)} isRunning={isRunning} />
        )}
      </div>
    </Dialog>
  );
}
