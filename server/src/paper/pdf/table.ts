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
  const columns = placed(desk, table.columns);
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

/** The caption, the headings and the first row: what a page must have room for. */
export function tableStart(desk: Desk, table: Table): number {
  const columns = placed(desk, table.columns);
  const [first] = table.rows;
  const ofFirst = first === undefined ? 0 : rowHeight(desk, columns, first);
  return desk.heightOf('caption', table.caption) + SPACE.heading + headingHeight(desk, columns) + ofFirst;
}

function caption(desk: Desk, table: Table): void {
  const { pdf } = desk;
  desk.set('caption').pdf.text(printable(table.caption), desk.left, pdf.y, { width: desk.width });
  pdf.y += SPACE.heading;
}

function placed(desk: Desk, columns: readonly Column[]): readonly PlacedColumn[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let { left } = desk;
  return columns.map((column) => {
    const width = (column.share / whole) * desk.width;
    const at = { ...column, left, width };
    left += width;
    return at;
  });
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
