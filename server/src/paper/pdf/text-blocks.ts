import type { Drawing } from '@footbridge/shared/drawing/drawing';
import type { Heading, Item, ItemList, Paragraph, Terms } from '../paper-document.js';
import type { Desk } from './desk.js';
import { drawInto } from './drawing.js';
import { SPACE } from './look.js';
import { printable } from './printable.js';

const INDENT = 16;
/** A sketch and the space to its words. */
const SKETCH = { width: 84, gap: 12 } as const;

/** Headings of the first two levels are bookmarks too. */
export function writeHeading(desk: Desk, { level, text }: Heading): void {
  const { pdf } = desk;
  if (pdf.y > pdf.page.margins.top) pdf.y += SPACE.before[level];
  const title = printable(text);
  if (level < 3) pdf.outline.addItem(title, { top: pdf.y, left: pdf.page.width });
  desk.leaf(`H${level}`, () => {
    desk.set(`h${level}`).pdf.text(title, desk.left, pdf.y, { width: desk.width });
  });
  pdf.y += SPACE.heading;
}

export function headingHeight(desk: Desk, { level, text }: Heading): number {
  return SPACE.before[level] + desk.heightOf(`h${level}`, printable(text)) + SPACE.heading;
}

export function writeParagraph(desk: Desk, { text, tone }: Paragraph): void {
  const { pdf } = desk;
  desk.ensure(desk.heightOf(tone, printable(text)));
  desk.leaf('P', () => {
    desk.set(tone).pdf.text(printable(text), desk.left, pdf.y, { width: desk.width });
  });
  pdf.y += SPACE.block;
}

export function writeList(desk: Desk, { ordered, items }: ItemList): void {
  const { pdf } = desk;
  const list = desk.part('L');
  for (const [index, item] of items.entries()) {
    const height = itemHeight(desk, item);
    desk.ensure(height);
    const { y: top } = pdf;
    if (item.sketch !== undefined) drawSketch(desk, item.sketch, top);
    const part = desk.part('LI', {}, list);
    const label = ordered ? `${index + 1}.` : '•';
    desk.leaf('Lbl', () => desk.set('plain').pdf.text(label, desk.left, top, { width: INDENT }), {}, part);
    desk.leaf('LBody', () => writeItem(desk, item, top), {}, part);
    part.end();
    pdf.x = desk.left;
    pdf.y = (item.sketch === undefined ? pdf.y : Math.max(pdf.y, top + height)) + SPACE.item;
  }
  list.end();
  pdf.y += SPACE.block - SPACE.item;
}

function drawSketch(desk: Desk, sketch: Drawing, top: number): void {
  const at = { left: desk.left + INDENT, top, scale: SKETCH.width / sketch.width };
  desk.artifact('Layout', () => drawInto(desk.pdf, sketch, at));
}

function writeItem(desk: Desk, item: Item, top: number): void {
  const { lead, text } = item;
  const indent = indentOf(item);
  const at = [desk.left + indent, top] as const;
  const options = { width: desk.width - indent };
  if (lead === null) {
    desk.set('plain').pdf.text(printable(text), ...at, options);
    return;
  }
  desk.set('strong').pdf.text(`${printable(lead)} `, ...at, { ...options, continued: true });
  desk.set('plain').pdf.text(printable(text), { ...options, continued: false });
}

function indentOf({ sketch }: Item): number {
  return INDENT + (sketch === undefined ? 0 : SKETCH.width + SKETCH.gap);
}

/** Bold letters are wider, so that this is enough for both. */
export function itemHeight(desk: Desk, item: Item): number {
  const { lead, text, sketch } = item;
  const words = desk.heightOf('strong', printable(`${lead ?? ''} ${text}`), desk.width - indentOf(item));
  return sketch === undefined ? words : Math.max(words, (SKETCH.width / sketch.width) * sketch.height);
}

export function writeTerms(desk: Desk, { items }: Terms): void {
  const { pdf } = desk;
  const list = desk.part('L');
  for (const { term, texts } of items) {
    desk.ensure(termHeight(desk, { term, texts }));
    const part = desk.part('LI', {}, list);
    desk.leaf(
      'Lbl',
      () => desk.set('strong').pdf.text(printable(term), desk.left, pdf.y, { width: desk.width }),
      {},
      part,
    );
    const body = desk.part('LBody', {}, part);
    for (const text of texts) {
      const write = () => {
        desk.set('soft').pdf.text(printable(text), desk.left, pdf.y + 1, { width: desk.width });
      };
      desk.leaf('P', write, {}, body);
    }
    body.end();
    part.end();
    pdf.y += SPACE.block;
  }
  list.end();
}

export function termHeight(desk: Desk, { term, texts }: Terms['items'][number]): number {
  const ofTexts = texts.reduce((sum, text) => sum + desk.heightOf('soft', printable(text)) + 1, 0);
  return desk.heightOf('strong', printable(term)) + ofTexts;
}
