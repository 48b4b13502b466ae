import { boxOfText, type LabelBox } from './labels.js';
import type { Ground } from './layouts/layout-input.js';
import { groupNodeKey, type Picture, type Point, type Positions } from './picture.js';

/** Pixels across of the small ring that stands for a group where its members are drawn mixed with others. */
export const ANCHOR_DIAMETER = 14;

/** The middle of a group's members, where the line of a gap ends that has no disc to end at. */
export interface GroupAnchor {
  readonly key: string;
  readonly label: string;
  readonly at: Point;
}

interface Placed {
  readonly picture: Picture;
  readonly positions: Positions;
  readonly grounds: readonly Ground[];
}

/** The same with a place for every group that a gap ends at: where it is drawn, or else in the middle of its members. */
export function anchored<Scene extends Placed>(scene: Scene): Scene {
  const { picture, positions } = scene;
  const lacking = endsOf(picture).filter((key) => !positions.has(key));
  if (lacking.length === 0) return scene;
  const places = new Map(positions);
  for (const key of lacking) {
    const middle = middleOf(
      picture.nodes.filter(({ section }) => groupNodeKey(section) === key).map((node) => node.key),
    );
    if (middle !== null) places.set(key, middle);
  }
  return { ...scene, positions: places };

  function middleOf(members: readonly string[]): Point | null {
    const at = members.flatMap((key) => positions.get(key) ?? []);
    // Medians: one who stands far away does not draw the middle off.
    return at.length === 0 ? null : { x: median(at.map(({ x }) => x)), y: median(at.map(({ y }) => y)) };
  }
}

/** The groups that gaps end at and that are drawn neither as a disc nor as an area. */
export function anchorsOf({ picture, positions, grounds }: Placed): readonly GroupAnchor[] {
  return anchorKeys(picture, grounds).flatMap((key) => {
    const at = positions.get(key);
    if (at === undefined) return [];
    const section = picture.sections.find(({ part }) => groupNodeKey(part) === key);
    return [{ key, label: section?.label ?? '', at }];
  });
}

/** The keys of those groups. */
export function anchorKeys(picture: Picture, grounds: readonly Ground[]): readonly string[] {
  const drawn = new Set([
    ...picture.nodes.filter(({ shape }) => shape === 'group').map(({ key }) => key),
    ...grounds.flatMap((ground) => (ground.kind === 'disc' ? [groupNodeKey(ground.part)] : [])),
  ]);
  return endsOf(picture).filter((key) => !drawn.has(key));
}

/** Where the name of an anchor stands: above it. `fontSize` and the places are in the same unit. */
export function anchorTitleBox({ label, at }: GroupAnchor, fontSize: number): LabelBox {
  const { width, height } = boxOfText([label], 1.1 * fontSize);
  const away = (ANCHOR_DIAMETER / 2 / 12 + 0.3) * fontSize;
  return { left: at.x - width / 2, top: at.y - away - height, width, height };
}

/** Everything an anchor covers: its name and its ring. */
export function anchorBoxes(anchor: GroupAnchor, fontSize: number): readonly LabelBox[] {
  const side = (ANCHOR_DIAMETER / 12) * fontSize;
  const ring = { left: anchor.at.x - side / 2, top: anchor.at.y - side / 2, width: side, height: side };
  return [anchorTitleBox(anchor, fontSize), ring];
}

function endsOf({ absences }: Picture): readonly string[] {
  return [...new Set(absences.flatMap(({ from, to }) => [from, to]))];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
