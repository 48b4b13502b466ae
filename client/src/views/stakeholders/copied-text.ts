import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { RowHandle } from '../../data/use-table-rows.js';
import type { PlacedColumn } from './grid/column-layout.js';
import { type GridColumn, plainText } from './grid/grid-column.js';
import type { GridPlace } from './grid/grid-move.js';
import { writeTabSeparated } from './grid/tab-separated.js';
import type { CellRange } from './grid/use-grid-focus.js';

export interface Copied<Row extends { readonly key: string }> {
  readonly range: CellRange | null;
  readonly place: GridPlace;
  readonly placed: readonly PlacedColumn<Row>[];
  readonly rowAt: (index: number) => Row | undefined;
  readonly total: number;
  readonly chosen: readonly RowHandle[];
}

const OUT_OF_SIGHT = 'Some of these rows are too far out of sight to be copied. Mark fewer, or export them.';

/**
 * What Ctrl C takes: the marked cells; else the chosen rows with the titles of the columns, where the focus is on one of
 * them; else the one cell. Values as a spreadsheet takes them. Never a part of what was asked for: rows that have not
 * come are a reason to copy nothing. Null where there is nothing.
 */
export function copiedText<Row extends { readonly key: string }>(copied: Copied<Row>): Result<string, string> | null {
  const { range, place, placed, rowAt, total, chosen } = copied;
  const columns = placed.map(({ column }) => column);
  if (range !== null) {
    const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, offset) => rowAt(range.top + offset));
    return written(rows, columns.slice(range.left, range.right + 1));
  }
  const focused = rowAt(place.row);
  if (focused === undefined) return null;
  const keys = new Set(chosen.map(({ key }) => key));
  if (keys.has(focused.key)) {
    const rows = Array.from({ length: total }, (_, index) => rowAt(index)).filter((row) => row && keys.has(row.key));
    return rows.length < keys.size ? fail(OUT_OF_SIGHT) : written(rows, columns, true);
  }
  const column = columns[place.column];
  return column === undefined ? null : written([focused], [column]);
}

function written<Row>(
  rows: readonly (Row | undefined)[],
  columns: readonly GridColumn<Row>[],
  withTitles = false,
): Result<string, string> {
  const there = rows.flatMap((row) => (row === undefined ? [] : [row]));
  if (there.length < rows.length) return fail(OUT_OF_SIGHT);
  const cells = there.map((row) => columns.map((column) => plainText(column, row)));
  return succeed(writeTabSeparated(withTitles ? [columns.map(({ header }) => header), ...cells] : cells));
}
