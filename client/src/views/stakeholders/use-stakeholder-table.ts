import { useMemo } from 'react';
import { groupingChoices } from '../../components/measure/grouping-choices.js';
import type { Scope } from '../../data/scope.js';
import type { NetworkDetails } from '../../data/use-networks.js';
import type { StakeholderRow, TableRows } from '../../data/use-table-rows.js';
import { useTableValues } from '../../data/use-table-values.js';
import type { ChosenMeasure } from '../../state/chosen-measure.js';
import { defaultColumns } from './stakeholder-columns.js';
import { measureOfColumn, type TableAddress } from './table-address.js';
import type { CellSave } from './use-cell-save.js';
import { useColumnLayout } from './use-column-layout.js';
import { useStakeholderColumns } from './use-stakeholder-columns.js';

export interface StakeholderTableOptions {
  readonly network: NetworkDetails;
  readonly scope: Scope;
  readonly address: TableAddress;
  readonly setAddress: (change: Partial<TableAddress>, label?: string) => void;
  readonly rows: TableRows<StakeholderRow>;
  readonly cells: CellSave;
}

/** The columns of stakeholders: all there are, those on show in their places, and the values of the measures among them. */
export function useStakeholderTable({ network, scope, address, setAddress, rows, cells }: StakeholderTableOptions) {
  const attributes = useMemo(
    () => network.attributes.filter((attribute) => attribute.on === 'STAKEHOLDER'),
    [network.attributes],
  );
  const usual = useMemo(() => defaultColumns(network.groupings, attributes), [network.groupings, attributes]);
  const shown = address.columns ?? usual;
  const measures = useMeasuresOf(shown);
  const values = useTableValues(scope, address, measures, rows.pages);
  const { labelOf: groupingLabel } = groupingChoices(network.groupings);
  const columns = useStakeholderColumns({
    network: scope.network,
    attributes,
    measures,
    values,
    groupingLabel,
    sort: address.sort,
    onSort: (sort) => setAddress({ sort }, 'Sort the table'),
    cells,
  });
  const { placed, actions } = useColumnLayout({ columns, usual });
  return { columns, placed, layout: actions, shown, measures };
}

/** The measures on show; the same list while the columns are the same. */
function useMeasuresOf(shown: readonly string[]): readonly ChosenMeasure[] {
  const ids = JSON.stringify(shown);
  return useMemo(() => (JSON.parse(ids) as readonly string[]).flatMap((id) => measureOfColumn(id) ?? []), [ids]);
}
