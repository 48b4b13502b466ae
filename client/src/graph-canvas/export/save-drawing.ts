import type { Drawing } from '@footbridge/shared/drawing/drawing';
import { svgText } from '@footbridge/shared/drawing/svg-text';
import { type CanvasTheme, readPaperTheme } from '../theme.js';
import { pngOf } from './canvas-painter.js';
import { pngWithWords } from './png-words.js';
import { saveFile } from './save-file.js';

/** Pixels for each unit of a drawing: sharp on paper and on fine screens. */
const PNG_SCALE = 2;

/** The press that turns a drawing into a PDF file: the server has it. */
export type PrintDrawing = (drawing: Drawing) => Promise<Blob>;

/** Saves a drawing as a file, in the colours of light paper. */
export async function saveDrawing(
  format: 'png' | 'svg' | { readonly pdf: PrintDrawing },
  fileName: string,
  drawingIn: (theme: CanvasTheme) => Drawing,
): Promise<void> {
  const drawing = drawingIn(readPaperTheme(document.body));
  if (format === 'svg') saveFile(`${fileName}.svg`, new Blob([svgText(drawing)], { type: 'image/svg+xml' }));
  else if (format === 'png') saveFile(`${fileName}.png`, await describedPng(drawing));
  else saveFile(`${fileName}.pdf`, await format.pdf(drawing));
}

/** What it shows goes along in the file, where programs that know of it look. */
async function describedPng(drawing: Drawing): Promise<Blob> {
  const png = new Uint8Array(await (await pngOf(drawing, PNG_SCALE)).arrayBuffer());
  const words = { Title: drawing.title, Description: drawing.description };
  return new Blob([pngWithWords(png, words)], { type: 'image/png' });
}
