import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { type GridPlace, moveInGrid } from './grid-move.js';

export interface GridFocusOptions {
  readonly scroller: { readonly current: HTMLDivElement | null };
  readonly rows: number;
  readonly columns: number;
  readonly rowHeight: number;
  readonly reveal: (row: number) => void;
}

/** The cells from one corner to the other, both within. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Which cell has the focus: the only one that Tab reaches; keys move it as in a spreadsheet. With Shift the cell it
 * came from stays the other corner of a range.
 */
export function useGridFocus({ scroller, rows, columns, rowHeight, reveal }: GridFocusOptions) {
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<GridPlace | null>(null);
  const moving = useRef(false);
  const inside = { row: Math.min(place.row, Math.max(-1, rows - 1)), column: Math.min(place.column, columns - 1) };

  // A cell that was out of sight is in the page only after the scroll, so this looks again after every drawing.
  useEffect(() => {
    if (!moving.current) return;
    const selector = `[data-row="${inside.row}"][data-column="${inside.column}"]`;
    const cell = scroller.current?.querySelector<HTMLElement>(selector);
    if (!cell) return;
    moving.current = false;
    cell.focus({ preventScroll: inside.row < 0 });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const goTo = useCallback(
    (next: GridPlace) => {
      moving.current = true;
      setPlace(next);
      if (next.row >= 0) reveal(next.row);
    },
    [reveal],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || target.closest('[data-editing]') || !target.matches('[data-row]')) return;
    if (event.key === 'Escape' && anchor !== null) return setAnchor(null);
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / rowHeight) - 2);
    const next = moveInGrid(inside, event.key, event.ctrlKey || event.metaKey, { rows, columns, page });
    if (next === null || event.altKey) return;
    event.preventDefault();
    setAnchor(event.shiftKey && inside.row >= 0 ? (anchor ?? inside) : null);
    goTo(event.shiftKey && inside.row >= 0 ? { ...next, row: Math.max(0, next.row) } : next);
  };
  /** A cell that was clicked or tabbed to; with Shift it becomes the other corner. */
  const at = useCallback((next: GridPlace) => setPlace(next), []);
  const extendTo = useCallback(
    (next: GridPlace) => {
      setAnchor((before) => before ?? place);
      goTo(next);
    },
    [place, goTo],
  );
  const collapse = useCallback(() => setAnchor(null), []);
  return { place: inside, range: rangeOf(anchor, inside), at, goTo, extendTo, collapse, onKeyDown };
}

/** Null while it is one cell. */
function rangeOf(anchor: GridPlace | null, place: GridPlace): CellRange | null {
  if (anchor === null || anchor.row < 0 || place.row < 0) return null;
  if (anchor.row === place.row && anchor.column === place.column) return null;
  return {
    top: Math.min(anchor.row, place.row),
    bottom: Math.max(anchor.row, place.row),
    left: Math.min(anchor.column, place.column),
    right: Math.max(anchor.column, place.column),
  };
}
