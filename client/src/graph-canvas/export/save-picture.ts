import type { Emphasis } from '../emphasis.js';
import type { LegendSection } from '../legend.js';
import { readTheme } from '../theme.js';
import type { Arranged } from '../use-arrangement.js';
import { pngOf } from './canvas-painter.js';
import type { Caption } from './frame.js';
import { pictureDrawing } from './picture-drawing.js';
import { saveFile } from './save-file.js';
import { svgText } from './svg-text.js';

const PNG_SCALE = 2;

/** Saves a picture as it is arranged now, in the page's colours, with its caption and legend. */
export async function savePicture(
  format: 'png' | 'svg',
  fileName: string,
  arranged: Arranged,
  legend: readonly LegendSection[],
  caption: Caption,
  emphasis: Emphasis,
): Promise<void> {
  const drawing = pictureDrawing(arranged, legend, caption, readTheme(document.body), emphasis);
  const content =
    format === 'png' ? await pngOf(drawing, PNG_SCALE) : new Blob([svgText(drawing)], { type: 'image/svg+xml' });
  saveFile(`${fileName}.${format}`, content);
}
