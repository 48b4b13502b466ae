import type { RowHandle } from '../../data/use-table-rows.js';
import type { PlacedColumn } from './grid/column-layout.js';
import { plainText } from './grid/grid-column.js';
import type { GridPlace } from './grid/grid-move.js';
import { writeTabSeparated } from './grid/tab-separated.js';
import type { CellRange } from './grid/use-grid-focus.js';

export interface Copied<Row extends { readonly key: string }> {
  readonly range: CellRange | null;
  readonly place: GridPlace;
  readonly placed: readonly PlacedColumn<Row>[];
  readonly rowAt: (index: number) => Row | undefined;
  readonly chosen: readonly RowHandle[];
}

/** Rows looked through for those that are chosen: what the page holds at most. */
const LOOKED_AT = 1_000;

/**
 * What Ctrl C takes: the marked cells; else the chosen rows in sight, with the titles of the columns, where the focus is
 * on one of them; else the one cell. Values as a spreadsheet takes them. Null where there is nothing.
 */
export function copiedText<Row extends { readonly key: string }>(copied: Copied<Row>): string | null {
  const { range, place, placed, rowAt, chosen } = copied;
  const columns = placed.map(({ column }) => column);
  if (range !== null) {
    const under = columns.slice(range.left, range.right + 1);
    const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, offset) => rowAt(range.top + offset));
    return writeTabSeparated(rows.flatMap((row) => (row ? [under.map((column) => plainText(column, row))] : [])));
  }
  const focused = rowAt(place.row);
  const keys = new Set(chosen.map(({ key }) => key));
  if (focused === undefined) return null;
  if (keys.size > 0 && keys.has(focused.key)) {
    const from = Math.max(0, place.row - LOOKED_AT / 2);
    const near = Array.from({ length: LOOKED_AT }, (_, offset) => rowAt(from + offset));
    const rows = near.flatMap((row) => (row && keys.has(row.key) ? [columns.map((one) => plainText(one, row))] : []));
    return writeTabSeparated([columns.map(({ header }) => header), ...rows]);
  }
  const column = columns[place.column];
  return column === undefined ? null : writeTabSeparated([[plainText(column, focused)]]);
}
