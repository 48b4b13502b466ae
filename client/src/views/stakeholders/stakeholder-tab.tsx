import { useMemo, useState } from 'react';
import { useAdding } from '../../components/adding.js';
import { AddressProblems } from '../../components/address-problems.js';
import { Button, ButtonLink } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { ErrorState } from '../../components/error-state.js';
import { groupingChoices } from '../../components/measure/grouping-choices.js';
import { countOf, formatCount } from '../../components/number-format.js';
import { Skeleton } from '../../components/skeleton.js';
import { useToast } from '../../components/toast.js';
import { useScope } from '../../data/scope.js';
import type { ValueCondition } from '../../data/table-question.js';
import { useRemoveStakeholder, useUndo } from '../../data/use-edits.js';
import type { NetworkDetails } from '../../data/use-networks.js';
import { type StakeholderRow, type TableRows, useStakeholderRows } from '../../data/use-table-rows.js';
import { useTableValues } from '../../data/use-table-values.js';
import type { ChosenMeasure } from '../../state/chosen-measure.js';
import { isEmptyFilter } from '../../state/filter-codec.js';
import { useAddressOf, useChangeAddress } from '../../state/use-view-state.js';
import { ColumnPicker } from './column-picker.js';
import { ConflictDialog } from './conflict-dialog.js';
import { ExportMenu } from './export-menu.js';
import type { GridColumn } from './grid/grid-column.js';
import { type Selected, VirtualGrid } from './grid/virtual-grid.js';
import { NameFilter } from './name-filter.js';
import { defaultColumns } from './stakeholder-columns.js';
import styles from './stakeholders-view.module.css';
import { measureOfColumn, useTableAddress } from './table-address.js';
import { useCellSave } from './use-cell-save.js';
import { useStakeholderColumns } from './use-stakeholder-columns.js';
import { ValueConditions } from './value-conditions.js';

/** Every stakeholder the filter leaves, as a table that can be edited. */
export function StakeholderTab({ network }: { readonly network: NetworkDetails }) {
  const scope = useScope();
  const { address, problems, setAddress } = useTableAddress();
  const [selected, setSelected] = useState<Selected>({});
  const { addStakeholder } = useAdding();
  const attributes = network.attributes.filter((attribute) => attribute.on === 'STAKEHOLDER');
  const shown = address.columns ?? defaultColumns(network.groupings, attributes);
  const measures = useMeasuresOf(shown);
  const { choices: groupings, labelOf: groupingLabel } = groupingChoices(network.groupings);
  const table = useStakeholderRows(scope, address);
  const values = useTableValues(scope, address, measures, table.starts);
  const cells = useCellSave(scope.network);
  const columns = useStakeholderColumns({
    network: scope.network,
    attributes,
    measures,
    values,
    groupingLabel,
    sort: address.sort,
    onSort: (sort) => setAddress({ sort }),
    cells,
  });
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
          onChange={(next) => setAddress({ columns: next })}
        />
        <ValueConditions
          measures={measures}
          where={address.where}
          groupingLabel={groupingLabel}
          onChange={(where) => setAddress({ where })}
        />
        <ExportMenu scope={scope} measures={measures} />
        <Button variant="primary" onPress={() => addStakeholder()}>
          Add a stakeholder
        </Button>
      </div>
      <SelectionActions network={scope.network} selected={selected} onDone={() => setSelected({})} />
      <Rows
        table={table}
        columns={columns}
        hidden={hiddenOf(columns, shown)}
        selected={selected}
        onSelected={setSelected}
        where={address.where}
        onAnyValue={() => setAddress({ where: [] })}
        onAdd={() => addStakeholder()}
      />
      <ConflictDialog cells={cells} onKept={table.retry} />
    </>
  );
}

interface RowsProps extends NoRowsProps {
  readonly table: TableRows<StakeholderRow>;
  readonly columns: readonly GridColumn<StakeholderRow>[];
  readonly hidden: ReadonlySet<string>;
  readonly selected: Selected;
  readonly onSelected: (selected: Selected) => void;
}

