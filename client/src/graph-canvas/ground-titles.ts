import { anchorBoxes, anchorsOf } from './group-anchors.js';
import { isInLowerHalf } from './group-links.js';
import { boxOfText, type LabelBox } from './labels.js';
import type { Ground } from './layouts/layout-input.js';
import { groupNodeKey, type Picture, type Point } from './picture.js';

/** Units between the left edge of a band and its name. */
export const TITLE_INSET = 10;

/** Titles are bold and a little larger than names. */
const BOLD = 1.15;

interface Placed {
  readonly picture: Picture;
  readonly positions: ReadonlyMap<string, Point>;
  readonly grounds: readonly Ground[];
}

/** The name of a ground. */
export function titleOf(ground: Ground, picture: Picture): string {
  if (ground.kind !== 'disc') return ground.label;
  return picture.sections.find(({ part }) => part === ground.part)?.label ?? ground.part;
}

/** Where the names of grounds and of the ends of gaps stand. */
export function groundTitleBoxes({ picture, positions, grounds }: Placed, fontSize: number): LabelBox[] {
  const titles = grounds.flatMap((ground) => {
    if (ground.kind === 'disc' && picture.nodes.some((node) => node.key === groupNodeKey(ground.part))) return [];
    const size = boxOfText([titleOf(ground, picture)], BOLD * fontSize);
    if (ground.kind === 'band') {
      return [{ ...size, left: ground.x - ground.width / 2 + TITLE_INSET, top: ground.y - size.height / 2 }];
    }
    const below = ground.kind === 'disc' && isInLowerHalf(groupNodeKey(ground.part), picture, positions);
    const above = ground.y - ground.radius - (ground.kind === 'ring' ? 0.5 : 1.2) * size.height;
    const top = below ? ground.y + ground.radius + 0.2 * size.height : above;
    return [{ ...size, left: ground.x - size.width / 2, top }];
  });
  const anchors = anchorsOf({ picture, positions, grounds }).flatMap((anchor) => anchorBoxes(anchor, fontSize));
  return [...titles, ...anchors];
}
