import { LAYER_LABELS, LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import { useMemo, useState } from 'react';
import { useAdding } from '../../components/adding.js';
import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { Skeleton } from '../../components/skeleton.js';
import { useScope } from '../../data/scope.js';
import type { NetworkDetails } from '../../data/use-networks.js';
import { useOverview } from '../../data/use-overview.js';
import { type TieRow, tieName, useTieRows } from '../../data/use-table-rows.js';
import { ColumnPicker } from './column-picker.js';
import { ConflictDialog } from './conflict-dialog.js';
import { ExportMenu } from './export-menu.js';
import { VirtualGrid } from './grid/virtual-grid.js';
import { NameFilter } from './name-filter.js';
import { PasteDialog, type Pasted } from './paste-dialog.js';
import styles from './stakeholders-view.module.css';
import { useTableAddress } from './table-address.js';
import { TieBar } from './tie-bar.js';
import { useBulkTies } from './use-bulk-ties.js';
import { useCellSave } from './use-cell-save.js';
import { useColumnFilters } from './use-column-filters.js';
import { useColumnLayout } from './use-column-layout.js';
import { useCopying } from './use-copying.js';
import { useSelection } from './use-selection.js';
import { useTieColumns } from './use-tie-columns.js';

const LAYER_OPTIONS = LAYERS.map((value) => ({ value, label: LAYER_LABELS[value], count: null }));

/** Every tie the filter leaves, as a table that can be edited like a spreadsheet. */
export function TieTab({ network }: { readonly network: NetworkDetails }) {
  const scope = useScope();
  const { address, setAddress } = useTableAddress();
  const { addTie } = useAdding();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const table = useTieRows(scope, address.tieSort);
  const cells = useCellSave(scope.network);
  const columns = useTieColumns(scope.network, cells, {
    sort: address.tieSort,
    onSort: (tieSort) => setAddress({ tieSort }, 'Sort the ties'),
  });
  const ids = columns.map(({ id }) => id).join();
  const usual = useMemo(() => ids.split(','), [ids]);
  const { placed, actions, choose } = useColumnLayout({ columns, usual, prefix: 'tie-' });
  const selection = useSelection<TieRow>(table, tieName, JSON.stringify([scope.network, scope.filter]));
  const bulk = useBulkTies(scope.network, selection);
  const whole = useOverview({ network: scope.network, grouping: null, filter: {} }).data;
  const ties = { kinds: whole?.byTieKind ?? [], layers: LAYER_OPTIONS };
  const filters = useColumnFilters({ network, where: address.where, ties });
  const onCopy = useCopying({ placed, rows: table, chosen: selection.rows });
  return (
    <>
      <div className={styles.toolbar}>
        <NameFilter />
        <ColumnPicker columns={columns} shown={placed.map(({ column }) => column.id)} onChange={choose} />
        <ExportMenu scope={scope} />
        <Button small variant="primary" onPress={() => addTie()}>
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
          columns={placed}
          columnCount={columns.length}
          head={{ ...actions, filter: filters.opener, isFiltered: filters.isFiltered }}
          selection={selection.grid}
          nameOf={tieName}
          onCopy={onCopy}
          onPaste={(block, at) => setPasted({ block, at })}
        />
      )}
      <TieBar selection={selection} total={table.total ?? 0} columns={columns} bulk={bulk} />
      {filters.dialog(columns)}
      <PasteDialog
        pasted={pasted}
        table={table}
        columns={placed.map(({ column }) => column)}
        nameOf={tieName}
        makesNew={false}
        save={bulk.paste}
        isRunning={bulk.running}
        onClose={() => setPasted(null)}
      />
      <ConflictDialog cells={cells} onKept={table.retry} />
    </>
  );
}
