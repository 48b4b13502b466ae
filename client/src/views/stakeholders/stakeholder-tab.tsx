import { useState } from 'react';
import { useAdding } from '../../components/adding.js';
import { AddressProblems } from '../../components/address-problems.js';
import { Button } from '../../components/button.js';
import { groupingChoices } from '../../components/measure/grouping-choices.js';
import { useScope } from '../../data/scope.js';
import type { NetworkDetails } from '../../data/use-networks.js';
import { type StakeholderRow, useStakeholderRows } from '../../data/use-table-rows.js';
import { useViewState } from '../../state/use-view-state.js';
import { ColumnPicker } from './column-picker.js';
import { ConflictDialog } from './conflict-dialog.js';
import { ExportMenu } from './export-menu.js';
import { NameFilter } from './name-filter.js';
import { PasteDialog, type Pasted } from './paste-dialog.js';
import { StakeholderBar } from './stakeholder-bar.js';
import { StakeholderRows } from './stakeholder-rows.js';
import styles from './stakeholders-view.module.css';
import { useTableAddress } from './table-address.js';
import { useBulkStakeholders } from './use-bulk-stakeholders.js';
import { useCellSave } from './use-cell-save.js';
import { useColumnFilters } from './use-column-filters.js';
import { useCopying } from './use-copying.js';
import { useSelection } from './use-selection.js';
import { useStakeholderTable } from './use-stakeholder-table.js';
import { useTableFile } from './use-table-file.js';
import { ValueConditions } from './value-conditions.js';

/** Every stakeholder the filter leaves, as a table that can be edited like a spreadsheet. */
export function StakeholderTab({ network }: { readonly network: NetworkDetails }) {
  const scope = useScope();
  const { address, problems, setAddress } = useTableAddress();
  const { addStakeholder } = useAdding();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const rows = useStakeholderRows(scope, address);
  const cells = useCellSave(scope.network);
  const { columns, placed, layout, shown, measures } = useStakeholderTable({
    network,
    scope,
    address,
    setAddress,
    rows,
    cells,
  });
  const { selection: selected } = useViewState();
  const selection = useSelection(
    rows,
    nameOf,
    JSON.stringify([scope.network, scope.filter, address.where]),
    // One who is selected elsewhere is looked at, several are to be worked with.
    selected.length > 1 ? selected : undefined,
  );
  const bulk = useBulkStakeholders(scope.network, selection);
  const filters = useColumnFilters({ network, where: address.where, ties: null });
  const exporting = useTableFile(scope, address, placed);
  const { choices: groupings, labelOf: groupingLabel } = groupingChoices(network.groupings);
  const onCopy = useCopying({ placed, rows, chosen: selection.rows });
  return (
    <>
      <AddressProblems problems={problems} />
      <div className={styles.toolbar}>
        <NameFilter />
        <ColumnPicker
          columns={columns}
          shown={shown}
          groupings={groupings}
          pageGrouping={scope.grouping ?? network.defaultGrouping}
          onChange={(next) => setAddress({ columns: next }, 'Choose columns')}
        />
        <ValueConditions
          measures={measures}
          where={address.where}
          groupingLabel={groupingLabel}
          onChange={(where) => setAddress({ where }, 'Filter by value')}
        />
        <ExportMenu scope={scope} rows={rows.total ?? 0} onTable={(format) => void exporting.run(format, null)} />
        <Button small variant="primary" onPress={() => addStakeholder()}>
          Add a stakeholder
        </Button>
      </div>
      <StakeholderRows
        table={rows}
        columns={placed}
        columnCount={columns.length}
        head={{ ...layout, filter: filters.opener, isFiltered: filters.isFiltered }}
        selection={selection.grid}
        onCopy={onCopy}
        onPaste={(block, at) => setPasted({ block, at })}
        where={address.where}
        onAnyValue={() => setAddress({ where: [] })}
        onAdd={() => addStakeholder()}
        bar={
          <StakeholderBar
            selection={selection}
            total={rows.total ?? 0}
            columns={columns}
            bulk={bulk}
            onExport={(format) => void exporting.run(format, selection.rows)}
          />
        }
      />
      {filters.dialog(columns)}
      <PasteDialog
        pasted={pasted}
        table={rows}
        columns={placed.map(({ column }) => column)}
        nameOf={nameOf}
        makesNew
        save={bulk.paste}
        isRunning={bulk.running}
        onClose={() => setPasted(null)}
      />
      <ConflictDialog cells={cells} onKept={rows.retry} />
    </>
  );
}

function nameOf(row: StakeholderRow): string {
  return row.name;
}
