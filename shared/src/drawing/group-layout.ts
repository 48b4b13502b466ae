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

/** Where on its line each label stands: on none before it, and off the other lines too where that can be had. */
export function placeLabels(labels: readonly LineLabel[]): readonly { readonly x: number; readonly y: number }[] {
  const placed: (LineLabel & { readonly x: number; readonly y: number })[] = [];
  for (const label of labels) {
    const others = labels.filter((other) => other !== label);
    const spots = PLACES.map((share) => ({ ...label, ...pointOn(label, share) }));
    const free = spots.filter((spot) => placed.every((other) => !overlap(spot, other)));
    const clear = free.find((spot) => others.every((other) => !runsThrough(other, spot)));
    placed.push(clear ?? free[0] ?? { ...label, ...pointOn(label, 0.5) });
  }
  return placed.map(({ x, y }) => ({ x, y }));
}

function pointOn({ from, to }: LineLabel, share: number): { x: number; y: number } {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const STEPS = 40;

/** Whether a line passes under a label: tried at points that lie closer together than a label is high. */
function runsThrough(line: LineLabel, box: Box): boolean {
  return Array.from({ length: STEPS + 1 }, (_, step) => pointOn(line, step / STEPS)).some(
    ({ x, y }) => Math.abs(x - box.x) < box.width / 2 && Math.abs(y - box.y) < box.height / 2,
  );
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
