import {
  type FixedPlace,
  type Ground,
  inKeyOrder,
  type LayoutInput,
  type LayoutNode,
  type LayoutOutput,
  neighboursOf,
} from './layout-input.js';
import { firstFree, keepsMost, keptPlaces } from './stages.js';

const RING_STEP = 120;
const ROOM = 46;
/** Degrees from one place to the next that a newcomer tries. */
const TURN = 4;

/** One stakeholder in the middle, those one step away on the first ring, two steps on the next; no route, outermost. */
export function ringLayout(input: LayoutInput): LayoutOutput {
  return keepsMost(input) ? withNewcomers(input) : laidOut(input);
}

function laidOut(input: LayoutInput): LayoutOutput {
  const rings = ringsOf(input.nodes);
  const neighbours = neighboursOf(input);
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
      places.push({ key, ...onRing(radius, angle) });
    }
    if (radius > 0) grounds.push({ kind: 'ring', label: ringLabel(distance), x: 0, y: 0, radius });
  }
  return { places, grounds };
}

/** Those on show stay; others go to the free place on their ring that is nearest to those they are linked with. */
function withNewcomers(input: LayoutInput): LayoutOutput {
  const placed = keptPlaces(input);
  const neighbours = neighboursOf(input);
  const shown = input.kept.grounds.flatMap((ground) => (ground.kind === 'ring' ? [ground] : []));
  const radii = new Map(shown.map(({ label, radius }) => [label, radius]));
  for (const { distance, members } of ringsOf(input.nodes)) {
    const label = ringLabel(distance);
    if (distance !== 0 && !radii.has(label)) radii.set(label, Math.max(0, ...radii.values()) + RING_STEP);
    const radius = radii.get(label) ?? 0;
    for (const { key } of members.filter((member) => !placed.has(member.key))) {
      const around = (neighbours.get(key) ?? []).flatMap((other) => placed.get(other) ?? []);
      const x = around.reduce((sum, place) => sum + place.x, 0);
      const y = around.reduce((sum, place) => sum + place.y, 0);
      const spot = firstFree(spotsRound(radius, Math.atan2(y, x)), [...placed.values()], ROOM * 0.8);
      if (spot) placed.set(key, { key, ...spot });
    }
  }
  const used = new Set(input.nodes.map(({ distance }) => ringLabel(distance)));
  const grounds = [...radii].filter(([label, radius]) => radius > 0 && used.has(label));
  return {
    places: [...placed.values()],
    grounds: grounds.map(([label, radius]) => ({ kind: 'ring', label, x: 0, y: 0, radius })),
  };
}

/** Round the ring from a wished angle, to both sides in turn; then a little further out, where there is room at last. */
function* spotsRound(radius: number, wish: number): Generator<{ x: number; y: number }> {
  for (let out = 0; ; out += 1) {
    for (let turn = 0; turn <= 180; turn += TURN) {
      yield onRing(radius + (out * RING_STEP) / 3, wish + (turn * Math.PI) / 180);
      yield onRing(radius + (out * RING_STEP) / 3, wish - (turn * Math.PI) / 180);
    }
  }
}

function onRing(radius: number, angle: number): { x: number; y: number } {
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
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
