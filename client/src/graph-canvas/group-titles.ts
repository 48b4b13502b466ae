import { fitsInside, groupTitleBox, holds, type LabelBox, liesOn, touch } from './labels.js';
import type { Picture, Positions } from './picture.js';
import type { VisualRules } from './visual-rules.js';

/**
 * The titles of groups that have room, the largest groups first: inside the disc, or outside it where that covers no
 * other disc and no other title, and where `room` does not cut it. The list and the hover note say the others.
 */
export function groupTitles(
  picture: Picture,
  positions: Positions,
  rules: VisualRules,
  fontSize: number,
  room: LabelBox | null,
): ReadonlyMap<string, LabelBox> {
  const groups = picture.nodes
    .flatMap((node) => {
      const at = positions.get(node.key);
      return node.shape === 'group' && at ? [{ node, at, radius: rules.diameterOf(node) / 2 }] : [];
    })
    .sort((a, b) => b.node.members - a.node.members || (a.node.key < b.node.key ? -1 : 1));
  const titles = new Map<string, LabelBox>();
  for (const group of groups) {
    const { node, at } = group;
    const box = groupTitleBox(node, at, picture, positions, rules, fontSize);
    const inside = !node.opened && fitsInside(node, rules, fontSize);
    const free =
      (room === null || holds(room, box)) &&
      !groups.some((other) => other !== group && liesOn(box, other)) &&
      ![...titles.values()].some((other) => touch(box, other));
    if (inside || free) titles.set(node.key, box);
  }
  return titles;
}
