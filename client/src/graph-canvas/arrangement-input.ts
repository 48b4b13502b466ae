import type { Arrangement, LayoutInput, LayoutOutput, LayoutPart } from './layouts/layout-input.js';
import type { Picture, Positions } from './picture.js';
import type { VisualRules } from './visual-rules.js';

/** What the layout of a picture needs: groups stand for their parts, everything else is placed by itself. */
export function arrangementInput(
  picture: Picture,
  rules: VisualRules,
  arrangement: Arrangement,
  byHand: Positions,
  kept: LayoutOutput,
): LayoutInput {
  const drawn = picture.nodes.filter((node) => node.shape !== 'group');
  const here = new Set(drawn.map((node) => node.key));
  return {
    arrangement,
    nodes: drawn.map((node) => ({
      key: node.key,
      part: node.section,
      group: node.group,
      tier: node.tier,
      radius: rules.diameterOf(node) / 2,
      distance: node.distance,
      stage: node.stage ?? 0,
    })),
    links: picture.ties.map(({ from, to }) => ({ from, to })),
    parts: partsOf(picture),
    byHand: [...byHand].filter(([key]) => here.has(key)).map(([key, place]) => ({ key, x: place.x, y: place.y })),
    kept,
  };
}

/**
 * Each part with its size (the group's where it is drawn, else its members that are, but for those brought in later)
 * and what it is linked with.
 */
function partsOf(picture: Picture): LayoutPart[] {
  const groups = new Map(picture.nodes.filter((n) => n.shape === 'group').map((n) => [n.section, n.members]));
  const drawn = new Map<string, number>();
  const sectionOf = new Map<string, string>();
  const late = new Set(picture.nodes.flatMap(({ key, stage = 0 }) => (stage > 0 ? [key] : [])));
  for (const { key, section, shape, stage = 0 } of picture.nodes) {
    sectionOf.set(key, section);
    if (shape !== 'group') drawn.set(section, (drawn.get(section) ?? 0) + (stage === 0 ? 1 : 0));
  }
  const links =
    groups.size > 0
      ? picture.bands.map((b) => ({ from: b.from, to: b.to, weight: b.linkedPairs }))
      : picture.ties
          .filter((t) => !late.has(t.from) && !late.has(t.to))
          .map((t) => ({ from: t.from, to: t.to, weight: 1 }));
  const linked = new Map<string, Map<string, number>>();
  for (const { from, to, weight } of links) {
    const a = sectionOf.get(from);
    const b = sectionOf.get(to);
    if (a === undefined || b === undefined || a === b) continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = linked.get(one) ?? new Map<string, number>();
      row.set(other, (row.get(other) ?? 0) + weight);
      linked.set(one, row);
    }
  }
  return picture.sections
    .filter(({ part }) => (groups.size > 0 ? groups.has(part) : drawn.has(part)))
    .map(({ part }) => ({
      part,
      count: groups.get(part) ?? drawn.get(part) ?? 0,
      linkedWith: [...(linked.get(part) ?? [])].map(([other, linkedPairs]) => ({ part: other, linkedPairs })),
    }));
}
