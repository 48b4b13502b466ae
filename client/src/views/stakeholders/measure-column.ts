import { formatMeasured, formatRank, measuredColumn, NO_VALUE } from '../../components/number-format.js';
import type { StakeholderRow } from '../../data/use-table-rows.js';
import type { ValueColumn } from '../../data/use-table-values.js';
import { type ChosenMeasure, isSameChoice } from '../../state/chosen-measure.js';
import type { GridColumn } from './grid/grid-column.js';
import type { Sorting } from './stakeholder-columns.js';
import { measureColumnId } from './table-address.js';

/** A measure as a column: its values alike down the column, the rank of each on pointing at it, sorted either way. */
export function measureColumn(
  measure: ChosenMeasure,
  title: string,
  column: ValueColumn | undefined,
  { sort, onSort }: Sorting,
): GridColumn<StakeholderRow> {
  const active = sort.kind === 'measure' && isSameChoice(sort.measure, measure);
  const descending = active ? !sort.descending : true;
  const format = measuredColumn([...(column?.values.values() ?? [])].map(({ value }) => value));
  return {
    id: measureColumnId(measure),
    header: column?.stale === true ? `${title} (being recomputed)` : title,
    width: Math.min(220, Math.max(112, 48 + 7.5 * title.length)),
    numeric: true,
    text: (row) => cellWords(column, row.key, format),
    plain: (row) => {
      const found = column?.values.get(row.key);
      return found?.text ?? (found?.value ?? '').toString();
    },
    title: (row) => cellTitle(column, row.key),
    sort: {
      direction: active ? (sort.descending ? 'descending' : 'ascending') : null,
      onSort: () => onSort({ kind: 'measure', measure, descending }),
      sortBy: (down) => onSort({ kind: 'measure', measure, descending: down }),
    },
  };
}

function cellWords(column: ValueColumn | undefined, key: string, format: (value: number | null) => string): string {
  const found = column?.values.get(key);
  if (found === undefined) return column?.failure !== null && column?.failure !== undefined ? 'failed' : '…';
  return found.text ?? format(found.value);
}

/** The rank of a value, or why there is none. */
function cellTitle(column: ValueColumn | undefined, key: string): string {
  const found = column?.values.get(key);
  if (found === undefined) return column?.failure?.what ?? 'On its way';
  if (found.value === null) return found.reason ?? NO_VALUE;
  const rank = found.rank === null ? '' : `, ${formatRank(found.rank, found.tied, found.outOf)}`;
  return `${found.text ?? formatMeasured(found.value)}${rank}`;
}
