import { type KeyboardEvent, type RefObject, useState } from 'react';

/** One tab stop for a whole grid: arrow keys, Home and End move it, Ctrl with Home or End to the corners. */
export function useRovingCell(grid: RefObject<HTMLElement | null>, rows: number, columns: number) {
  const [at, setAt] = useState({ row: 0, column: 0 });
  const row = Math.min(at.row, rows - 1);
  const column = Math.min(at.column, columns - 1);
  const press = (event: KeyboardEvent) => {
    const next = step(event, { row, column }, { rows, columns });
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    grid.current?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)?.focus();
  };
  return {
    press,
    visit: (visitedRow: number, visitedColumn: number) => setAt({ row: visitedRow, column: visitedColumn }),
    tabIndexOf: (cellRow: number, cellColumn: number) => (cellRow === row && cellColumn === column ? 0 : -1),
  };
}

interface Position {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a position; null for a key that does not move. */
export function step(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: Position,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Position | null {
  const corner = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(rows - 1, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(columns - 1, column + 1) };
    case 'Home':
      return { row: corner ? 0 : row, column: 0 };
    case 'End':
      return { row: corner ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}
