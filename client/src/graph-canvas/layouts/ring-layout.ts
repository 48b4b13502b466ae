import {
  type FixedPlace,
  type Ground,
  inKeyOrder,
  type LayoutInput,
  type LayoutNode,
  type LayoutOutput,
  neighboursOf,
} from './layout-input.js';

const RING_STEP = 120;
const ROOM = 46;

/** One stakeholder in the middle, those one step away on the first ring, two steps on the next; no route, outermost. */
export function ringLayout(input: LayoutInput): LayoutOutput {
  const rings = ringsOf(input.nodes);
  const neighbours = neighboursOf(input);
  const fixed = new Map(input.fixed.map((place) => [place.key, place]));
  const angles = new Map<string, number>();
  const places: FixedPlace[] = [];
  const grounds: Ground[] = [];
  let radius = 0;
  for (const { distance, members } of rings) {
    radius = distance === 0 ? 0 : Math.max(radius + RING_STEP, ((members.length + 1) * ROOM) / (2 * Math.PI));
    const ordered = orderRound(members, neighbours, angles);
    for (const [index, { key }] of ordered.entries()) {
      // The place at the top is the title's.
      const angle = (2 * Math.PI * (index + 1)) / (ordered.length + 1) - Math.PI / 2;
      angles.set(key, angle);
      places.push(fixed.get(key) ?? { key, x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
    if (radius > 0) grounds.push({ kind: 'ring', label: ringLabel(distance), x: 0, y: 0, radius });
  }
  return { places, grounds };
}

function ringLabel(distance: number | null): string {
  if (distance === null) return 'No route';
  return distance === 1 ? '1 step' : `${distance} steps`;
}

function ringsOf(nodes: readonly LayoutNode[]): { distance: number | null; members: LayoutNode[] }[] {
  const rings = new Map<number | null, LayoutNode[]>();
  for (const node of inKeyOrder(nodes)) rings.set(node.distance, [...(rings.get(node.distance) ?? []), node]);
  return [...rings]
    .map(([distance, members]) => ({ distance, members }))
    .sort((a, b) => (a.distance ?? Number.POSITIVE_INFINITY) - (b.distance ?? Number.POSITIVE_INFINITY));
}

/** Round the ring in the direction of those already placed nearer the middle; beside one's own part where none is. */
function orderRound(
  members: readonly LayoutNode[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  angles: ReadonlyMap<string, number>,
): LayoutNode[] {
  const towards = new Map<string, number>();
  for (const { key } of members) {
    const inner = (neighbours.get(key) ?? []).flatMap((other) => angles.get(other) ?? []);
    const x = inner.reduce((sum, angle) => sum + Math.cos(angle), 0);
    const y = inner.reduce((sum, angle) => sum + Math.sin(angle), 0);
    if (inner.length > 0) towards.set(key, clockwiseFromTop(Math.atan2(y, x)));
  }
  return [...members].sort(
    (a, b) => (towards.get(a.key) ?? 0) - (towards.get(b.key) ?? 0) || compare(a.part, b.part) || compare(a.key, b.key),
  );
}

/** So that a sort starts where the first place of a ring is. Rounded: an angle's last bits must not decide an order. */
function clockwiseFromTop(angle: number): number {
  const turned = (angle + Math.PI / 2 + 2 * Math.PI) % (2 * Math.PI);
  return Math.round(turned * 1e6) / 1e6;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
