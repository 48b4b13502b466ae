import type { KeyboardEvent } from 'react';
import type { PlacedColumn } from './column-layout.js';
import type { GridSelection, HeadActions } from './grid-actions.js';
import type { GridPlace } from './grid-move.js';
import { HeadCell } from './head-cell.js';
import styles from './virtual-grid.module.css';

export interface GridHeadProps<Row> {
  readonly columns: readonly PlacedColumn<Row>[];
  readonly selection: GridSelection<Row>;
  readonly place: GridPlace;
  readonly actions: HeadActions;
  readonly onFocus: (place: GridPlace) => void;
}

/** The header row: it stays in sight; Enter or Space on a header sorts by it, Alt and the down arrow open its menu. */
export function GridHead<Row>({ columns, selection, place, actions, onFocus }: GridHeadProps<Row>) {
  const isSome = selection.count > 0 && !selection.allChosen;
  const toggleAll = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    selection.toggleAll();
  };
  return (
    <>
      <colgroup>
        <col ref={(col) => setWidth(col, 40)} />
        {columns.map(({ column, width }) => (
          <col key={column.id} data-width={column.id} ref={(col) => setWidth(col, width)} />
        ))}
      </colgroup>
      <thead className={styles.head}>
        <tr aria-rowindex={1}>
          <th
            scope="col"
            aria-colindex={1}
            className={styles.select}
            data-row={-1}
            data-column={0}
            data-pin="ticks"
            tabIndex={place.row === -1 && place.column === 0 ? 0 : -1}
            onFocus={() => onFocus({ row: -1, column: 0 })}
            onKeyDown={toggleAll}
          >
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label="Select all rows that match"
              checked={selection.allChosen}
              ref={(box) => {
                if (box) box.indeterminate = isSome;
              }}
              onChange={selection.toggleAll}
            />
          </th>
          {columns.map((placed, index) => (
            <HeadCell
              key={placed.column.id}
              placed={placed}
              index={index + 1}
              last={columns.length}
              isFocusable={place.row === -1 && place.column === index + 1}
              actions={actions}
              onFocus={() => onFocus({ row: -1, column: index + 1 })}
            />
          ))}
        </tr>
      </thead>
    </>
  );
}

function setWidth(column: HTMLTableColElement | null, width: number): void {
  column?.style.setProperty('width', `${width / 16}rem`);
}
