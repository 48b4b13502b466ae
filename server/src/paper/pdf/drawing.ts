import { type Drawing, LINE_STEP, type Mark, type Paint } from '@footbridge/shared/drawing/drawing';
import { pathOf } from '@footbridge/shared/drawing/mark-path';
import { inkOf } from '../colour.js';
import { printable } from './printable.js';
import type { TaggedPdf } from './tagged-pdf.js';

/** Draws every mark of a drawing, so many points to its unit, with its upper left corner at a place of the page. */
export function drawInto(
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
