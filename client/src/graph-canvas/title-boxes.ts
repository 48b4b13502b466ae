import { groundTitleBoxes } from './ground-titles.js';
import type { LabelBox } from './labels.js';
import type { Ground } from './layouts/layout-input.js';
import { placeLinkLabels } from './link-labels.js';
import type { Picture, Positions } from './picture.js';
import type { VisualRules } from './visual-rules.js';

interface Placed {
  readonly picture: Picture;
  readonly rules: VisualRules;
  readonly positions: Positions;
  readonly grounds: readonly Ground[];
}

/** What is written on a picture beside the names of its nodes: these keep clear of it. */
export function titleBoxes(placed: Placed, fontSize: number, room: LabelBox | null): LabelBox[] {
  const lines = placeLinkLabels(placed, fontSize, room).map(({ box }) => box);
  return [...groundTitleBoxes(placed, fontSize), ...lines];
}
