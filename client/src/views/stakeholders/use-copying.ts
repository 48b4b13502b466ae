import { useToast } from '../../components/toast.js';
import type { RowHandle, TableRows } from '../../data/use-table-rows.js';
import { copiedText } from './copied-text.js';
import type { PlacedColumn } from './grid/column-layout.js';
import type { GridPlace } from './grid/grid-move.js';
import type { CellRange } from './grid/use-grid-focus.js';

export interface CopyingOptions<Row> {
  readonly placed: readonly PlacedColumn<Row>[];
  readonly rows: TableRows<Row>;
  readonly chosen: readonly RowHandle[];
}

/** What Ctrl C takes from a grid; where it cannot take all of what is marked it says so. */
export function useCopying<Row extends { readonly key: string }>({ placed, rows, chosen }: CopyingOptions<Row>) {
  const toast = useToast();
  return (range: CellRange | null, place: GridPlace): string | null => {
    const text = copiedText({ range, place, placed, rowAt: rows.rowAt, total: rows.total ?? 0, chosen });
    if (text === null) return null;
    if (text.ok) return text.value;
    toast({ message: text.error, tone: 'problem' });
    return null;
  };
}
