import { useAdding } from '../../components/adding.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { useScope } from '../../data/scope.js';
import { useTieRows } from '../../data/use-table-rows.js';
import { ConflictDialog } from './conflict-dialog.js';
import { ExportMenu } from './export-menu.js';
import { VirtualGrid } from './grid/virtual-grid.js';
import { NameFilter } from './name-filter.js';
import styles from './stakeholders-view.module.css';
import { useCellSave } from './use-cell-save.js';
import { useTieColumns } from './use-tie-columns.js';

const NONE_HIDDEN: ReadonlySet<string> = new Set();

/** Every tie the filter leaves. */
export function TieTab() {
  const scope = useScope();
  const { addTie } = useAdding();
  const table = useTieRows(scope);
  const cells = useCellSave(scope.network);
  const columns = useTieColumns(scope.network, cells);
  return (
    <>
      <div className={styles.toolbar}>
        <NameFilter />
        <ExportMenu scope={scope} />
        <Button variant="primary" onPress={() => addTie()}>
          Add a tie
        </Button>
      </div>
      {table.failure !== null ? (
        <ErrorState error={table.failure} onRetry={table.retry} />
      ) : table.total === null ? (
        <Skeleton of="the ties" lines={12} />
      ) : table.total === 0 ? (
        <EmptyState title="No tie to show" actions={<Button onPress={() => addTie()}>Add a tie</Button>}>
          <p>The network holds none, or the filter leaves none.</p>
        </EmptyState>
      ) : (
        <VirtualGrid
          label="Ties"
          table={table}
          columns={columns}
          hidden={NONE_HIDDEN}
          nameOf={(row) => `${row.from.name} and ${row.to.name}`}
        />
      )}
      <ConflictDialog cells={cells} onKept={table.retry} />
    </>
  );
}
