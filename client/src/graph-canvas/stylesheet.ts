import type { StylesheetJson } from 'cytoscape';
import { attentionRules } from './style/attention-rules.js';
import { groundRules } from './style/ground-rules.js';
import { lineRules } from './style/line-rules.js';
import { nodeRules } from './style/node-rules.js';
import type { CanvasTheme } from './theme.js';

/**
 * The rules of the canvas as selectors on classes, with values from element data: no function runs for each element.
 * `scale` is how many units of the picture one pixel on screen is; names and outlines keep their size on screen by it.
 */
export function stylesheetFor(theme: CanvasTheme, scale: number): StylesheetJson {
  return [
    ...nodeRules(theme, scale),
    ...groundRules(theme, scale),
    ...lineRules(theme, scale),
    ...attentionRules(theme, scale),
  ] as unknown as StylesheetJson;
}
