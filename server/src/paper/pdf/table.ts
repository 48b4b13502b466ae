import type { Cell, Column, Table } from '../paper-document.js';
import type { Desk } from './desk.js';
import { RULE, SPACE, TINTS } from './look.js';
import { printable } from './printable.js';

interface PlacedColumn extends Column {
  readonly left: number;
  readonly width: number;
}

/** A table whose rows are never torn apart; its headings come again on every page, for the eye alone. */
export function writeTable(desk: Desk, table: Table): void {
  const columns = placed(desk, table);
  desk.ensure(tableStart(desk, table));
  const part = desk.part('Table');
  desk.leaf('Caption', () => caption(desk, table), {}, part);
  headings(desk, columns, (column, write) => desk.leaf('TH', write, { scope: 'Column' }, column), part);
  for (const row of table.rows) {
    const height = rowHeight(desk, columns, row);
    if (height > desk.room) {
      desk.pdf.addPage();
      desk.artifact('Pagination', () => headings(desk, columns, (_, write) => write(), null));
    }
    writeRow(desk, columns, row, height, part);
  }
  part.end();
  desk.pdf.x = desk.left;
  desk.pdf.y += SPACE.block;
}

/** Of a page: what is lower than this is not divided. */
const WHOLE = 0.28;

/** What a page must have room for: all of a low table, else the caption, the headings and the first row. */
export function tableStart(desk: Desk, table: Table): number {
  const columns = placed(desk, table);
  const head = desk.heightOf('caption', printable(table.caption)) + SPACE.heading + headingHeight(desk, columns);
  const most = WHOLE * desk.wholePage - head;
  let height = 0;
  for (const row of table.rows) {
    height += rowHeight(desk, columns, row);
    if (height > most) break;
  }
  const [first] = table.rows;
  return head + (height > most && first !== undefined ? rowHeight(desk, columns, first) : height);
}

function caption(desk: Desk, table: Table): void {
  const { pdf } = desk;
  desk.set('caption').pdf.text(printable(table.caption), desk.left, pdf.y, { width: desk.width });
  pdf.y += SPACE.heading;
}

function placed(desk: Desk, table: Table): readonly PlacedColumn[] {
  let { left } = desk;
  return widthsOf(desk, table).map(({ column, width }) => {
    const at = { ...column, left, width };
    left += width;
    return at;
  });
}

/** By the shares, except that no word of a heading is broken where that can be had: who is too narrow is widened first. */
function widthsOf(desk: Desk, { columns }: Table): readonly { readonly column: Column; readonly width: number }[] {
  let open = columns.map((column) => ({ column, least: longestWord(desk, column) + 2 * SPACE.cell + 0.5 }));
  if (open.reduce((sum, { least }) => sum + least, 0) > desk.width) open = open.map((one) => ({ ...one, least: 0 }));
  const fixed = new Map<Column, number>();
  for (;;) {
    const rest = desk.width - [...fixed.values()].reduce((sum, width) => sum + width, 0);
    const shares = open.reduce((sum, { column }) => sum + column.share, 0);
    const narrow = open.filter(({ column, least }) => (column.share / shares) * rest < least);
    if (narrow.length === 0) {
      return columns.map((column) => ({ column, width: fixed.get(column) ?? (column.share / shares) * rest }));
    }
    for (const { column, least } of narrow) fixed.set(column, least);
    open = open.filter((one) => !narrow.includes(one));
  }
}

function longestWord(desk: Desk, { title }: Column): number {
  const { pdf } = desk.set('cellHead');
  return Math.max(
    ...printable(title)
      .split(' ')
      .map((word) => pdf.widthOfString(word)),
  );
}

type WriteHeading = (row: PDFKit.PDFStructureElement | undefined, write: () => void) => void;

function headings(
  desk: Desk,
  columns: readonly PlacedColumn[],
  writeOne: WriteHeading,
  table: PDFKit.PDFStructureElement | null,
): void {
  const { pdf } = desk;
  const { y: top } = pdf;
  const height = headingHeight(desk, columns);
  const row = table === null ? undefined : desk.part('TR', {}, table);
  for (const column of columns) {
    const base = top + height - desk.heightOf('cellHead', printable(column.title), inner(column)) - SPACE.cell;
    writeOne(row, () => writeCell(desk, column, column.title, base, 'cellHead'));
  }
  row?.end();
  pdf.y = top + height;
  rule(desk, table !== null, 0.9);
}

function headingHeight(desk: Desk, columns: readonly PlacedColumn[]): number {
  const heights = columns.map((column) => desk.heightOf('cellHead', printable(column.title), inner(column)));
  return Math.max(...heights) + 2 * SPACE.cell;
}

function rowHeight(desk: Desk, columns: readonly PlacedColumn[], row: readonly Cell[]): number {
  const heights = columns.map((column, index) =>
    desk.heightOf(index === 0 ? 'cellHead' : 'cell', printable(row[index]?.text ?? ''), inner(column)),
  );
  return Math.max(...heights) + 2 * SPACE.cell;
}

function writeRow(
  desk: Desk,
  columns: readonly PlacedColumn[],
  row: readonly Cell[],
  height: number,
  table: PDFKit.PDFStructureElement,
): void {
  const { pdf } = desk;
  const { y: top } = pdf;
  desk.artifact('Layout', () => tints(desk, columns, row, top, height));
  const part = desk.part('TR', {}, table);
  for (const [index, column] of columns.entries()) {
    const text = row[index]?.text ?? '';
    const style = index === 0 ? 'cellHead' : 'cell';
    const write = () => writeCell(desk, column, text, top + SPACE.cell, style);
    desk.leaf(index === 0 ? 'TH' : 'TD', write, index === 0 ? { scope: 'Row' } : {}, part);
  }
  part.end();
  pdf.y = top + height;
  rule(desk, true, 0.4);
}

function tints(desk: Desk, columns: readonly PlacedColumn[], row: readonly Cell[], top: number, height: number): void {
  for (const [index, column] of columns.entries()) {
    const tint = TINTS[row[index]?.tint ?? 'none'];
    if (tint !== null) desk.pdf.rect(column.left, top, column.width, height).fill(tint);
  }
}

function writeCell(desk: Desk, column: PlacedColumn, text: string, top: number, style: 'cell' | 'cellHead'): void {
  const align = column.align === 'end' ? 'right' : 'left';
  desk.set(style).pdf.text(printable(text), column.left + SPACE.cell, top, { width: inner(column), align });
}

function inner(column: PlacedColumn): number {
  return column.width - 2 * SPACE.cell;
}

function rule(desk: Desk, own: boolean, weight: number): void {
  const { pdf } = desk;
  const draw = () => {
    pdf
      .lineWidth(weight)
      .moveTo(desk.left, pdf.y)
      .lineTo(desk.left + desk.width, pdf.y)
      .stroke(RULE);
  };
  if (own) desk.artifact('Layout', draw);
  else draw();
}
