import { createHash } from 'node:crypto';
import type { Drawing } from '@footbridge/shared/drawing/drawing';
import { escapeXml, svgText } from '@footbridge/shared/drawing/svg-text';
import { assertNever } from '@footbridge/shared/result';
import type { Block, Cell, Column, Figure, PaperDocument, Table, Terms } from '../paper-document.js';
import { PAPER_STYLE } from './paper-style.js';

const STYLE_HASH = `'sha256-${createHash('sha256').update(PAPER_STYLE).digest('base64')}'`;

/** Nothing is loaded, nothing runs; the one style sheet is allowed word for word. */
const CLOSED = `default-src 'none'; style-src ${STYLE_HASH}; base-uri 'none'; form-action 'none'`;

/** What a server that sends the page says of it: it may be framed by its own pages, for a preview. */
export const PAPER_POLICY = `${CLOSED}; frame-ancestors 'self'`;

/** Writes a document as one page of the web that needs nothing else: it opens without a network, and prints. */
export function htmlOf(document: PaperDocument): string {
  const { title, lang, subject, running, blocks } = document;
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(CLOSED)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeXml(title)}</title>`,
    `<meta name="description" content="${escapeXml(subject)}">`,
    `<style>${PAPER_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...blocks.map(blockText),
    '</main>',
    `<footer><p>${text(running)}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${text(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p class="${block.tone}">${text(block.text)}</p>`;
    case 'list': {
      const items = block.items.map(
        ({ lead, text: words, sketch }) =>
          `<li>${sketchText(sketch)}${lead === null ? '' : `<strong>${text(lead)}</strong> `}${text(words)}</li>`,
      );
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    case 'terms':
      return termsText(block);
    case 'table':
      return tableText(block);
    case 'figure':
      return figureText(block);
    default:
      return assertNever(block);
  }
}

function sketchText(sketch: Drawing | undefined): string {
  return sketch === undefined ? '' : `<span class="sketch" aria-hidden="true">${svgText(sketch)}</span>`;
}

function termsText({ items }: Terms): string {
  const rows = items.map(
    ({ term, texts }) => `<div><dt>${text(term)}</dt>${texts.map((words) => `<dd>${text(words)}</dd>`).join('')}</div>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}

/** Rows of a table that is not divided in print. */
const LOW = 8;

/** The frame scrolls sideways where the page is narrower than the table, so the keyboard must reach it. */
function tableText({ caption, columns, rows }: Table): string {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => `<col width="${Math.round((100 * share) / whole)}%">`).join('');
  const heads = columns.map((column) => `<th scope="col"${classOf(column, null)}>${text(column.title)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${columns.map((column, index) => cellText(column, row[index], index)).join('')}</tr>`,
  );
  return [
    `<div class="table${rows.length <= LOW ? ' low' : ''}" role="region" tabindex="0" aria-label="${escapeXml(caption)}">`,
    `<table><caption>${text(caption)}</caption><colgroup>${widths}</colgroup>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table></div>`,
  ].join('\n');
}

function cellText(column: Column, cell: Cell | undefined, index: number): string {
  const words = text(cell?.text ?? '');
  const look = classOf(column, cell ?? null);
  return index === 0 ? `<th scope="row"${look}>${words}</th>` : `<td${look}>${words}</td>`;
}

function classOf({ align }: Column, cell: Cell | null): string {
  const names = [align === 'end' ? 'end' : '', cell === null || cell.tint === 'none' ? '' : cell.tint];
  const written = names.filter((name) => name !== '').join(' ');
  return written === '' ? '' : ` class="${written}"`;
}

function figureText({ drawing, caption }: Figure): string {
  const words = caption === null ? '' : `<figcaption>${text(caption)}</figcaption>`;
  return `<figure>${svgText(drawing)}${words}</figure>`;
}

/** Names come from files: markup in them is text, and each keeps its own direction. */
function text(words: string): string {
  return escapeXml(words.toWellFormed().replace(/[\u202a-\u202e\u2066-\u2069]/gu, ''));
}
