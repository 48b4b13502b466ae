import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { countOf, formatMoment, NO_VALUE } from '../../components/number-format.js';
import type { ChangeOutcome } from '../../data/use-change.js';
import styles from './saved-views.module.css';

/** What somebody saved meanwhile, and what was sent: as the server tells of them. */
export interface Conflict {
  readonly current: Readonly<Record<string, unknown>>;
  readonly sent: Readonly<Record<string, unknown>>;
}

/** The two sides, where an edit was refused because somebody else was first; null where it was refused for else. */
export function conflictOf(outcome: ChangeOutcome<unknown>): Conflict | null {
  if (outcome.kind !== 'refused') return null;
  const error = outcome.userErrors.find(({ code }) => code === 'CONFLICT');
  return error !== undefined && isRecord(error.current) && isRecord(error.sent)
    ? { current: error.current, sent: error.sent }
    : null;
}

const FIELDS = [
  ['name', 'Name'],
  ['note', 'Note'],
  ['view', 'View'],
  ['search', 'Choices'],
  ['places', 'Places'],
  ['steps', 'Steps'],
] as const;

export interface ConflictDialogProps {
  readonly conflict: Conflict | null;
  readonly onClose: () => void;
  /** Saves what was sent over what is there now, which is of this version. */
  readonly onOverwrite: (version: number) => void;
}

/** Two people saved one thing: shows both sides, and lets the second choose. */
export function ConflictDialog({ conflict, onClose, onOverwrite }: ConflictDialogProps) {
  const { current = {}, sent = {} } = conflict ?? {};
  const fields = FIELDS.filter(([field]) => field in sent);
  return (
    <Dialog
      title="Somebody else saved this meanwhile"
      isOpen={conflict !== null}
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
        {String(current.updatedBy ?? 'Somebody')} saved it on {formatMoment(String(current.updatedAt ?? ''))}. Yours is
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
          {fields.map(([field, label]) => (
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

function valueInWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return NO_VALUE;
  if (!Array.isArray(value)) return String(value);
  const sentences = value.flatMap((item) => (isRecord(item) && 'sentence' in item ? [String(item.sentence)] : []));
  return sentences.length > 0 ? sentences.join(' / ') : countOf(value.length, 'place');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
