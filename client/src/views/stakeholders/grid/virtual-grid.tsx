import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, useCallback, useEffect, useRef } from 'react';
import { countOf } from '../../../components/number-format.js';
import type { TableRows } from '../../../data/use-table-rows.js';
import type { PlacedColumn } from './column-layout.js';
import type { GridSelection, HeadActions } from './grid-actions.js';
import { GridBodyRow, PendingRow, type RowActions } from './grid-body-row.js';
import { GridHead } from './grid-head.js';
import type { GridPlace } from './grid-move.js';
import { readTabSeparated } from './tab-separated.js';
import { type CellRange, useGridFocus } from './use-grid-focus.js';
import { useLeftEdges } from './use-left-edges.js';
import styles from './virtual-grid.module.css';

const ROW_HEIGHT = 36;
const OVERSCAN = 14;
const SELECT_WIDTH = 40;

export interface VirtualGridProps<Row extends { readonly key: string }> {
  readonly label: string;
  readonly table: TableRows<Row>;
  readonly columns: readonly PlacedColumn<Row>[];
  /** How many columns there are, those that are hidden counted. */
  readonly columnCount: number;
  readonly head: HeadActions;
  readonly selection: GridSelection<Row>;
  readonly nameOf: (row: Row) => string;
  /** The text of a range of cells or, without one, of the chosen rows or the cell; null where there is none. */
  readonly onCopy: (cells: CellRange | null, place: GridPlace) => string | null;
  readonly onPaste: (block: readonly (readonly string[])[], at: GridPlace) => void;
}

/** A table of any length: only rows in sight are in the page, the rest comes as it is scrolled to. One tab stop. */
export function VirtualGrid<Row extends { readonly key: string }>(props: VirtualGridProps<Row>) {
  const { label, table, columns, head, selection, nameOf } = props;
  const total = table.total ?? 0;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    // Cells at the left and the header cover what is scrolled to.
    scrollPaddingStart: ROW_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const { show } = table;
  useEffect(() => show(first, last), [show, first, last]);

  const across = columns.length + 1;
  const reveal = useCallback((row: number) => virtualizer.scrollToIndex(row), [virtualizer]);
  const focus = useGridFocus({ scroller, rows: total, columns: across, rowHeight: ROW_HEIGHT, reveal });
  const actions = useRowActions(focus, selection, across);
  const frame = useLeftEdges(columns, SELECT_WIDTH);
  const { range, place } = focus;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-grid
      data-chosen={selection.count > 0 || undefined}
      onCopy={(event) => onGridCopy(event, () => props.onCopy(withoutSelect(range), cellOf(place)))}
      onPaste={(event) => onGridPaste(event, (block) => props.onPaste(block, cellOf(topLeft(range, place))))}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table walked through by arrow keys is a grid
        role="grid"
        onKeyDown={focus.onKeyDown}
        aria-label={label}
        aria-rowcount={total + 1}
        aria-colcount={props.columnCount + 1}
        aria-multiselectable
        aria-busy={table.loading}
        className={styles.grid}
        ref={frame}
      >
        <caption className="visually-hidden">
          {label}, {countOf(total, 'row')}
          {selection.count > 0 && `, ${selection.count} selected`}
        </caption>
        <GridHead columns={columns} selection={selection} place={place} actions={head} onFocus={focus.at} />
        <Spacer height={items[0]?.start ?? 0} columns={across} />
        <tbody>
          {items.map(({ index, key }) => {
            const row = table.rowAt(index);
            if (row === undefined) return <PendingRow key={key} index={index} columns={columns} />;
            const inRange = range !== null && index >= range.top && index <= range.bottom;
            return (
              <GridBodyRow
                key={key}
                row={row}
                index={index}
                columns={columns}
                name={nameOf(row)}
                isSelected={selection.has(row.key)}
                focusedColumn={place.row === index ? place.column : null}
                rangeStart={inRange ? range.left : null}
                rangeEnd={inRange ? range.right : null}
                actions={actions}
              />
            );
          })}
        </tbody>
        <Spacer height={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} columns={across} />
      </table>
    </div>
  );
}

/** What rows do, the same functions from one drawing to the next: a row is drawn again only when it changes. */
function useRowActions<Row>(
  focus: ReturnType<typeof useGridFocus>,
  selection: GridSelection<Row>,
  across: number,
): RowActions<Row> {
  const latest = useRef({ focus, selection, across });
  latest.current = { focus, selection, across };
  const actions = useRef<RowActions<Row>>({
    onFocus: (place) => latest.current.focus.at(place),
    onPoint: (place, extend) => (extend ? latest.current.focus.extendTo(place) : latest.current.focus.collapse()),
    onToggle: (row, index, extend) => latest.current.selection.toggle(row, index, extend),
    onTab: ({ row, column }, back) => {
      const next = column + (back ? -1 : 1);
      if (next > 0 && next < latest.current.across) latest.current.focus.goTo({ row, column: next });
      else latest.current.focus.goTo({ row, column });
    },
  });
  return actions.current;
}

/** The first column holds the ticks: what is copied and pasted begins behind it. */
function cellOf({ row, column }: GridPlace): GridPlace {
  return { row, column: Math.max(0, column - 1) };
}

function topLeft(range: CellRange | null, place: GridPlace): GridPlace {
  return range === null ? place : { row: range.top, column: range.left };
}

function withoutSelect(range: CellRange | null): CellRange | null {
  return range && { ...range, left: Math.max(0, range.left - 1), right: Math.max(0, range.right - 1) };
}

function onGridCopy(event: ClipboardEvent, textOf: () => string | null): void {
  if ((event.target as HTMLElement).closest('[data-editing]')) return;
  if (!window.getSelection()?.isCollapsed) return; // words that were marked by hand
  const text = textOf();
  if (text === null) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', text);
}

function onGridPaste(event: ClipboardEvent, paste: (block: readonly (readonly string[])[]) => void): void {
  if ((event.target as HTMLElement).closest('[data-editing]')) return;
  const text = event.clipboardData.getData('text/plain');
  if (text === '') return;
  event.preventDefault();
  paste(readTabSeparated(text));
}

/** Stands for the rows that are not in the page. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true" className={styles.spacers}>
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
