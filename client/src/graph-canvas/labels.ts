import { DiscGrid } from './disc-grid.js';
import { isInLowerHalf } from './group-links.js';
import type { Picture, PictureNode, Point, Positions } from './picture.js';
import type { VisualRules } from './visual-rules.js';

const LINE_LENGTH = 22;
const MOST_LABELS = 150;
/** So many of the most linked are named even where the name lies on other nodes. */
const SURE_LABELS = 5;
/** The side of the cells in which nodes are looked up, as a share of the font size: about half a name. */
const CELL = 5;
/** The mean width of a letter as a share of the font size; generous, so that labels keep apart in any font. */
const LETTER_WIDTH = 0.56;
export const LINE_HEIGHT = 1.15;
/** Between a node and its name, as a share of the font size. */
export const LABEL_GAP = 0.3;

/** A name in at most two lines; a longer one is cut, and said in full on hover and focus. */
export function labelLines(name: string): readonly string[] {
  const words = name.trim().split(/\s+/u);
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= LINE_LENGTH || line === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, 2).map(cut);
  if (lines.length > 2) kept[1] = `${(kept[1] ?? '').slice(0, LINE_LENGTH - 1).trimEnd()}…`;
  return kept;
}

function cut(line: string): string {
  return line.length <= LINE_LENGTH ? line : `${line.slice(0, LINE_LENGTH - 1)}…`;
}

/** On which side of its node a name stands. Groups carry theirs inside, or above when they are open. */
export const LABEL_SIDES = ['below', 'above', 'right', 'left'] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

/** The upper left corner of a name and its size, in the unit of the positions. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedName {
  readonly side: LabelSide;
  readonly box: LabelBox;
}

/** What names have to mind beside the nodes. */
interface Surroundings {
  /** What is written already. */
  readonly written?: readonly LabelBox[];
  /** The part of the picture that is seen: a name is not cut by its edge. Null: all of it. */
  readonly room?: LabelBox | null;
}

/**
 * Which names fit, and where, beside what is `written` already: none touches another name; on a node lies only one of the most important. The important ones come first: those in
 * `first`, then groups, then by number of links. `fontSize` and the positions are in the same unit.
 */
export function placeNames(
  picture: Picture,
  positions: Positions,
  rules: VisualRules,
  fontSize: number,
  first: ReadonlySet<string>,
  { written = [], room = null }: Surroundings = {},
): ReadonlyMap<string, PlacedName> {
  const nodes = picture.nodes.flatMap((node) => {
    const at = positions.get(node.key);
    return at && node.shape !== 'group' ? [{ key: node.key, at, radius: rules.diameterOf(node) / 2 }] : [];
  });
  const grid = new DiscGrid(nodes, CELL * fontSize);
  const leastSure = sureLinks(picture.nodes);
  const taken: LabelBox[] = [...written];
  const named = new Map<string, PlacedName>();
  for (const node of byImportance(picture.nodes, first)) {
    if (named.size >= MOST_LABELS) break;
    const at = positions.get(node.key);
    if (!at) continue;
    const must = first.has(node.key) || node.shape === 'group' || (named.size < SURE_LABELS && node.links >= leastSure);
    const sides = sidesFor(node, picture, positions);
    const free = sides
      .map((side) => ({ side, box: labelBox(node, at, side, rules, fontSize) }))
      .filter(({ box }) => !taken.some((other) => touch(box, other)));
    // Of one that is out of sight itself, a name may be too.
    const whole = room === null || !holds(room, around(at)) ? free : free.filter(({ box }) => holds(room, box));
    const clear = whole.find(({ box }) => !grid.someNear(box, (other) => other.key !== node.key && covers(box, other)));
    const place = clear ?? (must ? (whole[0] ?? free[0]) : undefined);
    if (place === undefined) continue;
    taken.push(place.box);
    named.set(node.key, place);
  }
  return named;
}

