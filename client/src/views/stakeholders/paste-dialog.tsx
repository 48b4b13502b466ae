import { useEffect, useState } from 'react';
import { Button } from '../../components/button.js';
import { Dialog } from '../../components/dialog.js';
import { countOf, formatCount, listOf } from '../../components/number-format.js';
import { Progress } from '../../components/progress.js';
import type { TableRows } from '../../data/use-table-rows.js';
import type { GridColumn } from './grid/grid-column.js';
import type { GridPlace } from './grid/grid-move.js';
import { type PastePlan, pastePlan, type RowChange } from './paste-plan.js';
import { RefusedRows } from './refused-rows.js';
import styles from './stakeholders-view.module.css';
import type { BulkOutcome, BulkRefusal } from './use-bulk-change.js';

/** A block of cells from the clipboard, and the cell it was pasted at. */
export interface Pasted {
  readonly block: readonly (readonly string[])[];
  readonly at: GridPlace;
}

/** One row of a paste as a save takes it; of a new one no key. */
export interface PastedRow {
  readonly key: string | null;
  readonly expectedVersion: number | null;
  readonly change: Readonly<Record<string, unknown>>;
}

export interface PasteDialogProps<Row extends { readonly key: string; readonly version: number }> {
  readonly pasted: Pasted | null;
  readonly table: TableRows<Row>;
  readonly columns: readonly GridColumn<Row>[];
  readonly nameOf: (row: Row) => string;
  readonly makesNew: boolean;
  readonly save: (rows: readonly PastedRow[]) => Promise<BulkOutcome>;
  readonly isRunning: boolean;
  readonly onClose: () => void;
}

/** Shows what a block from a spreadsheet would change before it does, then makes it one change. */
export function PasteDialog<Row extends { readonly key: string; readonly version: number }>(
  props: PasteDialogProps<Row>,
) {
  const { pasted, table, columns, nameOf, makesNew, onClose } = props;
  const rows = useRowsUnder(pasted, table);
  if (pasted === null) return null;
  const at = { row: Math.max(0, pasted.at.row), column: pasted.at.column };
  if (rows === null || rows === 'failed') {
    return (
      <Dialog title="Paste" isOpen onClose={onClose}>
        {rows === null ? (
          <Progress label="Bringing the rows it lies on" share={null} onCancel={onClose} />
        ) : (
          <p role="alert">The rows it lies on could not be had. Nothing was changed; paste again.</p>
        )}
      </Dialog>
    );
  }
  const rowAt = (index: number) => rows[index - at.row];
  const plan = pastePlan(pasted.block, { columns, at, total: table.total ?? 0, rowAt, nameOf, makesNew });
  return <PlanDialog {...props} plan={plan} rowAt={rowAt} />;
}

/** The rows a block lies on, fetched where they were not in sight; null while they come. */
function useRowsUnder<Row>(pasted: Pasted | null, table: TableRows<Row>): readonly Row[] | null | 'failed' {
  const [found, setFound] = useState<{ readonly of: Pasted; readonly rows: readonly Row[] | 'failed' } | null>(null);
  const { fetch, total } = table;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pasted is looked up once
  useEffect(() => {
    if (pasted === null) return;
    let isWanted = true;
    const start = Math.max(0, pasted.at.row);
    const settle = (rows: readonly Row[] | 'failed') => isWanted && setFound({ of: pasted, rows });
    fetch(start, Math.min(total ?? 0, start + pasted.block.length)).then(settle, () => settle('failed'));
    return () => {
      isWanted = false;
    };
  }, [pasted]);
  return found?.of === pasted ? found.rows : null;
}

type PlanDialogProps<Row extends { readonly key: string; readonly version: number }> = PasteDialogProps<Row> & {
  readonly plan: PastePlan;
  readonly rowAt: (index: number) => Row | undefined;
};

