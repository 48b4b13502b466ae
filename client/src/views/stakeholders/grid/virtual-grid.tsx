import { columnVisibilityFeature, rowSelectionFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { countOf } from '../../../components/number-format.js';
import type { TableRows } from '../../../data/use-table-rows.js';
import { GridBodyRow, PendingRow } from './grid-body-row.js';
import type { GridColumn } from './grid-column.js';
import { GridHead } from './grid-head.js';
import { type GridPlace, moveInGrid } from './grid-move.js';
import styles from './virtual-grid.module.css';

const features = tableFeatures({ rowSelectionFeature, columnVisibilityFeature });

const ROW_HEIGHT = 36;
const OVERSCAN = 12;
/** Rows come from the server this far before they are scrolled to. */
const AHEAD = 60;

export type Selected = Readonly<Record<string, true>>;

export interface VirtualGridProps<Row extends { readonly key: string }> {
  readonly label: string;
  readonly table: TableRows<Row>;
  readonly columns: readonly GridColumn<Row>[];
  readonly hidden: ReadonlySet<string>;
  /** Row keys; absent: rows cannot be selected. */
  readonly selected?: Selected;
  readonly onSelected?: (selected: Selected) => void;
  readonly nameOf: (row: Row) => string;
}

/** A table of any length: only rows in sight are in the page, the rest comes as it is scrolled to. One tab stop. */
export function VirtualGrid<Row extends { readonly key: string }>(props: VirtualGridProps<Row>) {
  const { label, table: source, columns, hidden, selected, onSelected, nameOf } = props;
  const definitions = useMemo(() => columns.map((column) => ({ id: column.id, accessorFn: column.text })), [columns]);
  const visibility = useMemo(() => Object.fromEntries([...hidden].map((id) => [id, false])), [hidden]);
  const rowSelection = selected ?? NOTHING;
  const table = useTable({
    features,
    columns: definitions,
    data: source.rows as Row[],
    getRowId: (row: Row) => row.key,
    enableRowSelection: onSelected !== undefined,
    state: { columnVisibility: visibility, rowSelection },
    onRowSelectionChange: (change) => onSelected?.(typeof change === 'function' ? change(rowSelection) : change),
  });
  const shownIds = new Set(table.getVisibleLeafColumns().map((column) => column.id));
  const shown = columns.filter((column) => shownIds.has(column.id));
  const rows = table.getRowModel().rows;
  const total = source.total ?? 0;

  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const items = virtualizer.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  const { loadMore } = source;
  useEffect(() => {
    if (lastShown + AHEAD >= rows.length && rows.length < total) loadMore();
  }, [lastShown, rows.length, total, loadMore]);

  const offset = onSelected === undefined ? 0 : 1;
  const focus = useGridFocus(scroller, {
    rows: total,
    columns: shown.length + offset,
    reveal: (row) => virtualizer.scrollToIndex(row),
  });
  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const width = shown.reduce((sum, column) => sum + column.width, offset * SELECT_WIDTH);
  const ofAll = onSelected === undefined ? 0 : Object.keys(rowSelection).length;
  return (
    <div ref={scroller} className={styles.scroller} data-grid>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table walked through by arrow keys is a grid
        role="grid"
        onKeyDown={focus.onKeyDown}
        aria-label={label}
        aria-rowcount={total + 1}
        aria-colcount={columns.length + offset}
        aria-multiselectable={onSelected !== undefined}
        aria-busy={source.loading}
        className={styles.grid}
        ref={(element) => element?.style.setProperty('--grid-width', `${width / 16}rem`)}
      >
        <caption className="visually-hidden">
          {label}, {countOf(total, 'row')}
          {ofAll > 0 && `, ${ofAll} selected`}
        </caption>
        <GridHead
          columns={shown}
          selectable={offset === 1}
          place={focus.place}
          loaded={rows}
          table={table}
          onFocus={focus.at}
        />
        <Spacer height={above} columns={shown.length + offset} />
        <tbody>
          {items.map((item) => {
            const row = rows[item.index];
            return row === undefined ? (
              <PendingRow key={item.key} index={item.index} columns={shown.length + offset} />
            ) : (
              <GridBodyRow
                key={row.id}
                row={row.original}
                index={item.index}
                columns={shown}
                name={nameOf(row.original)}
                selection={
                  onSelected === undefined ? null : { on: row.getIsSelected(), toggle: () => row.toggleSelected() }
                }
                focusedColumn={focus.place.row === item.index ? focus.place.column : null}
                onFocus={focus.at}
              />
            );
          })}
        </tbody>
        <Spacer height={below} columns={shown.length + offset} />
      </table>
    </div>
  );
}

const NOTHING: Selected = {};
const SELECT_WIDTH = 40;

/** Stands for the rows that are not in the page. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr>
        <td
          colSpan={columns}
          className={styles.spacer}
          ref={(cell) => cell?.style.setProperty('height', `${height}px`)}
        />
      </tr>
    </tbody>
  );
}

interface FocusOptions {
  readonly rows: number;
  readonly columns: number;
  readonly reveal: (row: number) => void;
}

/** Which cell has the focus: the only one that Tab reaches; keys move it as in a spreadsheet. */
function useGridFocus(scroller: { readonly current: HTMLDivElement | null }, { rows, columns, reveal }: FocusOptions) {
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const moving = useRef(false);
  const inside = { row: Math.min(place.row, Math.max(-1, rows - 1)), column: Math.min(place.column, columns - 1) };

  // A cell that was out of sight is in the page only after the scroll, so this looks again after every drawing.
  useEffect(() => {
    if (!moving.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-row="${inside.row}"][data-column="${inside.column}"]`,
    );
    if (!cell) return;
    moving.current = false;
    cell.focus({ preventScroll: inside.row < 0 });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (target.closest('[data-editing]') || !target.matches('[data-row]')) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / ROW_HEIGHT) - 2);
    const next = moveInGrid(inside, event.key, event.ctrlKey || event.metaKey, { rows, columns, page });
    if (next === null) return;
    event.preventDefault();
    moving.current = true;
    setPlace(next);
    if (next.row >= 0) reveal(next.row);
  };
  return { place: inside, at: setPlace, onKeyDown };
}
