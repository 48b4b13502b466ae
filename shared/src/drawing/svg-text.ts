import { type Drawing, FONT_STACK, LINE_STEP, type Mark, type Paint } from './drawing.js';
import { hundredths, pathOf } from './mark-path.js';

/** Writes a drawing as an SVG file: vectors, and text as text, so that it can be searched and edited. */
export function svgText(drawing: Drawing): string {
  const { width, height, ground, title, description, marks } = drawing;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${hundredths(width)}" height="${hundredths(height)}" viewBox="0 0 ${hundredths(width)} ${hundredths(height)}" role="img" font-family="${escapeXml(FONT_STACK)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${escapeXml(ground)}"/>`,
    ...marks.map(markText),
    '</svg>',
    '',
  ].join('\n');
}

function markText(mark: Mark): string {
  switch (mark.kind) {
    case 'circle':
      return `<circle cx="${hundredths(mark.x)}" cy="${hundredths(mark.y)}" r="${hundredths(mark.radius)}"${paintText(mark.paint)}/>`;
    case 'rect':
      return `<rect x="${hundredths(mark.x)}" y="${hundredths(mark.y)}" width="${hundredths(mark.width)}" height="${hundredths(mark.height)}" rx="${hundredths(mark.corner)}"${paintText(mark.paint)}/>`;
    case 'polygon':
    case 'wedge':
    case 'line':
      return `<path d="${pathOf(mark)}"${paintText(mark.paint)}/>`;
    case 'text':
      return textText(mark);
  }
}

function textText(mark: Extract<Mark, { kind: 'text' }>): string {
  const { x, y, lines, size, bold, anchor, colour, halo } = mark;
  const spans = lines
    .map(
      (line, index) =>
        `<tspan x="${hundredths(x)}" dy="${index === 0 ? 0 : hundredths(size * LINE_STEP)}">${escapeXml(line)}</tspan>`,
    )
    .join('');
  const haloText =
    halo === null ? '' : ` stroke="${escapeXml(halo)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  return `<text x="${hundredths(x)}" y="${hundredths(y)}" font-size="${hundredths(size)}"${bold ? ' font-weight="600"' : ''} text-anchor="${anchor}" fill="${escapeXml(colour)}"${haloText}>${spans}</text>`;
}

function paintText({ fill, stroke, strokeWidth, dashes, round: rounded, opacity }: Paint): string {
  const parts = [`fill="${escapeXml(fill ?? 'none')}"`];
  if (stroke !== null) parts.push(`stroke="${escapeXml(stroke)}" stroke-width="${hundredths(strokeWidth)}"`);
  if (dashes.length > 0) parts.push(`stroke-dasharray="${dashes.map(hundredths).join(' ')}"`);
  if (rounded) parts.push('stroke-linecap="round"');
  if (opacity !== 1) parts.push(`opacity="${opacity}"`);
  return ` ${parts.join(' ')}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Names come from files: markup in them is text, and characters XML does not allow are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}
