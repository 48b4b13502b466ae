import type { Picture, PictureNode, Positions } from './picture.js';
import type { VisualRules } from './visual-rules.js';

const LINE_LENGTH = 22;
const MOST_LABELS = 150;
/** The mean width of a letter as a share of the font size; generous, so that labels keep apart in any font. */
const LETTER_WIDTH = 0.56;
export const LINE_HEIGHT = 1.15;
export const LABEL_GAP = 4;

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

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Which names fit without touching each other, the important ones first: those in `first`, groups, cut-points, then by
 * number of links. `fontSize` and the positions are in the same unit.
 */
export function namesThatFit(
  picture: Picture,
  positions: Positions,
  rules: VisualRules,
  fontSize: number,
  first: ReadonlySet<string>,
): ReadonlySet<string> {
  const taken: Box[] = [];
  const named = new Set<string>();
  for (const node of byImportance(picture.nodes, first)) {
    if (named.size >= MOST_LABELS) break;
    const box = labelBox(node, positions, rules, fontSize);
    if (box === null || taken.some((other) => touch(box, other))) continue;
    taken.push(box);
    named.add(node.key);
  }
  return named;
}

function byImportance(nodes: readonly PictureNode[], first: ReadonlySet<string>): PictureNode[] {
  const rank = (node: PictureNode) => (first.has(node.key) ? 0 : node.shape === 'group' ? 1 : node.cutPoint ? 2 : 3);
  return [...nodes].sort(
    (a, b) => rank(a) - rank(b) || b.links - a.links || b.members - a.members || (a.key < b.key ? -1 : 1),
  );
}

function labelBox(node: PictureNode, positions: Positions, rules: VisualRules, fontSize: number): Box | null {
  const place = positions.get(node.key);
  if (!place) return null;
  const lines = labelLines(node.name);
  const half = (Math.max(...lines.map((line) => line.length)) * fontSize * LETTER_WIDTH) / 2;
  const height = lines.length * fontSize * LINE_HEIGHT;
  const top = place.y + labelOffset(node, rules, height);
  return { left: place.x - half, right: place.x + half, top, bottom: top + height };
}

/** From the middle of the node to the top of its label: under a node, in the middle of a closed group, above an open one. */
export function labelOffset(node: PictureNode, rules: VisualRules, height: number): number {
  const radius = rules.diameterOf(node) / 2;
  if (node.shape !== 'group') return radius + LABEL_GAP;
  return node.opened ? -radius - LABEL_GAP - height : -height / 2;
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
