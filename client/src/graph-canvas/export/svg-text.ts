import { type Drawing, FONT_STACK, LINE_STEP, type Mark, type Paint } from './drawing.js';

/** Writes a drawing as an SVG file: vectors, and text as text, so that it can be searched and edited. */
export function svgText(drawing: Drawing): string {
  const { width, height, ground, title, description, marks } = drawing;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" role="img" font-family="${escapeXml(FONT_STACK)}">`,
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
      return `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="${round(mark.radius)}"${paintText(mark.paint)}/>`;
    case 'rect':
      return `<rect x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}" rx="${round(mark.corner)}"${paintText(mark.paint)}/>`;
    case 'polygon':
    case 'wedge':
    case 'line':
      return `<path d="${pathOf(mark)}"${paintText(mark.paint)}/>`;
    case 'text':
      return textText(mark);
  }
}

/** The outline of a mark as SVG path commands; also understood by the canvas's Path2D. */
export function pathOf(mark: Extract<Mark, { kind: 'polygon' | 'wedge' | 'line' }>): string {
  switch (mark.kind) {
    case 'polygon':
      return `${mark.points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')}Z`;
    case 'wedge': {
      const { x, y, radius, start, end } = mark;
      const at = (angle: number) => `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`;
      return `M${round(x)} ${round(y)}L${at(start)}A${round(radius)} ${round(radius)} 0 ${end - start > Math.PI ? 1 : 0} 1 ${at(end)}Z`;
    }
    case 'line': {
      const { from, control, to } = mark;
      const bend = control === null ? 'L' : `Q${round(control.x)} ${round(control.y)} `;
      return `M${round(from.x)} ${round(from.y)}${bend}${round(to.x)} ${round(to.y)}`;
    }
  }
}

function textText(mark: Extract<Mark, { kind: 'text' }>): string {
  const { x, y, lines, size, bold, anchor, colour, halo } = mark;
  const spans = lines
    .map(
      (line, index) =>
        `<tspan x="${round(x)}" dy="${index === 0 ? 0 : round(size * LINE_STEP)}">${escapeXml(line)}</tspan>`,
    )
    .join('');
  const haloText =
    halo === null ? '' : ` stroke="${escapeXml(halo)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${bold ? ' font-weight="600"' : ''} text-anchor="${anchor}" fill="${escapeXml(colour)}"${haloText}>${spans}</text>`;
}

function paintText({ fill, stroke, strokeWidth, dashes, round: rounded, opacity }: Paint): string {
  const parts = [`fill="${escapeXml(fill ?? 'none')}"`];
  if (stroke !== null) parts.push(`stroke="${escapeXml(stroke)}" stroke-width="${round(strokeWidth)}"`);
  if (dashes.length > 0) parts.push(`stroke-dasharray="${dashes.map(round).join(' ')}"`);
  if (rounded) parts.push('stroke-linecap="round"');
  if (opacity !== 1) parts.push(`opacity="${opacity}"`);
  return ` ${parts.join(' ')}`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
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
