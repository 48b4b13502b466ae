import { Button } from '../../components/button.js';
import { countOf, formatCount } from '../../components/number-format.js';
import { cellText, recordOf } from './cell-value.js';
import styles from './stakeholders-view.module.css';
import type { BulkRefusal, RefusedRow } from './use-bulk-change.js';

const MOST_LISTED = 50;

export interface RefusedRowsProps<Row> {
  readonly refusal: BulkRefusal;
  /** Those that were sent. */
  readonly rows: readonly Row[];
  /** Sends the change again for the rows that can be saved. */
  readonly onGoOn: (rows: readonly Row[]) => void;
  readonly isRunning: boolean;
}

/** What was wrong with a change to many things, row by row, both sides of a conflict; and the way on without those rows. */
export function RefusedRows<Row extends { readonly name: string }>(props: RefusedRowsProps<Row>) {
  const { refusal, rows, onGoOn, isRunning } = props;
  const indices = new Set(refusal.rows.map(({ index }) => index));
  const left = rows.filter((_, index) => !indices.has(index));
  return (
    <div role="alert" className={styles.refused}>
      <p className={styles.problem}>{refusal.problem}</p>
      {refusal.rows.length > 0 && (
        <ul className={styles.refusedList}>
          {refusal.rows.slice(0, MOST_LISTED).map((row) => (
            <li key={`${row.index} ${row.message}`}>
              <strong>{rows[row.index]?.name ?? 'A row'}</strong>:{' '}
              {row.conflict === null ? row.message : conflictInWords(row)}
            </li>
          ))}
          {refusal.rows.length > MOST_LISTED && <li>And {formatCount(refusal.rows.length - MOST_LISTED)} more.</li>}
        </ul>
      )}
      {indices.size > 0 && left.length > 0 && (
        <Button isDisabled={isRunning} onPress={() => onGoOn(left)}>
          {`Leave ${indices.size === 1 ? 'it' : 'those'} out and go on with ${countOf(left.length, 'other')}`}
        </Button>
      )}
    </div>
  );
}

/** "someone else changed it meanwhile (tier: theirs “Regional”, yours “Local”)". */
function conflictInWords({ conflict }: RefusedRow): string {
  const { attributes: now, ...current } = recordOf(conflict?.current);
  const { attributes: asked, key: _key, ...sent } = recordOf(conflict?.sent);
  const ofAttributes = (Array.isArray(asked) ? asked : []).map(recordOf);
  const sides = [
    ...Object.entries(sent).map(([field, mine]) => side(field, current[field], mine)),
    ...ofAttributes.map(({ key, value }) => side(String(key), recordOf(now)[String(key)], value)),
  ];
  return `someone else changed it meanwhile${sides.length === 0 ? '' : ` (${sides.join('; ')})`}.`;
}

function side(field: string, theirs: unknown, mine: unknown): string {
  return `${field}: theirs “${cellText(theirs)}”, yours “${cellText(mine)}”`;
}
