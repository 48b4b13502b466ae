import { discRadius, MEMBER_SPACING } from '../visual-rules.js';
import { type Disc, keepDiscs, placeDiscs } from './group-discs.js';
import {
  type FixedPlace,
  inKeyOrder,
  type LayoutInput,
  type LayoutNode,
  type LayoutOutput,
  neighboursOf,
} from './layout-input.js';
import { keptPlaces } from './stages.js';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const RIM = 0.9;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Gathers each group in a disc; a member stands on the side where those it is linked with are. Discs and members that
 * are on show stay where they are, and others take the places that are left.
 */
export function groupLayout(input: LayoutInput): LayoutOutput {
  const shown = input.kept.grounds.flatMap((ground) => (ground.kind === 'disc' ? [ground] : []));
  const stayed = keepDiscs(input.parts, shown, discRadius);
  const discs = stayed ?? placeDiscs(input.parts, discRadius);
  const kept = stayed === null ? new Map<string, FixedPlace>() : keptPlaces(input);
  const partOf = new Map(input.nodes.map((node) => [node.key, node.part]));
  const discOf = new Map(discs.map((disc) => [disc.part, disc]));
  const neighbours = neighboursOf(input);
  const placed = new Map<string, FixedPlace>(kept);
  // Among those here: whoever comes later must not change the order of these.
  const linksOf = ({ key }: LayoutNode) => (neighbours.get(key) ?? []).filter((other) => partOf.has(other)).length;
  for (const disc of discs) {
    const members = inKeyOrder(input.nodes.filter((node) => node.part === disc.part));
    const staying = members.flatMap(({ key }) => kept.get(key) ?? []);
    const newcomers = members.filter(({ key }) => !kept.has(key));
    newcomers.sort((a, b) => linksOf(b) - linksOf(a));
    const slots = freeSlots(disc, newcomers.length, staying);
    for (const member of newcomers) {
      const wish = wishFor(member, disc, neighbours.get(member.key) ?? [], { placed, partOf, discOf });
      placed.set(member.key, { key: member.key, ...takeNearest(slots, wish) });
    }
  }
  return { places: [...placed.values()], grounds: discs.map((disc) => ({ kind: 'disc', ...disc })) };
}

/** So many places at least that lie on no one who stays: the disc is filled more closely until there are enough. */
function freeSlots(disc: Disc, count: number, staying: readonly Point[]): Point[] {
  if (staying.length === 0) return slotsIn(disc, count);
  const total = staying.length + count;
  for (let tried = total; ; tried = Math.ceil(tried * 1.2) + 1) {
    const apart = 0.5 * MEMBER_SPACING * Math.sqrt(total / tried);
    const slots = slotsIn(disc, tried).filter((slot) =>
      staying.every(({ x, y }) => Math.hypot(x - slot.x, y - slot.y) >= apart),
    );
    if (slots.length >= count) return slots;
  }
}

/** Evenly spread places in a disc, as in the head of a sunflower, from the centre outwards. */
function slotsIn(disc: Disc, count: number): Point[] {
  const reach = Math.max(0, Math.min(disc.radius - MEMBER_SPACING / 2, MEMBER_SPACING * Math.sqrt(count)));
  return Array.from({ length: count }, (_, index) => {
    const distance = count === 1 ? 0 : reach * Math.sqrt((index + 0.5) / count);
    const angle = index * GOLDEN_ANGLE;
    return { x: disc.x + distance * Math.cos(angle), y: disc.y + distance * Math.sin(angle) };
  });
}

interface Placing {
  readonly placed: ReadonlyMap<string, FixedPlace>;
  readonly partOf: ReadonlyMap<string, string>;
  readonly discOf: ReadonlyMap<string, Disc>;
}

/** The middle of those it is linked with: inside, where they stand; outside, the rim towards their group. */
function wishFor(member: LayoutNode, disc: Disc, neighbours: readonly string[], placing: Placing): Point {
  let x = disc.x;
  let y = disc.y;
  let weight = 1;
  for (const neighbour of neighbours) {
    const part = placing.partOf.get(neighbour);
    const point =
      part === member.part ? placing.placed.get(neighbour) : rimTowards(disc, placing.discOf.get(part ?? ''));
    if (!point) continue;
    x += point.x;
    y += point.y;
    weight += 1;
  }
  return { x: x / weight, y: y / weight };
}

function rimTowards(disc: Disc, other: Disc | undefined): Point | undefined {
  if (!other) return undefined;
  const distance = Math.hypot(other.x - disc.x, other.y - disc.y) || 1;
  return {
    x: disc.x + (RIM * disc.radius * (other.x - disc.x)) / distance,
    y: disc.y + (RIM * disc.radius * (other.y - disc.y)) / distance,
  };
}

function takeNearest(slots: Point[], wish: Point): Point {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, slot] of slots.entries()) {
    const distance = (slot.x - wish.x) ** 2 + (slot.y - wish.y) ** 2;
    if (distance < least) {
      least = distance;
      nearest = index;
    }
  }
  return slots.splice(nearest, 1)[0] ?? wish;
}
