import type { AxisScale } from './axis-ticks.js';
import { type PlotAxis, plotAxis } from './plot-axis.js';

/** One thing with two values, and its rank by each. */
export interface ScatterPoint {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly xRank: number;
  readonly yRank: number;
}

export interface PlacedPoint {
  readonly point: ScatterPoint;
  /** From the upper left corner of the plot. */
  readonly x: number;
  readonly y: number;
}

interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  /** Of the middle of its line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface ScatterLayout {
  readonly x: PlotAxis;
  /** From the lower left corner upwards. */
  readonly y: PlotAxis;
  readonly points: readonly PlacedPoint[];
  readonly labels: readonly PlacedLabel[];
}

export interface ScatterSize {
  readonly width: number;
  readonly height: number;
}

export const POINT_RADIUS = 4.5;
export const LABEL_SIZE = 12;
const LETTER_WIDTH = 6.6;
const LINE = 15;
const TOP = 5;
const APART = 6;
/** How far a name may stand out of the plot, above and below. */
const OVERHANG = 24;
const NAME_LENGTH = 44;

/** Places points by two values, and names those worth a name where there is room. `marked` are named first. */
export function layOutScatter(
  points: readonly ScatterPoint[],
  scales: { readonly x: AxisScale; readonly y: AxisScale },
  size: ScatterSize,
  marked: ReadonlySet<string>,
): ScatterLayout {
  const x = plotAxis(
    points.map((point) => point.x),
    scales.x,
    size.width,
  );
  const y = plotAxis(
    points.map((point) => point.y),
    scales.y,
    size.height,
  );
  const placed = points.map((point) => ({
    point,
    x: x.placeOf(point.x),
    y: size.height - y.placeOf(point.y),
  }));
  return { x, y, points: placed, labels: placeLabels(placed, worthNaming(placed, marked), size) };
}

/** The marked, the first by either measure, and those the two measures see most differently. */
function worthNaming(placed: readonly PlacedPoint[], marked: ReadonlySet<string>): readonly PlacedPoint[] {
  const by = (order: (point: ScatterPoint) => number, count: number) =>
    [...placed].sort((one, other) => order(one.point) - order(other.point)).slice(0, count);
  const apart = ({ xRank, yRank }: ScatterPoint) => -Math.abs(xRank - yRank);
  const apartByRatio = ({ xRank, yRank }: ScatterPoint) => -Math.abs(Math.log(xRank / yRank));
  return [
    ...new Set([
      ...placed.filter(({ point }) => marked.has(point.key)),
      ...by(({ xRank }) => xRank, TOP),
      ...by(({ yRank }) => yRank, TOP),
      ...by(apartByRatio, APART),
      ...by(apart, APART),
    ]),
  ];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name stands right or left of its point where it meets no other name and no other point, else it is left out. */
function placeLabels(
  placed: readonly PlacedPoint[],
  wanted: readonly PlacedPoint[],
  size: ScatterSize,
): readonly PlacedLabel[] {
  const taken: Box[] = [];
  const labels: PlacedLabel[] = [];
  for (const at of wanted) {
    const text = shortened(at.point.name);
    const width = text.length * LETTER_WIDTH;
    const free = SIDES.map((side) => labelAt(at, text, width, side)).find(({ box }) => {
      const inside =
        box.left >= 0 && box.right <= size.width && box.top >= -OVERHANG && box.bottom <= size.height + LINE;
      return (
        inside &&
        !taken.some((other) => meet(box, other)) &&
        !placed.some((other) => other !== at && covers(box, other))
      );
    });
    if (free === undefined) continue;
    taken.push(free.box);
    labels.push(free.label);
  }
  return labels;
}

const SIDES = [
  { anchor: 'start', dx: POINT_RADIUS + 4, dy: 0 },
  { anchor: 'end', dx: -POINT_RADIUS - 4, dy: 0 },
  { anchor: 'start', dx: 2, dy: -LINE },
  { anchor: 'start', dx: 2, dy: LINE },
  { anchor: 'end', dx: -2, dy: -LINE },
  { anchor: 'end', dx: -2, dy: LINE },
] as const;

function labelAt({ point, x, y }: PlacedPoint, text: string, width: number, side: (typeof SIDES)[number]) {
  const at = { x: x + side.dx, y: y + side.dy };
  const left = side.anchor === 'start' ? at.x : at.x - width;
  const box: Box = { left, right: left + width, top: at.y - LINE / 2, bottom: at.y + LINE / 2 };
  const label: PlacedLabel = { key: point.key, text, ...at, anchor: side.anchor };
  return { box, label };
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function covers(box: Box, { x, y }: PlacedPoint): boolean {
  return x > box.left - POINT_RADIUS && x < box.right + POINT_RADIUS && y > box.top && y < box.bottom;
}

function shortened(name: string): string {
  return name.length <= NAME_LENGTH ? name : `${name.slice(0, NAME_LENGTH - 1).trimEnd()}…`;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The next point in a direction, by its value along that axis; equal ones follow one another. Null at the end. */
export function nextPoint(placed: readonly PlacedPoint[], from: string | null, direction: Direction): string | null {
  const along = direction === 'left' || direction === 'right' ? 'x' : 'y';
  const order = [...placed].sort(
    (one, other) => one.point[along] - other.point[along] || (one.point.key < other.point.key ? -1 : 1),
  );
  const at = order.findIndex(({ point }) => point.key === from);
  if (at < 0) return order.at(-1)?.point.key ?? null;
  const step = direction === 'right' || direction === 'up' ? 1 : -1;
  return order[at + step]?.point.key ?? null;
}

/** The point nearest to a place, if one is within reach. */
export function pointAt(placed: readonly PlacedPoint[], x: number, y: number, reach: number): PlacedPoint | null {
  let nearest: PlacedPoint | null = null;
  let least = reach;
  for (const at of placed) {
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance <= least) [nearest, least] = [at, distance];
  }
  return nearest;
}
