import {
  groupNodeKey,
  type Picture,
  type PictureAbsence,
  type PictureBand,
  type Point,
  type Positions,
} from './picture.js';
import type { VisualRules } from './visual-rules.js';

/** Units between the line of a gap and the band it stands beside. */
const BESIDE = 64;

/** The number on a band; none where the line of a gap beside it says it already. */
export function numberOn(band: PictureBand, picture: Picture): string {
  const isGap = picture.absences.some((absence) => linksSame(absence, band));
  return isGap || band.detailed ? '' : band.linkedPairs.toLocaleString('en-GB');
}

/**
 * How far the line of a gap bends away from the straight one, to the right of its way: beside the band where there is
 * one, on the side that lies further out.
 */
export function bendOf(absence: PictureAbsence, picture: Picture, positions: Positions, rules: VisualRules): number {
  const band = picture.bands.find((candidate) => linksSame(candidate, absence));
  const [from, to] = [positions.get(absence.from), positions.get(absence.to)];
  if (band === undefined || !from || !to) return 0;
  const bend = rules.bandWidthOf(band.linkedPairs) + 2 * BESIDE;
  const centre = middleOfGroups(picture, positions);
  const away = (point: Point) => Math.hypot(point.x - centre.x, point.y - centre.y);
  return away(besideMiddle(from, to, bend)) >= away(besideMiddle(from, to, -bend)) ? bend : -bend;
}

function middleOfGroups(picture: Picture, positions: Positions): Point {
  const places = picture.sections.flatMap(({ part }) => positions.get(groupNodeKey(part)) ?? []);
  return {
    x: places.reduce((sum, { x }) => sum + x, 0) / (places.length || 1),
    y: places.reduce((sum, { y }) => sum + y, 0) / (places.length || 1),
  };
}

/** A disc in the lower half carries its name below, one in the upper half above: outside, where no band runs. */
export function isInLowerHalf(key: string, picture: Picture, positions: Positions): boolean {
  return (positions.get(key)?.y ?? 0) > middleOfGroups(picture, positions).y + 1;
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
