import type { Drawing } from '@footbridge/shared/drawing/drawing';
import type { Emphasis } from '../emphasis.js';
import type { LegendSection } from '../legend.js';
import { legendInScale } from '../legend-scale.js';
import type { CanvasTheme } from '../theme.js';
import type { Arranged } from '../use-arrangement.js';
import { pictureInWords } from '../words.js';
import { fitted } from './fitted-picture.js';
import { type Caption, captionMarks, legendColumn } from './frame.js';
import { pictureMarks } from './picture-marks.js';

const WIDTH = 1600;
const PICTURE_HEIGHT = 1000;
const EDGE = 40;
const LEGEND_WIDTH = 320;

/** A picture as a figure for a page: title, picture, legend, and what it shows of which data. No two names overlap. */
export function pictureDrawing(
  arranged: Arranged,
  legend: readonly LegendSection[],
  caption: Caption,
  theme: CanvasTheme,
  emphasis: Emphasis,
): Drawing {
  const head = captionMarks(caption, { x: EDGE, y: EDGE, width: WIDTH - 2 * EDGE }, theme);
  const area = { x: EDGE, y: head.bottom + EDGE, width: WIDTH - 3 * EDGE - LEGEND_WIDTH, height: PICTURE_HEIGHT };
  const fit = fitted(arranged, area);
  const scaled = legendInScale(legend, fit.zoom);
  const side = legendColumn(scaled, { x: WIDTH - EDGE - LEGEND_WIDTH, y: area.y, width: LEGEND_WIDTH }, theme);
  const height = Math.max(area.y + area.height, side.bottom) + EDGE;
  return {
    width: WIDTH,
    height,
    ground: theme.ground,
    title: caption.title,
    description: `${pictureInWords(arranged.picture)} ${caption.lines.join(' ')}`,
    marks: [...pictureMarks(fit, theme, emphasis), ...head.marks, ...side.marks],
  };
}
