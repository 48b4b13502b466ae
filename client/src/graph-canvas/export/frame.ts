import { LINE_STEP, type Mark } from '@footbridge/shared/drawing/drawing';
import type { LegendSection } from '../legend.js';
import type { CanvasTheme } from '../theme.js';
import { legendMarks, sampleWidth } from './marks.js';

/** What stands above an exported picture. */
export interface Caption {
  readonly title: string;
  /** What is shown, which filter, which data version, when: one line each. */
  readonly lines: readonly string[];
}

interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Block {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const TITLE_SIZE = 26;
const TEXT_SIZE = 14;
/** The mean width of a letter as a share of the font size. */
const LETTER = 0.54;

export function captionMarks(caption: Caption, { x, y, width }: Column, theme: CanvasTheme): Block {
  const title = wrap(caption.title, width / (TITLE_SIZE * LETTER));
  const text = caption.lines.flatMap((line) => wrap(line, width / (TEXT_SIZE * LETTER)));
  const titleBottom = y + title.length * TITLE_SIZE * LINE_STEP;
  return {
    marks: [
      textMark(title, x, y + TITLE_SIZE, TITLE_SIZE, true, theme.ink),
      textMark(text, x, titleBottom + TEXT_SIZE + 6, TEXT_SIZE, false, theme.inkSoft),
    ],
    bottom: titleBottom + 6 + text.length * TEXT_SIZE * LINE_STEP,
  };
}

export function legendColumn(sections: readonly LegendSection[], { x, y, width }: Column, theme: CanvasTheme): Block {
  const marks: Mark[] = [];
  let bottom = y;
  for (const { title, entries } of sections) {
    marks.push(textMark([title], x, bottom + TEXT_SIZE, TEXT_SIZE, true, theme.inkSoft));
    bottom += TEXT_SIZE * LINE_STEP + 8;
    const beside = sampleWidth(entries.map(({ mark }) => mark));
    for (const { mark, label } of entries) {
      const sample = legendMarks(mark, beside, theme);
      const lines = wrap(label, (width - beside - 10) / (TEXT_SIZE * LETTER));
      const height = Math.max(sample.height, lines.length * TEXT_SIZE * LINE_STEP);
      const sampleTop = bottom + (height - sample.height) / 2;
      marks.push(...sample.marks.map((part) => moved(part, x, sampleTop)));
      const textTop = bottom + (height - lines.length * TEXT_SIZE * LINE_STEP) / 2;
      marks.push(textMark(lines, x + beside + 10, textTop + TEXT_SIZE, TEXT_SIZE, false, theme.ink));
      bottom += height + 4;
    }
    bottom += 16;
  }
  return { marks, bottom };
}

function textMark(lines: readonly string[], x: number, y: number, size: number, bold: boolean, colour: string): Mark {
  return { kind: 'text', x, y, lines, size, bold, anchor: 'start', colour, halo: null };
}

function moved(mark: Mark, x: number, y: number): Mark {
  const by = <Spot extends { readonly x: number; readonly y: number }>(spot: Spot): Spot => ({
    ...spot,
    x: spot.x + x,
    y: spot.y + y,
  });
  switch (mark.kind) {
    case 'polygon':
      return { ...mark, points: mark.points.map(by) };
    case 'line':
      return {
        ...mark,
        from: by(mark.from),
        to: by(mark.to),
        control: mark.control === null ? null : by(mark.control),
      };
    default:
      return by(mark);
  }
}

/** Lines of at most so many letters; a longer word has a line of its own. */
function wrap(text: string, letters: number): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/u)) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= letters || line === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
