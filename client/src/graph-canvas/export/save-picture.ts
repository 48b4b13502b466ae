import type { Emphasis } from '../emphasis.js';
import type { LegendSection } from '../legend.js';
import type { Arranged } from '../use-arrangement.js';
import type { Caption } from './frame.js';
import { pictureDrawing } from './picture-drawing.js';
import { pictureText } from './picture-text.js';
import { type PrintDrawing, saveDrawing } from './save-drawing.js';
import { saveFile } from './save-file.js';

/** A picture as it is shown now, with what is said of it. */
export interface ShownPicture {
  readonly arranged: Arranged;
  readonly legend: readonly LegendSection[];
  readonly caption: Caption;
  readonly emphasis: Emphasis;
}

export type PictureFormat = 'png' | 'svg' | 'txt' | { readonly pdf: PrintDrawing };

/** Saves a picture as it is arranged now, in the colours of light paper, with its caption and legend; or in words. */
export async function savePicture(
  format: PictureFormat,
  fileName: string,
  { arranged, legend, caption, emphasis }: ShownPicture,
): Promise<void> {
  if (format !== 'txt') {
    return saveDrawing(format, fileName, (theme) => pictureDrawing(arranged, legend, caption, theme, emphasis));
  }
  const { picture, rules } = arranged;
  const text = pictureText(picture, rules.options, legend, caption);
  saveFile(`${fileName}.txt`, new Blob([text], { type: 'text/plain;charset=utf-8' }));
}
