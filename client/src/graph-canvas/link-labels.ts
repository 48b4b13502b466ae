import { groundTitleBoxes } from './ground-titles.js';
import { bendOf, besideMiddle, numberOn, towards } from './group-links.js';
import { groupTitles } from './group-titles.js';
import { boxOfText, holds, type LabelBox, liesOn, touch } from './labels.js';
import type { Ground } from './layouts/layout-input.js';
import { groupNodeKey, type Picture, type Point, type Positions } from './picture.js';
import type { VisualRules } from './visual-rules.js';

/** So many of the widest gaps have their words beside them; with more, it cannot be seen whose words they are. */
const MOST_GAPS = 8;
/** Shares of what is seen of a line at which its words may stand, the best first. */
const SPOTS = [0.5, 0.35, 0.65, 0.22, 0.78] as const;

/** The words of a line between two groups: the number on a band, the verdict on a gap. */
export interface LinkLabel {
  readonly kind: 'links' | 'absence';
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly box: LabelBox;
}

interface Placed {
  readonly picture: Picture;
  readonly positions: Positions;
  readonly rules: VisualRules;
  readonly grounds: readonly Ground[];
}

/** Puts the words of gaps and bands along or beside their lines, gaps first, so that they lie on nothing else. */
export function placeLinkLabels(
  { picture, positions, rules, grounds }: Placed,
  fontSize: number,
  room: LabelBox | null = null,
): readonly LinkLabel[] {
  const radii = discRadii(picture, rules, grounds);
  const discs = [...radii].flatMap(([key, radius]) => {
    const at = positions.get(key);
    return at ? [{ at, radius }] : [];
  });
  const titles = [
    ...groupTitles(picture, positions, rules, fontSize, room).values(),
    ...groundTitleBoxes({ picture, positions, grounds }, fontSize),
  ];
  const placed: LinkLabel[] = [];
  const lines = [
    ...picture.absences.slice(0, MOST_GAPS).map((absence) => ({
      kind: 'absence' as const,
      ...absence,
      wordings: [absence.label, absence.label.replace(/ expected$/u, '')],
      bend: bendOf(absence, picture, positions, rules),
    })),
    ...picture.bands.map((band) => ({ kind: 'links' as const, ...band, wordings: [numberOn(band, picture)], bend: 0 })),
  ];
  const free = (box: LabelBox) =>
    (room === null || holds(room, box)) &&
    !placed.some((other) => touch(box, other.box)) &&
    !discs.some((disc) => liesOn(box, disc)) &&
    !titles.some((title) => touch(box, title));
  for (const { kind, from, to, wordings, bend } of lines) {
    const [a, b] = [positions.get(from), positions.get(to)];
    if (!a || !b) continue;
    const line = { a, b, bend, radii: [radii.get(from) ?? 0, radii.get(to) ?? 0] } as const;
    for (const text of wordings) {
      const box = text === '' ? undefined : spotsAlong(line, text, fontSize).find(free);
      if (box === undefined) continue;
      placed.push({ kind, from, to, text, box });
      break;
    }
  }
  return placed;
}

interface Line {
  readonly a: Point;
  readonly b: Point;
  readonly bend: number;
  /** Of the groups at its two ends. */
  readonly radii: readonly [number, number];
}

/** Where words may stand on or beside a line, the best place first. */
function spotsAlong({ a, b, bend, radii: [start, end] }: Line, text: string, fontSize: number): LabelBox[] {
  const seen = Math.max(0, Math.hypot(b.x - a.x, b.y - a.y) - start - end);
  return shiftsBeside(a, b, text, fontSize).flatMap((shift) =>
    SPOTS.map((share) => {
      const on = alongLine(a, b, start + share * seen, bend);
      return boxAround({ x: on.x + shift.x, y: on.y + shift.y }, text, fontSize);
    }),
  );
}

/** The radius of each group that is drawn as a node or as an area. */
function discRadii(picture: Picture, rules: VisualRules, grounds: readonly Ground[]): ReadonlyMap<string, number> {
  const areas = grounds.flatMap((ground): [string, number][] =>
    ground.kind === 'disc' ? [[groupNodeKey(ground.part), ground.radius]] : [],
  );
  const groups = picture.nodes.filter((node) => node.shape === 'group');
  return new Map([...areas, ...groups.map((node): [string, number] => [node.key, rules.diameterOf(node) / 2])]);
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
  return { width: 1.12 * width + 0.5 * fontSize, height: height + 0.8 * fontSize };
}

function boxAround(at: Point, text: string, fontSize: number): LabelBox {
  const { width, height } = roomFor(text, fontSize);
  return { left: at.x - width / 2, top: at.y - height / 2, width, height };
}
