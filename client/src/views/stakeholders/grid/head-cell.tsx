import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Icon } from '../../../components/icons.js';
import type { PlacedColumn } from './column-layout.js';
import { ColumnMenu } from './column-menu.js';
import { fittingWidth } from './fitting-width.js';
import type { HeadActions } from './grid-actions.js';
import { ResizeHandle } from './resize-handle.js';
import styles from './virtual-grid.module.css';

export interface HeadCellProps<Row> {
  readonly placed: PlacedColumn<Row>;
  readonly index: number;
  readonly last: number;
  readonly isFocusable: boolean;
  readonly actions: HeadActions;
  readonly onFocus: () => void;
}

const DRAGGED = 'application/x-footbridge-column';
const STEP = 16;

/**
 * One header. By keyboard: Enter sorts, Alt and the down arrow open the menu, Ctrl and an arrow move the column, Shift
 * and an arrow make it wider or narrower; all of it is in the menu too.
 */
export function HeadCell<Row>({ placed, index, last, isFocusable, actions, onFocus }: HeadCellProps<Row>) {
  const { column, width, pin } = placed;
  const { id, header, sort } = column;
  const [isOpen, setOpen] = useState(false);
  const [isOver, setOver] = useState(false);
  const cell = useRef<HTMLTableCellElement>(null);
  const fit = () => actions.resize(id, fittingWidth(cell.current, id));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== cell.current) return;
    const sideways = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
    if ((event.altKey && event.key === 'ArrowDown') || event.key === 'ContextMenu') setOpen(true);
    else if (event.shiftKey && event.key === 'F10') setOpen(true);
    else if (sideways !== null && event.ctrlKey) actions.move(id, sideways);
    else if (sideways !== null && event.shiftKey) actions.resize(id, width + sideways * STEP);
    else if ((event.key === 'Enter' || event.key === ' ') && sort !== undefined) sort.onSort();
    else return;
    event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const dragged = event.dataTransfer.getData(DRAGGED);
    setOver(false);
    if (dragged === '') return;
    event.preventDefault();
    if (dragged !== id) actions.moveBefore(dragged, id);
  };
  return (
    <th
      ref={cell}
      scope="col"
      aria-colindex={index + 1}
      aria-sort={sort === undefined ? undefined : (sort.direction ?? 'none')}
      aria-label={actions.isFiltered(id) ? `${header}, filtered` : header}
      aria-haspopup="menu"
      className={column.numeric ? styles.number : undefined}
      title={header}
      data-row={-1}
      data-column={index}
      data-head={id}
      data-pin={pin ?? undefined}
      data-sortable={sort !== undefined}
      data-over={isOver || undefined}
      tabIndex={isFocusable ? 0 : -1}
      onFocus={(event) => {
        if (event.target === cell.current) onFocus();
      }}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className={styles.headCell}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the header is the control; its keys do the same */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
        <span
          className={styles.headWords}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.setData(DRAGGED, id);
            event.dataTransfer.effectAllowed = 'move';
          }}
          onClick={sort?.onSort}
        >
          <span className={styles.clip}>{header}</span>
          {sort?.direction && <Icon name={sort.direction === 'ascending' ? 'sortUp' : 'sortDown'} />}
        </span>
        <ColumnMenu
          placed={placed}
          isFirst={index === 1}
          isLast={index === last}
          isOpen={isOpen}
          onOpenChange={setOpen}
          actions={actions}
          onFit={fit}
        />
        <ResizeHandle id={id} width={width} onResize={(next) => actions.resize(id, next)} onFit={fit} />
      </span>
    </th>
  );
}
