import type { Emphasis } from '../emphasis.js';
import type { LegendSection } from '../legend.js';
import type { Arranged } from '../use-arrangement.js';
import type { Caption } from './frame.js';
import { pictureDrawing } from './picture-drawing.js';
import { saveDrawing } from './save-drawing.js';

/** Saves a picture as it is arranged now, in the page's colours, with its caption and legend. */
export async function savePicture(
  format: 'png' | 'svg',
  fileName: string,
  arranged: Arranged,
  legend: readonly LegendSection[],
  caption: Caption,
  emphasis: Emphasis,
): Promise<void> {
  await saveDrawing(format, fileName, (theme) => pictureDrawing(arranged, legend, caption, theme, emphasis));
}