function sidesFor(node: PictureNode, picture: Picture, positions: Positions): readonly LabelSide[] {
  if (node.shape !== 'group') return LABEL_SIDES;
  return isInLowerHalf(node.key, picture, positions) ? ['below'] : ['above'];
}

/** The number of links that makes a stakeholder one of the most linked. */
function sureLinks(nodes: readonly PictureNode[]): number {
  const links = nodes.map((node) => node.links).sort((a, b) => b - a);
  return Math.max(2, links[Math.min(SURE_LABELS, links.length) - 1] ?? 2);
}

function byImportance(nodes: readonly PictureNode[], first: ReadonlySet<string>): PictureNode[] {
  const rank = (node: PictureNode) => (first.has(node.key) ? 0 : node.shape === 'group' ? 1 : node.cutPoint ? 2 : 3);
  return [...nodes].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.members - a.members ||
      b.links - a.links ||
      Number(b.cutPoint) - Number(a.cutPoint) ||
      (a.key < b.key ? -1 : 1),
  );
}

function labelBox(node: PictureNode, at: Point, side: LabelSide, rules: VisualRules, fontSize: number): LabelBox {
  const closed = node.shape === 'group' && !node.opened;
  const { width, height } = boxOfText([...labelLines(node.name), ...(closed ? [''] : [])], fontSize);
  const radius = rules.diameterOf(node) / 2;
  const away = radius + fontSize * LABEL_GAP;
  if (node.shape === 'group') {
    const outside = side === 'below' ? at.y + away : at.y - away - height;
    const top = node.opened || !fitsInside(node, rules, fontSize) ? outside : at.y - height / 2;
    return { left: at.x - width / 2, top, width, height };
  }
  switch (side) {
    case 'below':
      return { left: at.x - width / 2, top: at.y + away, width, height };
    case 'above':
      return { left: at.x - width / 2, top: at.y - away - height, width, height };
    case 'right':
      return { left: at.x + away, top: at.y - height / 2, width, height };
    case 'left':
      return { left: at.x - away - width, top: at.y - height / 2, width, height };
  }
}

/** Where the title of a group stands, if it is written. */
export function groupTitleBox(
  group: PictureNode,
  at: Point,
  picture: Picture,
  positions: Positions,
  rules: VisualRules,
  fontSize: number,
): LabelBox {
  const [side = 'above'] = sidesFor(group, picture, positions);
  return labelBox(group, at, side, rules, fontSize);
}

/** Whether a group's title has room inside its disc. */
export function fitsInside(group: PictureNode, rules: VisualRules, fontSize: number): boolean {
  return boxOfText(labelLines(group.name), fontSize).width < 0.82 * rules.diameterOf(group);
}

/** How much room lines of text take. */
export function boxOfText(lines: readonly string[], fontSize: number): { width: number; height: number } {
  return {
    width: Math.max(...lines.map((line) => line.length)) * fontSize * LETTER_WIDTH,
    height: lines.length * fontSize * LINE_HEIGHT,
  };
}

/** Whether two boxes overlap. */
export function touch(a: LabelBox, b: LabelBox): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** Whether a box lies wholly in a room. */
export function holds(room: LabelBox, box: LabelBox): boolean {
  return (
    box.left >= room.left &&
    box.top >= room.top &&
    box.left + box.width <= room.left + room.width &&
    box.top + box.height <= room.top + room.height
  );
}

function around({ x, y }: Point): LabelBox {
  return { left: x, top: y, width: 0, height: 0 };
}

/** Whether a name would lie on a node; a graze is let pass. */
function covers(box: LabelBox, { at, radius }: { readonly at: Point; readonly radius: number }): boolean {
  return liesOn(box, { at, radius: radius * 0.8 });
}

/** Whether a box reaches into a disc. */
export function liesOn(box: LabelBox, { at, radius }: { readonly at: Point; readonly radius: number }): boolean {
  const x = Math.max(box.left, Math.min(at.x, box.left + box.width));
  const y = Math.max(box.top, Math.min(at.y, box.top + box.height));
  return Math.hypot(x - at.x, y - at.y) < radius;
}
