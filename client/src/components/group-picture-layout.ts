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
 * Places groups evenly on an ellipse, the first at the top, clockwise. A circle's area grows with its members; the
 * largest takes at most `RADIUS_SHARE` of the room, and less where many stand side by side.
 */
export function placeGroups(groups: readonly GroupSize[], frame: Frame): readonly PlacedGroup[] {
  const most = Math.max(1, ...groups.map((group) => group.count));
  const reachX = frame.width / 2 - frame.margin.x;
  const reachY = frame.height / 2 - frame.margin.y;
  const crowd = groups.length < 2 ? 1 : Math.sin(Math.PI / groups.length);
  const largest = Math.min(reachX, reachY) * Math.min(RADIUS_SHARE, 0.8 * crowd);
  return groups.map((group, index) => {
    const angle = (2 * Math.PI * index) / groups.length - Math.PI / 2;
    const apart = groups.length === 1 ? 0 : 1;
    return {
      ...group,
      x: frame.width / 2 + apart * reachX * Math.cos(angle),
      y: frame.height / 2 + apart * reachY * Math.sin(angle),
      radius: Math.max(LEAST_RADIUS, largest * Math.sqrt(group.count / most)),
    };
  });
}

/** A line's width for a number of linked pairs: from thin to the widest for the most. */
export function bandWidth(linkedPairs: number, most: number): number {
  return most === 0 ? 0 : 1 + 13 * (linkedPairs / most);
}
