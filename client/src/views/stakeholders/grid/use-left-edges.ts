import { useLayoutEffect, useRef } from 'react';
import type { PlacedColumn } from './column-layout.js';

/** Tells the style sheet how wide the table is and where each pinned column stays, in properties of the table. */
export function useLeftEdges<Row>(columns: readonly PlacedColumn<Row>[], selectWidth: number) {
  const table = useRef<HTMLTableElement>(null);
  useLayoutEffect(() => {
    let left = selectWidth;
    table.current?.style.setProperty('--pinned-end', rem(left));
    for (const { pin, width } of columns) {
      if (pin !== null) table.current?.style.setProperty(`--pin-${pin}`, rem(left));
      left += width;
      if (pin !== null) table.current?.style.setProperty('--pinned-end', rem(left));
    }
    table.current?.style.setProperty('--grid-width', rem(left));
  }, [columns, selectWidth]);
  return table;
}

function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}
