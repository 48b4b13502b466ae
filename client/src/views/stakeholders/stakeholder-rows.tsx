import type { ReactNode } from 'react';
import { ErrorState } from '../../components/error-state.js';
import { formatCount } from '../../components/number-format.js';
import { Skeleton } from '../../components/skeleton.js';
import type { StakeholderRow } from '../../data/use-table-rows.js';
import { VirtualGrid, type VirtualGridProps } from './grid/virtual-grid.js';
import { NoRows, type NoRowsProps } from './no-rows.js';
import styles from './stakeholders-view.module.css';

export type StakeholderRowsProps = NoRowsProps &
  Omit<VirtualGridProps<StakeholderRow>, 'label' | 'nameOf'> & {
    /** What can be done with the chosen rows: under the grid, so that no row moves when it comes. */
    readonly bar: ReactNode;
  };

/** The rows in each of their states: on their way, not to be had, none, or as a grid. */
export function StakeholderRows({ where, onAnyValue, onAdd, bar, ...grid }: StakeholderRowsProps) {
  const { total, unconditioned, failure, retry } = grid.table;
  if (failure !== null) return <ErrorState error={failure} onRetry={retry} />;
  if (total === null) return <Skeleton of="the stakeholders" lines={12} />;
  if (total === 0) return <NoRows where={where} onAnyValue={onAnyValue} onAdd={onAdd} />;
  const conditioned = where.length > 0 && unconditioned !== null;
  return (
    <>
      <VirtualGrid label="Stakeholders" nameOf={(row) => row.name} {...grid} />
      {bar}
      <p className={styles.hint}>
        {conditioned && `${formatCount(total)} of ${formatCount(unconditioned)} have such values. `}
        Arrow keys walk from cell to cell, with Shift they mark several; Enter or F2 edits, Tab goes on, Esc leaves it
        as it was; Space selects the row. Ctrl C and Ctrl V copy to and paste from a spreadsheet. On a title, Alt and
        the down arrow open its menu. Every change can be undone.
      </p>
    </>
  );
}
