import { assertNever } from '@footbridge/shared/result';
import type { Block, PaperDocument } from '../paper-document.js';
import { Desk } from './desk.js';
import { figureHeight, writeFigure } from './figure.js';
import { SPACE } from './look.js';
import { printable } from './printable.js';
import { tableStart, writeTable } from './table.js';
import { TaggedPdf } from './tagged-pdf.js';
import {
  headingHeight,
  itemHeight,
  termHeight,
  writeHeading,
  writeList,
  writeParagraph,
  writeTerms,
} from './text-blocks.js';

/** Writes a document as a tagged PDF file. The same document is the same file, byte for byte. */
export function pdfOf(document: PaperDocument): Promise<Uint8Array> {
  const { title, subject, lang, date, sheet, blocks } = document;
  const pdf = new TaggedPdf({ title: printable(title), subject: printable(subject), lang, date, sheet });
  const desk = new Desk(pdf);
  for (const [index, block] of blocks.entries()) {
    if (leadsOn(blocks, index)) desk.ensure(startHeight(desk, blocks, index));
    write(desk, block);
  }
  desk.end();
  numberPages(desk, document);
  return pdf.bytes();
}

function write(desk: Desk, block: Block): void {
  switch (block.kind) {
    case 'heading':
      writeHeading(desk, block);
      break;
    case 'paragraph':
      writeParagraph(desk, block);
      break;
    case 'list':
      writeList(desk, block);
      break;
    case 'terms':
      writeTerms(desk, block);
      break;
    case 'table':
      writeTable(desk, block);
      break;
    case 'figure':
      writeFigure(desk, block);
      break;
    default:
      assertNever(block);
  }
}

/** Whether a block is nothing without the next: a heading, "Routes used today:", and what is said of a table. */
function leadsOn(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'paragraph') return block?.kind === 'heading';
  return block.text.endsWith(':') || blocks[index + 1]?.kind === 'table';
}

/** The room a block needs to begin: a heading never stands alone at the foot of a page. */
function startHeight(desk: Desk, blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  switch (block?.kind) {
    case 'heading':
      return headingHeight(desk, block) + startHeight(desk, blocks, index + 1);
    case 'paragraph':
      return (
        desk.heightOf(block.tone, printable(block.text)) +
        (leadsOn(blocks, index) ? SPACE.block + startHeight(desk, blocks, index + 1) : 0)
      );
    case 'list':
      return block.items[0] === undefined ? 0 : itemHeight(desk, block.items[0]);
    case 'terms':
      return block.items[0] === undefined ? 0 : termHeight(desk, block.items[0]);
    case 'table':
      return tableStart(desk, block);
    case 'figure':
      return figureHeight(desk, block);
    default:
      return 0;
  }
}

/** What every page says of itself, and its number. */
function numberPages(desk: Desk, { running, sheet }: PaperDocument): void {
  const { pdf } = desk;
  const { count } = pdf.bufferedPageRange();
  if (sheet !== 'text' && count === 1) return;
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    const { margins, height } = pdf.page;
    margins.bottom = 0; // the foot is below the text, where pdfkit would turn the page
    desk.artifact('Pagination', () => {
      const at = height - 36;
      const number = `Page ${page + 1} of ${count}`;
      desk.set('running');
      const options = { width: desk.width - 90, height: 10, ellipsis: true, lineBreak: true };
      pdf.text(printable(running), desk.left, at, options);
      pdf.text(number, desk.left + desk.width - 80, at, { width: 80, align: 'right' });
    });
  }
}
