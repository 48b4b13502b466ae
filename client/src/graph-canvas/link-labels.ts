import { bendOf, besideMiddle, numberOn, radiusOf, towards } from './group-links.js';
import { boxOfText, groupTitleBoxes, holds, type LabelBox, touch } from './labels.js';
import type { Picture, Point, Positions } from './picture.js';
import type { VisualRules } from './visual-rules.js';

/** Shares of what is seen of a line at which its words may stand, the best first. */
const SPOTS = [0.5, 0.35, 0.65, 0.22, 0.78] as const;

/** The words of a line between two groups: the number on a band, the verdict on a gap. */
export interface LinkLabel {
  readonly kind: 'links' | 'absence';
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** Units along the line from where it leaves its first end. */
  readonly offset: number;
  /** Units away from that place, where the line itself has no room. */
  readonly shift: Point;
  readonly box: LabelBox;
}

/** Puts the words of gaps and bands along or beside their lines, gaps first, so that they lie on nothing else. */
export function placeLinkLabels(
  picture: Picture,
  positions: Positions,
  rules: VisualRules,
  fontSize: number,
  room: LabelBox | null = null,
): readonly LinkLabel[] {
  const discs = picture.nodes.flatMap((node) => {
    const at = positions.get(node.key);
    return node.shape === 'group' && at ? [{ at, radius: rules.diameterOf(node) / 2 }] : [];
  });
  const titles = groupTitleBoxes(picture, positions, rules, fontSize);
  const placed: LinkLabel[] = [];
  const lines = [
    ...picture.absences.map((absence) => ({
      kind: 'absence' as const,
      ...absence,
      text: absence.label,
      bend: bendOf(absence, picture, positions, rules),
    })),
    ...picture.bands.map((band) => ({ kind: 'links' as const, ...band, text: numberOn(band, picture), bend: 0 })),
  ];
  for (const { kind, from, to, text, bend } of lines) {
    const [a, b] = [positions.get(from), positions.get(to)];
    if (!a || !b || text === '') continue;
    const start = radiusOf(from, picture, rules);
    const seen = Math.max(0, Math.hypot(b.x - a.x, b.y - a.y) - start - radiusOf(to, picture, rules));
    const shifts = shiftsBeside(a, b, text, fontSize);
    const spots = shifts.flatMap((shift) =>
      SPOTS.map((share) => {
        const offset = share * seen;
        const on = alongLine(a, b, start + offset, bend);
        return { offset, shift, box: boxAround({ x: on.x + shift.x, y: on.y + shift.y }, text, fontSize) };
      }),
    );
    const clear = ({ box }: { readonly box: LabelBox }) =>
      (room === null || holds(room, box)) && !placed.some((other) => touch(box, other.box));
    const offGroups = ({ box }: { readonly box: LabelBox }) =>
      !discs.some((disc) => liesOn(box, disc)) && !titles.some((title) => touch(box, title));
    const spot = spots.find((each) => clear(each) && offGroups(each)) ?? spots.find(clear) ?? spots[0];
    if (spot !== undefined) placed.push({ kind, from, to, text, ...spot });
  }
  return placed;
}

/** Lines of text between a line and words that stand beside it. */
const BESIDE_LINES = [0, 1.5, 3] as const;

/** On the line first; then ever further off it on either side, so that words longer than their line stand beside it. */
function shiftsBeside(from: Point, to: Point, text: string, fontSize: number): readonly Point[] {
  const { width, height } = roomFor(text, fontSize);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const reach = (Math.abs(across.x) * width + Math.abs(across.y) * height) / 2;
  const beside = BESIDE_LINES.flatMap((lines) => {
    const away = reach + lines * fontSize;
    return [away, -away].map((units) => ({ x: units * across.x, y: units * across.y }));
  });
  return [{ x: 0, y: 0 }, ...beside];
}

/** The point so many units along a line that bends through a control point beside its middle. */
function alongLine(from: Point, to: Point, units: number, bend: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = units / length;
  const straight = towards(from, to, units);
  const control = besideMiddle(from, to, bend);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const pull = 2 * share * (1 - share);
  return { x: straight.x + pull * (control.x - middle.x), y: straight.y + pull * (control.y - middle.y) };
}

/** Bold words on a ground of their own take more than plain ones. */
function roomFor(text: string, fontSize: number): { width: number; height: number } {
  const { width, height } = boxOfText([text], fontSize);
  return { width: 1.12 * width + 0.5 * fontSize, height: height + 0.5 * fontSize };
}

function boxAround(at: Point, text: string, fontSize: number): LabelBox {
  const { width, height } = roomFor(text, fontSize);
  return { left: at.x - width / 2, top: at.y - height / 2, width, height };
}

function liesOn(box: LabelBox, { at, radius }: { readonly at: Point; readonly radius: number }): boolean {
  const x = Math.max(box.left, Math.min(at.x, box.left + box.width));
  const y = Math.max(box.top, Math.min(at.y, box.top + box.height));
  return Math.hypot(x - at.x, y - at.y) < radius;
}
