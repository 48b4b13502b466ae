import { anchorBoxes, anchorsOf } from './group-anchors.js';
import { isInLowerHalf } from './group-links.js';
import { boxOfText, type LabelBox } from './labels.js';
import type { Ground } from './layouts/layout-input.js';
import { placeLinkLabels } from './link-labels.js';
import { groupNodeKey, type Picture, type Point } from './picture.js';
import type { VisualRules } from './visual-rules.js';

/** Units between the left edge of a band and its name. */
export const TITLE_INSET = 10;

interface Placed {
  readonly picture: Picture;
  readonly rules: VisualRules;
  readonly positions: ReadonlyMap<string, Point>;
  readonly grounds: readonly Ground[];
}

/** The name of a ground. */
export function titleOf(ground: Ground, picture: Picture): string {
  if (ground.kind !== 'disc') return ground.label;
  return picture.sections.find(({ part }) => part === ground.part)?.label ?? ground.part;
}

/** What is written on a picture beside the names of its nodes: these keep clear of it. */
export function titleBoxes(
  { picture, rules, positions, grounds }: Placed,
  fontSize: number,
  room: LabelBox | null,
): LabelBox[] {
  const titles = grounds.flatMap((ground) => {
    if (ground.kind === 'disc' && picture.nodes.some((node) => node.key === groupNodeKey(ground.part))) return [];
    const size = boxOfText([titleOf(ground, picture)], fontSize);
    if (ground.kind === 'band') {
      return [{ ...size, left: ground.x - ground.width / 2 + TITLE_INSET, top: ground.y - size.height / 2 }];
    }
    const below = ground.kind === 'disc' && isInLowerHalf(groupNodeKey(ground.part), picture, positions);
    const above = ground.y - ground.radius - (ground.kind === 'ring' ? 0.5 : 1.2) * size.height;
    const top = below ? ground.y + ground.radius + 0.2 * size.height : above;
    return [{ ...size, left: ground.x - size.width / 2, top }];
  });
  const lines = placeLinkLabels({ picture, positions, rules, grounds }, fontSize, room).map(({ box }) => box);
  const anchors = anchorsOf({ picture, positions, grounds }).flatMap((anchor) => anchorBoxes(anchor, fontSize));
  return [...titles, ...anchors, ...lines];
}
