import { type KeyboardEvent, memo, type PointerEvent, useRef, useState } from 'react';
import { CellEditor } from './cell-editor.js';
import type { PlacedColumn } from './column-layout.js';
import type { GridPlace } from './grid-move.js';
import styles from './virtual-grid.module.css';

/** What cells and rows do; the same functions for all of them. */
export interface RowActions<Row> {
  readonly onFocus: (place: GridPlace) => void;
  /** Pressed by pointer; with Shift the range goes on to here. */
  readonly onPoint: (place: GridPlace, extend: boolean) => void;
  readonly onToggle: (row: Row, index: number, extend: boolean) => void;
  /** Tab out of an editor: on to the next cell. */
  readonly onTab: (place: GridPlace, back: boolean) => void;
}

export interface GridBodyRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly PlacedColumn<Row>[];
  readonly name: string;
  readonly isSelected: boolean;
  readonly focusedColumn: number | null;
  /** The columns of the row that lie in the range of cells; null where none do. */
  readonly rangeStart: number | null;
  readonly rangeEnd: number | null;
  readonly actions: RowActions<Row>;
}

/** Drawn again only when something of its own changes: scrolling draws new rows alone. */
export const GridBodyRow = memo(BodyRow) as typeof BodyRow;

function BodyRow<Row>(props: GridBodyRowProps<Row>) {
  const { row, index, columns, name, isSelected, focusedColumn, rangeStart, rangeEnd, actions } = props;
  const onSpace = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !(event.target as HTMLElement).matches('[data-row]')) return;
    event.preventDefault();
    actions.onToggle(row, index, event.shiftKey);
  };
  return (
    <tr aria-rowindex={index + 2} aria-selected={isSelected} className={styles.row} onKeyDown={onSpace}>
      <td
        aria-colindex={1}
        className={styles.select}
        data-row={index}
        data-column={0}
        data-pin="ticks"
        tabIndex={focusedColumn === 0 ? 0 : -1}
        onFocus={() => actions.onFocus({ row: index, column: 0 })}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={`Select ${name}`}
          checked={isSelected}
          onClick={(event) => actions.onToggle(row, index, event.shiftKey)}
          onChange={noChange}
        />
      </td>
      {columns.map((placed, position) => (
        <GridCell
          key={placed.column.id}
          row={row}
          rowIndex={index}
          placed={placed}
          columnIndex={position + 1}
          name={name}
          isFocusable={focusedColumn === position + 1}
          isInRange={rangeStart !== null && position + 1 >= rangeStart && position + 1 <= (rangeEnd ?? 0)}
          actions={actions}
        />
      ))}
    </tr>
  );
}

/** The click says whether Shift was held; the change says nothing new. */
function noChange(): void {}

interface GridCellProps<Row> {
  readonly row: Row;
  readonly rowIndex: number;
  readonly placed: PlacedColumn<Row>;
  readonly columnIndex: number;
  readonly name: string;
  readonly isFocusable: boolean;
  readonly isInRange: boolean;
  readonly actions: RowActions<Row>;
}

/** One cell: Enter or F2, a double click or simply typing begins to edit it. */
function GridCell<Row>(props: GridCellProps<Row>) {
  const { row, rowIndex, placed, columnIndex, name, isFocusable, isInRange, actions } = props;
  const { column, pin } = placed;
  const place = { row: rowIndex, column: columnIndex };
  const [editing, setEditing] = useState<{ readonly typed: string | null } | null>(null);
  const cell = useRef<HTMLTableCellElement>(null);
  const { edit } = column;
  const begin = (typed: string | null) => {
    if (edit !== undefined) setEditing({ typed });
  };
  const end = (by: 'key' | 'tab' | 'back tab' | 'blur') => {
    setEditing(null);
    if (by === 'tab' || by === 'back tab') actions.onTab(place, by === 'back tab');
    else if (by === 'key') requestAnimationFrame(() => cell.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null || event.target !== cell.current || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && column.onEnter !== undefined) column.onEnter(row);
    else if (event.key === 'Enter' || event.key === 'F2') begin(null);
    else if (event.key === 'Delete' || event.key === 'Backspace') begin('');
    else if (event.key.length === 1 && event.key !== ' ' && edit?.kind !== 'choice') begin(event.key);
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent) => {
    if (editing !== null || event.button !== 0) return;
    actions.onPoint(place, event.shiftKey);
    if (event.shiftKey) event.preventDefault(); // no words are marked
  };
  const Tag = column.isRowHeader ? 'th' : 'td';
  const words = column.text(row);
  return (
    <Tag
      ref={cell}
      scope={column.isRowHeader ? 'row' : undefined}
      aria-colindex={columnIndex + 1}
      aria-readonly={edit === undefined}
      aria-selected={isInRange || undefined}
      className={column.numeric ? styles.number : undefined}
      title={column.title?.(row) ?? words}
      data-row={rowIndex}
      data-column={columnIndex}
      data-field={column.id}
      data-pin={pin ?? undefined}
      tabIndex={isFocusable ? 0 : -1}
      onFocus={() => actions.onFocus(place)}
      onPointerDown={onPointerDown}
      onDoubleClick={() => begin(null)}
      onKeyDown={onKeyDown}
    >
      {editing !== null && edit !== undefined ? (
        <CellEditor label={`${column.header} of ${name}`} edit={edit} row={row} typed={editing.typed} onEnd={end} />
      ) : (
        <span className={styles.clip}>{column.content?.(row) ?? words}</span>
      )}
    </Tag>
  );
}

interface PendingRowProps {
  readonly index: number;
  readonly columns: readonly PlacedColumn<never>[] | readonly { readonly pin: number | null }[];
}

/** A row that is on its way, as high as any other. */
export function PendingRow({ index, columns }: PendingRowProps) {
  return (
    <tr aria-rowindex={index + 2} className={styles.row}>
      <td data-row={index} data-column={0} data-pin="ticks" tabIndex={-1} />
      {columns.map(({ pin }, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells without content are alike
        <td key={position} data-row={index} data-column={position + 1} data-pin={pin ?? undefined} tabIndex={-1}>
          <span className={styles.pending}>{position === 0 && <span className="visually-hidden">Loading</span>}</span>
        </td>
      ))}
    </tr>
  );
}