/** The rows in each of their states: on their way, not to be had, none, or as a grid. */
function Rows({ table, where, onAnyValue, onAdd, ...grid }: RowsProps) {
  const { total, unconditioned } = table;
  if (table.failure !== null) return <ErrorState error={table.failure} onRetry={table.retry} />;
  if (total === null) return <Skeleton of="the stakeholders" lines={12} />;
  if (total === 0) return <NoRows where={where} onAnyValue={onAnyValue} onAdd={onAdd} />;
  const conditioned = where.length > 0 && unconditioned !== null;
  return (
    <>
      <VirtualGrid label="Stakeholders" table={table} nameOf={(row) => row.name} {...grid} />
      <p className={styles.hint}>
        {conditioned && `${formatCount(total)} of ${formatCount(unconditioned)} have such values. `}
        Arrow keys walk from cell to cell; Enter or F2 edits, Esc leaves it as it was, Space selects the row. Every
        change can be undone.
      </p>
    </>
  );
}

/** Every column but those on show; the name always is. */
function hiddenOf(columns: readonly { readonly id: string }[], shown: readonly string[]): ReadonlySet<string> {
  return new Set(columns.map(({ id }) => id).filter((id) => id !== 'name' && !shown.includes(id)));
}

/** The measures on show; the same list while the columns are the same. */
function useMeasuresOf(shown: readonly string[]): readonly ChosenMeasure[] {
  const ids = JSON.stringify(shown);
  return useMemo(() => (JSON.parse(ids) as readonly string[]).flatMap((id) => measureOfColumn(id) ?? []), [ids]);
}

interface NoRowsProps {
  readonly where: readonly ValueCondition[];
  readonly onAnyValue: () => void;
  readonly onAdd: () => void;
}

function NoRows({ where, onAnyValue, onAdd }: NoRowsProps) {
  const { filter } = useScope();
  const change = useChangeAddress();
  if (where.length > 0) {
    return (
      <EmptyState
        title="No stakeholder has such values"
        actions={<Button onPress={onAnyValue}>Allow any value</Button>}
      >
        <p>Everyone the filter leaves has a value outside what is asked for, or none.</p>
      </EmptyState>
    );
  }
  if (!isEmptyFilter(filter)) {
    return (
      <EmptyState
        title="No stakeholder fits the filter"
        actions={<Button onPress={() => change({ filter: {} })}>Clear the filter</Button>}
      >
        <p>Everyone in the network is left out by what the filter asks for.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="There is no one in this network yet"
      actions={
        <>
          <ButtonLink variant="primary" to="/import">
            Import a spreadsheet
          </ButtonLink>
          <Button onPress={onAdd}>Add a stakeholder</Button>
        </>
      }
    >
      <p>Bring in a spreadsheet, or add people and organisations one by one.</p>
    </EmptyState>
  );
}

interface SelectionActionsProps {
  readonly network: string;
  readonly selected: Selected;
  readonly onDone: () => void;
}

/** What can be done with many at once. */
function SelectionActions({ network, selected, onDone }: SelectionActionsProps) {
  const keys = Object.keys(selected);
  const addressOf = useAddressOf();
  const removing = useRemoveStakeholder();
  const undoing = useUndo();
  const toast = useToast();
  if (keys.length === 0) return null;
  const onMap = addressOf({ view: 'map', selection: keys.slice(0, 1), own: { mode: 'people' } });
  const included = keys.map((key) => `include=${encodeURIComponent(key)}`).join('&');
  const undoAll = async (count: number) => {
    for (let left = count; left > 0; left -= 1) {
      const outcome = await undoing.run({ network });
      if (outcome.kind !== 'done')
        return toast({ message: `${countOf(left, 'removal')} could not be undone; see History.`, tone: 'problem' });
    }
    toast({ message: `${countOf(count, 'stakeholder')} brought back.` });
  };
  const remove = async () => {
    let removed = 0;
    for (const key of keys) {
      const outcome = await removing.run({ network, key });
      if (outcome.kind !== 'done') break;
      removed += 1;
    }
    const whole = removed === keys.length;
    toast({
      message: whole
        ? `${countOf(removed, 'stakeholder')} removed, with their ties.`
        : `${removed} of ${countOf(keys.length, 'stakeholder')} removed; the rest could not be.`,
      tone: whole ? 'plain' : 'problem',
      ...(removed > 0 && { action: { label: 'Undo', run: () => void undoAll(removed) } }),
    });
    onDone();
  };
  return (
    <div className={styles.selection} role="status">
      <strong>{countOf(keys.length, 'stakeholder')} selected</strong>
      <ButtonLink small to={`${onMap}&${included}`}>
        Show on the map
      </ButtonLink>
      <Button small isDisabled={removing.running} onPress={() => void remove()}>
        {removing.running ? 'Removing…' : 'Remove from the network'}
      </Button>
      <Button small variant="quiet" onPress={onDone}>
        Clear the selection
      </Button>
    </div>
  );
}
