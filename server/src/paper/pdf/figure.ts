import { type Drawing, LINE_STEP, type Mark, type Paint } from '@footbridge/shared/drawing/drawing';
import { pathOf } from '@footbridge/shared/drawing/mark-path';
import { inkOf } from '../colour.js';
import type { Figure } from '../paper-document.js';
import type { Desk } from './desk.js';
import { SPACE } from './look.js';
import { printable } from './printable.js';
import type { TaggedPdf } from './tagged-pdf.js';

/** A drawing at the size it gets, with its caption below. */
export function writeFigure(desk: Desk, figure: Figure): void {
  const { pdf } = desk;
  const { width, height, scale } = sizeOf(desk, figure);
  desk.ensure(figureHeight(desk, figure));
  const { drawing, caption } = figure;
  const { y: top } = pdf;
  const left = desk.left + (desk.width - width) / 2;
  const alt = printable(drawing.description === '' ? drawing.title : `${drawing.title}. ${drawing.description}`);
  desk.leaf('Figure', () => drawInto(pdf, drawing, { left, top, scale }), { alt });
  pdf.x = desk.left;
  pdf.y = top + height + SPACE.heading;
  if (caption === null) return;
  desk.leaf('Caption', () => {
    desk.set('soft').pdf.text(printable(caption), desk.left, pdf.y, { width: desk.width });
  });
  pdf.y += SPACE.block;
}

export function figureHeight(desk: Desk, figure: Figure): number {
  const caption = figure.caption === null ? 0 : desk.heightOf('soft', figure.caption) + SPACE.block;
  return sizeOf(desk, figure).height + SPACE.heading + caption;
}

/** As wide as it is asked to be, unless it would be higher than the page. */
function sizeOf(desk: Desk, { drawing, share }: Figure): { width: number; height: number; scale: number } {
  const most = desk.wholePage - 2 * SPACE.block - (desk.wholePage > 700 ? 40 : 0);
  const scale = Math.min((share * desk.width) / drawing.width, most / drawing.height);
  return { width: scale * drawing.width, height: scale * drawing.height, scale };
}

function drawInto(
  pdf: TaggedPdf,
  drawing: Drawing,
  { left, top, scale }: { readonly left: number; readonly top: number; readonly scale: number },
): void {
  pdf.save();
  pdf.translate(left, top).scale(scale);
  pdf.rect(0, 0, drawing.width, drawing.height).clip();
  fillWith(pdf.rect(0, 0, drawing.width, drawing.height), drawing.ground, 1);
  pdf.lineGap(0);
  for (const mark of drawing.marks) {
    if (mark.kind === 'text') writeText(pdf, mark);
    else drawMark(pdf, mark);
  }
  pdf.restore();
}

type TextMark = Extract<Mark, { kind: 'text' }>;
type Shape = Exclude<Mark, TextMark>;

function drawMark(pdf: TaggedPdf, mark: Shape): void {
  const { fill, stroke, opacity } = mark.paint;
  if (fill !== null) fillWith(outline(pdf, mark), fill, opacity);
  if (stroke !== null) strokeWith(pdf, mark, stroke);
}

function outline(pdf: TaggedPdf, mark: Shape): TaggedPdf {
  if (mark.kind === 'circle') return pdf.circle(mark.x, mark.y, mark.radius);
  if (mark.kind !== 'rect') return pdf.path(pathOf(mark));
  const { x, y, width, height, corner } = mark;
  return corner > 0 ? pdf.roundedRect(x, y, width, height, corner) : pdf.rect(x, y, width, height);
}

function fillWith(outlined: PDFKit.PDFDocument, colour: string, opacity: number): void {
  const ink = inkOf(colour);
  outlined.fillOpacity(opacity * ink.opacity).fill(ink.rgb);
}

function strokeWith(pdf: TaggedPdf, mark: Shape, colour: string): void {
  const { strokeWidth, dashes, round, opacity }: Paint = mark.paint;
  const ink = inkOf(colour);
  pdf.save();
  pdf
    .lineWidth(strokeWidth)
    .lineCap(round ? 'round' : 'butt')
    .strokeOpacity(opacity * ink.opacity);
  if (dashes.length > 0) pdf.addContent(`[${dashes.map((dash) => dash.toFixed(2)).join(' ')}] 0 d`);
  outline(pdf, mark).stroke(ink.rgb);
  pdf.restore();
}

/** How much of what is below a name its ground lets through. */
const GROUND_OPACITY = 0.78;

function writeText(pdf: TaggedPdf, mark: TextMark): void {
  const { x, y, lines, size, bold, anchor, colour, halo } = mark;
  pdf.font(bold ? 'bold' : 'plain').fontSize(size);
  for (const [index, line] of lines.entries()) {
    const text = printable(line);
    if (text.trim() === '') continue;
    const width = pdf.widthOfString(text);
    const start = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    const base = y + index * size * LINE_STEP;
    // A ground in place of a halo: letters drawn twice would be read and copied twice.
    if (halo !== null) {
      fillWith(pdf.roundedRect(start - 2, base - size * 0.86, width + 4, size * 1.14, 2), halo, GROUND_OPACITY);
    }
    const ink = inkOf(colour);
    pdf.fillColor(ink.rgb).fillOpacity(ink.opacity);
    pdf.text(text, start, base, { lineBreak: false, baseline: 'alphabetic' });
  }
}
