import type { Drawing } from '@footbridge/shared/drawing/drawing';
import { svgText } from '@footbridge/shared/drawing/svg-text';
import { type CanvasTheme, readTheme } from '../theme.js';
import { pngOf } from './canvas-painter.js';
import { saveFile } from './save-file.js';

const PNG_SCALE = 2;

/** Saves a drawing in the page's colours as a file. */
export async function saveDrawing(
  format: 'png' | 'svg',
  fileName: string,
  drawingIn: (theme: CanvasTheme) => Drawing,
): Promise<void> {
  const drawing = drawingIn(readTheme(document.body));
  const content =
    format === 'png' ? await pngOf(drawing, PNG_SCALE) : new Blob([svgText(drawing)], { type: 'image/svg+xml' });
  saveFile(`${fileName}.${format}`, content);
}
