import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useChangeAddress } from '../../state/use-view-state.js';
import {
  type ColumnLayout,
  movedBefore,
  movedBy,
  placedColumns,
  readLayout,
  widthWithin,
  writeLayout,
} from './grid/column-layout.js';
import type { HeadActions } from './grid/grid-actions.js';
import type { GridColumn } from './grid/grid-column.js';

export interface ColumnLayoutOptions<Row> {
  readonly columns: readonly GridColumn<Row>[];
  /** The ids of the columns a table begins with. */
  readonly usual: readonly string[];
  /** Before the parameters of the address, where one address holds two tables. */
  readonly prefix?: string;
}

/** Where the columns stand and how wide they are: kept in the address, so that a link and a saved view show the same. */
export function useColumnLayout<Row>({ columns, usual, prefix = '' }: ColumnLayoutOptions<Row>) {
  const [params] = useSearchParams();
  const changeAddress = useChangeAddress();
  const layout = useMemo(() => readLayout(params, prefix), [params, prefix]);
  const placed = useMemo(() => placedColumns(columns, layout, usual), [columns, layout, usual]);
  const ids = placed.map(({ column }) => column.id);
  const pinned = placed.flatMap(({ column, pin }) => (pin === null ? [] : [column.id]));
  const titleOf = (id: string) => columns.find((column) => column.id === id)?.header ?? id;
  const change = (next: Partial<ColumnLayout>, label: string) =>
    changeAddress({ own: writeLayout(next, prefix), label });
  /** The pinned ones are those at the left: a move across their edge takes part in it. */
  const reorder = (order: readonly string[], id: string) => {
    const wasPinned = pinned.includes(id);
    const isPinned = wasPinned && order.indexOf(id) < pinned.length;
    const pins = order.filter((one) => pinned.includes(one) && (one !== id || isPinned));
    const repin = pins.join() === pinned.join() ? {} : { pinned: pins };
    change({ order, ...repin }, `Move the column ${titleOf(id)}`);
  };
  const actions: Omit<HeadActions, 'filter' | 'isFiltered'> = {
    move: (id, by) => {
      const order = movedBy(ids, id, by);
      if (order !== ids) reorder(order, id);
    },
    moveBefore: (id, before) => reorder(movedBefore(ids, id, before), id),
    resize: (id, width) =>
      change({ widths: { ...layout.widths, [id]: widthWithin(width) } }, `Resize the column ${titleOf(id)}`),
    pin: (id, isPinned) =>
      change(
        { pinned: isPinned ? [...pinned, id] : pinned.filter((one) => one !== id) },
        `${isPinned ? 'Keep' : 'Let go'} the column ${titleOf(id)}`,
      ),
    hide: (id) => change({ order: ids.filter((one) => one !== id) }, `Hide the column ${titleOf(id)}`),
    reset: () => change({ order: null, widths: {}, pinned: null }, 'Reset the columns'),
  };
  const choose = (order: readonly string[] | null) => change({ order }, 'Choose columns');
  return { placed, actions, choose };
}
