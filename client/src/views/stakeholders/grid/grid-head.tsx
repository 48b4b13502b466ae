import type { KeyboardEvent } from 'react';
import { Icon } from '../../../components/icons.js';
import type { GridColumn } from './grid-column.js';
import type { GridPlace } from './grid-move.js';
import styles from './virtual-grid.module.css';

export interface GridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly selectable: boolean;
  readonly place: GridPlace;
  readonly loaded: readonly unknown[];
  readonly table: { getIsAllRowsSelected(): boolean; getIsSomeRowsSelected(): boolean; toggleAllRowsSelected(): void };
  readonly onFocus: (place: GridPlace) => void;
}

/** The header row: it stays in sight; Enter or Space on a header sorts by it. */
export function GridHead<Row>({ columns, selectable, place, table, onFocus }: GridHeadProps<Row>) {
  const offset = selectable ? 1 : 0;
  const cell = (column: number) => ({
    'data-row': -1,
    'data-column': column,
    tabIndex: place.row === -1 && place.column === column ? 0 : -1,
    onFocus: () => onFocus({ row: -1, column }),
  });
  return (
    <>
      <colgroup>
        {selectable && <col ref={(col) => setWidth(col, 40)} />}
        {columns.map((column) => (
          <col key={column.id} ref={(col) => setWidth(col, column.width)} />
        ))}
      </colgroup>
      <thead className={styles.head}>
        <tr aria-rowindex={1}>
          {selectable && (
            <th
              scope="col"
              aria-colindex={1}
              className={styles.select}
              {...cell(0)}
              onKeyDown={onPress(table.toggleAllRowsSelected)}
            >
              <input
                type="checkbox"
                tabIndex={-1}
                aria-label="Select all rows that are loaded"
                checked={table.getIsAllRowsSelected()}
                ref={(box) => {
                  if (box) box.indeterminate = table.getIsSomeRowsSelected();
                }}
                onChange={() => table.toggleAllRowsSelected()}
              />
            </th>
          )}
          {columns.map((column, index) => (
            <th
              key={column.id}
              scope="col"
              aria-colindex={index + offset + 1}
              aria-sort={column.sort === undefined ? undefined : (column.sort.direction ?? 'none')}
              className={column.numeric ? styles.number : undefined}
              title={column.header}
              data-sortable={column.sort !== undefined}
              {...cell(index + offset)}
              onClick={column.sort?.onSort}
              onKeyDown={onPress(column.sort?.onSort)}
            >
              <span className={styles.headWords}>
                <span className={styles.clip}>{column.header}</span>
                {column.sort?.direction && (
                  <Icon name={column.sort.direction === 'ascending' ? 'sortUp' : 'sortDown'} />
                )}
              </span>
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function setWidth(column: HTMLTableColElement | null, width: number): void {
  column?.style.setProperty('width', `${width / 16}rem`);
}

function onPress(act: (() => void) | undefined) {
  return (event: KeyboardEvent) => {
    if (act === undefined || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    act();
  };
}
