/** A group and its size, to be placed in a ring. */
export interface GroupSize {
  readonly part: string;
  readonly count: number;
}

export interface PlacedGroup extends GroupSize {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Left free on every side for the labels. */
  readonly margin: { readonly x: number; readonly y: number };
}

const LEAST_RADIUS = 6;
const RADIUS_SHARE = 0.3;

/**
 * Places groups evenly on an ellipse, clockwise from the top; an even number is turned by half a step, so that none
 * stands where the picture is narrowest. A circle's area grows with its members; the largest takes at most `RADIUS_SHARE` of the room, and less where many stand side by side.
 */
export function placeGroups(groups: readonly GroupSize[], frame: Frame): readonly PlacedGroup[] {
  const most = Math.max(1, ...groups.map((group) => group.count));
  const reachX = frame.width / 2 - frame.margin.x;
  const reachY = frame.height / 2 - frame.margin.y;
  const crowd = groups.length < 2 ? 1 : Math.sin(Math.PI / groups.length);
  const largest = Math.min(reachX, reachY) * Math.min(RADIUS_SHARE, 0.8 * crowd);
  const ring = ringOf(groups.length);
  return groups.map((group, index) => ({
    ...group,
    x: frame.width / 2 + reachX * (ring[index]?.x ?? 0),
    y: frame.height / 2 + reachY * (ring[index]?.y ?? 0),
    radius: Math.max(LEAST_RADIUS, largest * Math.sqrt(group.count / most)),
  }));
}

/** Points on a ring, stretched so that the outermost reach 1 in each direction. */
function ringOf(count: number): readonly { readonly x: number; readonly y: number }[] {
  if (count === 1) return [{ x: 0, y: 0 }];
  const turn = count % 2 === 0 ? 0.5 : 0;
  const points = Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * (index - turn)) / count - Math.PI / 2;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
  const widest = Math.max(...points.map((point) => Math.abs(point.x)));
  const highest = Math.max(...points.map((point) => Math.abs(point.y)));
  return points.map(({ x, y }) => ({ x: x / widest, y: highest < 0.01 ? 0 : y / highest }));
}

/** A line's width for a number of linked pairs: from thin to the widest for the most. */
export function bandWidth(linkedPairs: number, most: number): number {
  return most === 0 ? 0 : 1 + 13 * (linkedPairs / most);
}

/** A label that stands somewhere on a line. */
export interface LineLabel {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

/** Tried in this order: the middle, then ever further towards the ends. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7] as const;

/** Where on its line each label stands, so that it covers none before it; the middle where that cannot be had. */
export function placeLabels(labels: readonly LineLabel[]): readonly { readonly x: number; readonly y: number }[] {
  const placed: (LineLabel & { readonly x: number; readonly y: number })[] = [];
  for (const label of labels) {
    const spots = PLACES.map((share) => ({
      x: label.from.x + (label.to.x - label.from.x) * share,
      y: label.from.y + (label.to.y - label.from.y) * share,
    }));
    const free = spots.find((spot) => placed.every((other) => !overlap({ ...label, ...spot }, other)));
    const [middle] = spots;
    placed.push({ ...label, ...(free ?? middle ?? label.from) });
  }
  return placed.map(({ x, y }) => ({ x, y }));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlap(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2
  );
}