function PlanDialog<Row extends { readonly key: string; readonly version: number }>(props: PlanDialogProps<Row>) {
  const { plan, rowAt, save, isRunning, onClose } = props;
  const [refusal, setRefusal] = useState<BulkRefusal | null>(null);
  const [kept, setKept] = useState<readonly RowChange[]>([...plan.changes, ...plan.created]);
  const run = async (changes: readonly RowChange[]) => {
    setKept(changes);
    setRefusal(null);
    const outcome = await save(
      changes.map(({ index, change }) => {
        const row = rowAt(index);
        return { key: row?.key ?? null, expectedVersion: row?.version ?? null, change };
      }),
    );
    if (outcome.kind === 'done') onClose();
    else setRefusal(outcome);
  };
  return (
    <Dialog
      title="Paste"
      wide
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={kept.length === 0 || isRunning || refusal !== null}
            onPress={() => void run(kept)}
          >
            {isRunning ? 'Saving…' : saveWords(plan)}
          </Button>
        </>
      }
    >
      <p>{planInWords(plan)}</p>
      {isRunning && <Progress label={`Saving ${countOf(kept.length, 'row')}`} share={null} />}
      {refusal !== null && (
        <RefusedRows refusal={refusal} rows={kept} onGoOn={(some) => void run(some)} isRunning={isRunning} />
      )}
      <RefusedCells plan={plan} />
      <ChangedCells plan={plan} />
    </Dialog>
  );
}

const MOST_LISTED = 100;

function RefusedCells({ plan }: { readonly plan: PastePlan }) {
  const lines = [...new Map(plan.refused.map((cell) => [JSON.stringify(cell), cell]))];
  if (lines.length === 0) return null;
  return (
    <section className={styles.refused} aria-label="Cells that are left out">
      <h3>Left out</h3>
      <ul className={styles.refusedList}>
        {lines.slice(0, MOST_LISTED).map(([key, { row, header, value, why }]) => (
          <li key={key}>
            <strong>{row}</strong>, {header}: “{value}”. {why}
          </li>
        ))}
        {lines.length > MOST_LISTED && <li>And {formatCount(lines.length - MOST_LISTED)} more.</li>}
      </ul>
    </section>
  );
}

/** Cell by cell what it says now and what it would say. */
function ChangedCells({ plan }: { readonly plan: PastePlan }) {
  const cells = [...plan.changes, ...plan.created].flatMap(({ index, name, cells: ofRow }) =>
    ofRow.map((cell) => ({ ...cell, index, name })),
  );
  if (cells.length === 0) return null;
  return (
    <div className={styles.preview}>
      <table>
        <caption className="visually-hidden">What changes</caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Column</th>
            <th scope="col">Now</th>
            <th scope="col">Then</th>
          </tr>
        </thead>
        <tbody>
          {cells.slice(0, MOST_LISTED).map(({ index, name, header, from, to }) => (
            <tr key={`${index} ${header}`}>
              <th scope="row">{name}</th>
              <td>{header}</td>
              <td>{from || 'Empty'}</td>
              <td>{to || 'Empty'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {cells.length > MOST_LISTED && <p>And {formatCount(cells.length - MOST_LISTED)} more.</p>}
    </div>
  );
}

/** "12 cells in 4 rows and 3 columns: 10 change, 1 says so already, 1 is left out." */
function planInWords({ cells, rows, columns, unchanged, changes, created, refused }: PastePlan): string {
  const changed = changes.flatMap((row) => row.cells).length;
  const parts = [
    ...(changed > 0 ? [`${countOf(changed, 'cell changes', 'cells change')}`] : []),
    ...(created.length > 0 ? [`${countOf(created.length, 'new stakeholder')}`] : []),
    ...(unchanged > 0 ? [`${countOf(unchanged, 'cell says so already', 'cells say so already')}`] : []),
    ...(refused.length > 0 ? [`${countOf(refused.length, 'is left out', 'are left out')}`] : []),
  ];
  const size = `${countOf(cells, 'cell')} in ${countOf(rows, 'row')} and ${countOf(columns, 'column')}`;
  return `${size}: ${listOf(parts.length === 0 ? ['nothing to do'] : parts)}.`;
}

function saveWords({ changes, created }: PastePlan): string {
  if (changes.length === 0 && created.length > 0) return `Add ${countOf(created.length, 'stakeholder')}`;
  const also = created.length > 0 ? ` and add ${formatCount(created.length)}` : '';
  return `Change ${countOf(changes.length, 'row')}${also}`;
}
