import styles from './both-sides-dialog.module.css';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { countOf, formatMoment, NO_VALUE } from './number-format.js';

/** What somebody saved meanwhile, and what was sent. */
interface Sides {
  readonly current: Readonly<Record<string, unknown>>;
  readonly sent: Readonly<Record<string, unknown>>;
}

export interface BothSidesDialogProps {
  /** Null: closed. */
  readonly sides: Sides | null;
  /** What is compared, as field and what it is called; a field that was not sent is left out. */
  readonly fields: readonly (readonly [field: string, label: string])[];
  readonly onClose: () => void;
  /** Saves what was sent over what is there now, which is of this version. */
  readonly onOverwrite: (version: number) => void;
}

/** Two people saved one thing: shows both sides whole, and lets the second choose. */
export function BothSidesDialog({ sides, fields, onClose, onOverwrite }: BothSidesDialogProps) {
  const { current = {}, sent = {} } = sides ?? {};
  return (
    <Dialog
      title="Somebody else saved this meanwhile"
      isOpen={sides !== null}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Keep theirs</Button>
          <Button variant="primary" onPress={() => onOverwrite(Number(current.version))}>
            Save mine over it
          </Button>
        </>
      }
    >
      <p>
        {String(current.updatedBy ?? 'Somebody')} saved it, {formatMoment(String(current.updatedAt ?? ''))}. Yours is
        not saved so far; whichever you choose can be taken back in the history.
      </p>
      <table className={styles.both}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Theirs</th>
            <th scope="col">Yours</th>
          </tr>
        </thead>
        <tbody>
          {fields
            .filter(([field]) => field in sent)
            .map(([field, label]) => (
              <tr key={field}>
                <th scope="row">{label}</th>
                <td>{valueInWords(current[field])}</td>
                <td>{valueInWords(sent[field])}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </Dialog>
  );
}

/** A text as it is; of a list the sentences in it, or how many it holds. */
function valueInWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return NO_VALUE;
  if (!Array.isArray(value)) return String(value);
  const sentences = value.flatMap(sentenceOf);
  return sentences.length > 0 ? sentences.join(' / ') : countOf(value.length, 'entry', 'entries');
}

function sentenceOf(item: unknown): readonly string[] {
  return typeof item === 'object' && item !== null && 'sentence' in item ? [String(item.sentence)] : [];
}
