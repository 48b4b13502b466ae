import { type PointerEvent, useRef } from 'react';
import { widthWithin } from './column-layout.js';
import styles from './virtual-grid.module.css';

export interface ResizeHandleProps {
  readonly id: string;
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly onFit: () => void;
}

/**
 * The right edge of a header, to be dragged; a double click fits the column to what it holds. While it is dragged the
 * column alone changes, and the address only when it is let go. For the pointer alone: the header has keys and a menu.
 */
export function ResizeHandle({ id, width, onResize, onFit }: ResizeHandleProps) {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const widthAt = (x: number) => widthWithin(width + x - (from.current?.x ?? x));
  const onPointerDown = (event: PointerEvent<HTMLSpanElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width };
  };
  const onPointerMove = (event: PointerEvent<HTMLSpanElement>) => {
    if (from.current === null) return;
    const column = event.currentTarget
      .closest('table')
      ?.querySelector<HTMLElement>(`col[data-width="${CSS.escape(id)}"]`);
    column?.style.setProperty('width', `${widthAt(event.clientX) / 16}rem`);
  };
  const onPointerUp = (event: PointerEvent<HTMLSpanElement>) => {
    const next = widthAt(event.clientX);
    const moved = from.current !== null && next !== width;
    from.current = null;
    if (moved) onResize(next);
  };
  return (
    <span
      className={styles.resize}
      data-resize={id}
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onDoubleClick={onFit}
    />
  );
}
