import type { Figure } from '../paper-document.js';
import type { Desk } from './desk.js';
import { drawInto } from './drawing.js';
import { SPACE } from './look.js';
import { printable } from './printable.js';

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
