import type { Drawing } from '@footbridge/shared/drawing/drawing';
import type { PaperDocument } from './paper-document.js';

/** A4 across, less its margins, in points. */
const ROOM = { width: 786, height: 524 };
/** Below this, what is drawn for a page of the web is too small to read on A4. */
const LEAST_SCALE = 0.6;

/** One drawing as a document of one page, on paper large enough to read it. */
export function pictureDocument(picture: {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly date: string;
  readonly drawing: Drawing;
}): PaperDocument {
  const { title, description, lang, date } = picture;
  const drawing = { ...picture.drawing, title, description };
  const scale = Math.min(ROOM.width / drawing.width, ROOM.height / drawing.height);
  return {
    title,
    lang,
    subject: description.length > 300 ? `${description.slice(0, 299).toWellFormed()}…` : description,
    date,
    running: title,
    sheet: scale < LEAST_SCALE ? 'large picture' : 'picture',
    blocks: [{ kind: 'figure', drawing, caption: null, share: 1 }],
  };
}
