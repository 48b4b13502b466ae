import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { StakeholderSort, StakeholderSortField } from '../../data/use-table-rows.js';
import { useChangeAddress } from '../../state/use-view-state.js';

const SORT_FIELDS = [
  'NAME',
  'KEY',
  'KIND',
  'GROUP',
  'TIER',
  'SECTOR',
  'PLACE',
  'DEGREE',
] as const satisfies readonly StakeholderSortField[];
const MEASURE = 'measure:';

/** How the table is shown, as the address holds it beside what all views share. */
export interface TableAddress {
  readonly tab: 'stakeholders' | 'ties';
  readonly sort: StakeholderSort;
  /** The ids of the columns on show; null: those a network begins with. */
  readonly columns: readonly string[] | null;
}

/** Reads the table's own parameters; what cannot be read counts as absent. */
export function readTableAddress(params: URLSearchParams): TableAddress {
  const columns = params.getAll('column').filter((id) => id !== '');
  return {
    tab: params.get('tab') === 'ties' ? 'ties' : 'stakeholders',
    sort: readSort(params.get('sort'), params.get('down') === 'yes'),
    columns: columns.length === 0 ? null : columns,
  };
}

function readSort(text: string | null, descending: boolean): StakeholderSort {
  if (text?.startsWith(MEASURE)) return { kind: 'measure', measure: text.slice(MEASURE.length) };
  return { kind: 'field', field: SORT_FIELDS.find((field) => field === text) ?? 'NAME', descending };
}

/** The parameters for a change. */
export function writeTableAddress(change: Partial<TableAddress>): Record<string, string | readonly string[] | null> {
  const own: Record<string, string | readonly string[] | null> = {};
  if (change.tab !== undefined) own.tab = change.tab === 'ties' ? 'ties' : null;
  if (change.columns !== undefined) own.column = change.columns;
  if (change.sort !== undefined) {
    const { sort } = change;
    own.sort = sort.kind === 'measure' ? `${MEASURE}${sort.measure}` : sort.field === 'NAME' ? null : sort.field;
    own.down = sort.kind === 'field' && sort.descending ? 'yes' : null;
  }
  return own;
}

export function useTableAddress(): readonly [TableAddress, (change: Partial<TableAddress>) => void] {
  const [params] = useSearchParams();
  const change = useChangeAddress();
  const address = useMemo(() => readTableAddress(params), [params]);
  return [address, (wanted) => change({ own: writeTableAddress(wanted), replace: wanted.tab === undefined })];
}
