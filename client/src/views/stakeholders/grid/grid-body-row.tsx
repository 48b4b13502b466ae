import { type KeyboardEvent, useRef, useState } from 'react';
import { CellEditor } from './cell-editor.js';
import type { GridColumn } from './grid-column.js';
import type { GridPlace } from './grid-move.js';
import styles from './virtual-grid.module.css';

export interface GridBodyRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly name: string;
  /** Null where rows cannot be selected. */
  readonly selection: { readonly on: boolean; readonly toggle: () => void } | null;
  readonly focusedColumn: number | null;
  readonly onFocus: (place: GridPlace) => void;
}

export function GridBodyRow<Row>(props: GridBodyRowProps<Row>) {
  const { row, index, columns, name, selection, focusedColumn, onFocus } = props;
  const offset = selection === null ? 0 : 1;
  const onSpace = (event: KeyboardEvent) => {
    if (event.key !== ' ' || selection === null || !(event.target as HTMLElement).matches('[data-row]')) return;
    event.preventDefault();
    selection.toggle();
  };
  return (
    <tr aria-rowindex={index + 2} aria-selected={selection?.on} className={styles.row} onKeyDown={onSpace}>
      {selection !== null && (
        <td
          aria-colindex={1}
          className={styles.select}
          data-row={index}
          data-column={0}
          tabIndex={focusedColumn === 0 ? 0 : -1}
          onFocus={() => onFocus({ row: index, column: 0 })}
        >
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={`Select ${name}`}
            checked={selection.on}
            onChange={selection.toggle}
          />
        </td>
      )}
      {columns.map((column, position) => (
        <GridCell
          key={column.id}
          row={row}
          rowIndex={index}
          column={column}
          columnIndex={position + offset}
          name={name}
          isFocusable={focusedColumn === position + offset}
          onFocus={onFocus}
        />
      ))}
    </tr>
  );
}

interface GridCellProps<Row> {
  readonly row: Row;
  readonly rowIndex: number;
  readonly column: GridColumn<Row>;
  readonly columnIndex: number;
  readonly name: string;
  readonly isFocusable: boolean;
  readonly onFocus: (place: GridPlace) => void;
}

/** One cell: Enter or F2, a double click or simply typing begins to edit it. */
function GridCell<Row>({ row, rowIndex, column, columnIndex, name, isFocusable, onFocus }: GridCellProps<Row>) {
  const [editing, setEditing] = useState<{ readonly typed: string | null } | null>(null);
  const cell = useRef<HTMLTableCellElement>(null);
  const { edit } = column;
  const begin = (typed: string | null) => {
    if (edit !== undefined) setEditing({ typed });
  };
  const end = () => {
    setEditing(null);
    requestAnimationFrame(() => cell.current?.focus());
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
  const Tag = column.isRowHeader ? 'th' : 'td';
  const words = column.text(row);
  return (
    <Tag
      ref={cell}
      scope={column.isRowHeader ? 'row' : undefined}
      aria-colindex={columnIndex + 1}
      aria-readonly={edit === undefined}
      className={column.numeric ? styles.number : undefined}
      title={column.title?.(row) ?? words}
      data-row={rowIndex}
      data-column={columnIndex}
      data-field={column.id}
      tabIndex={isFocusable ? 0 : -1}
      onFocus={() => onFocus({ row: rowIndex, column: columnIndex })}
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

/** A row that is on its way. */
export function PendingRow({ index, columns }: { readonly index: number; readonly columns: number }) {
  return (
    <tr aria-rowindex={index + 2} className={styles.row}>
      <td colSpan={columns} data-row={index} data-column={0} tabIndex={-1} className={styles.pending}>
        Loading…
      </td>
    </tr>
  );
}
