import type { Picture, PictureAbsence, PictureBand, Point, Positions } from './picture.js';
import type { VisualRules } from './visual-rules.js';

/** Where along a band its number stands: not in the middle, where the bands of a ring cross. */
const NUMBER_AT = 0.35;
/** Units between the line of a gap and the band it stands beside. */
const BESIDE = 64;

/** The number on a band; none where the line of a gap beside it says it already. */
export function numberOn(band: PictureBand, picture: Picture): string {
  const isGap = picture.absences.some((absence) => linksSame(absence, band));
  return isGap || band.detailed ? '' : band.linkedPairs.toLocaleString('en-GB');
}

/** How far from the first end, along what is seen of a band, its number stands. */
export function numberOffset(band: PictureBand, picture: Picture, positions: Positions, rules: VisualRules): number {
  const [from, to] = [positions.get(band.from), positions.get(band.to)];
  if (!from || !to) return 0;
  const seen =
    Math.hypot(to.x - from.x, to.y - from.y) - radiusOf(band.from, picture, rules) - radiusOf(band.to, picture, rules);
  return NUMBER_AT * Math.max(0, seen);
}

/** How far the line of a gap bends away from the straight one: beside the band, where there is one. */
export function bendOf(absence: PictureAbsence, picture: Picture, rules: VisualRules): number {
  const band = picture.bands.find((candidate) => linksSame(candidate, absence));
  return band === undefined ? 0 : rules.bandWidthOf(band.linkedPairs) + 2 * BESIDE;
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function linksSame(a: Ends, b: Ends): boolean {
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
}

/** The place so many units from one point towards another. */
export function towards(from: Point, to: Point, units: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + (units * (to.x - from.x)) / length, y: from.y + (units * (to.y - from.y)) / length };
}

/** The point beside the middle of two others, `units` to the right of the way. */
export function besideMiddle(from: Point, to: Point, units: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: (from.x + to.x) / 2 - (units * (to.y - from.y)) / length,
    y: (from.y + to.y) / 2 + (units * (to.x - from.x)) / length,
  };
}

/** The radius of a drawn node; 0 for a place that is only a point. */
export function radiusOf(key: string, picture: Picture, rules: VisualRules): number {
  const node = picture.nodes.find((candidate) => candidate.key === key);
  return node === undefined ? 0 : rules.diameterOf(node) / 2;
}
