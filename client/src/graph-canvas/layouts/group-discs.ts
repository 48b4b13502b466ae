import type { LayoutPart } from './layout-input.js';

export interface Disc {
  readonly part: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const GAP = 220;
/** Wider than high, as screens are. */
const STRETCH = 1.6;
const MOST_PARTS_TO_ORDER = 40;
/** Discs that have grown towards each other stay where they are as long as there is so much between them. */
const LEAST_GAP = 24;

/**
 * Discs that are on show stay where they are, whatever they hold by now; a new part stands at the right of all. Null
 * where that would make two of them touch, or where nothing is on show.
 */
export function keepDiscs(
  parts: readonly LayoutPart[],
  kept: readonly Disc[],
  radiusOf: (count: number) => number,
): Disc[] | null {
  const shown = new Map(kept.map((disc) => [disc.part, disc]));
  const discs: Disc[] = [];
  for (const { part, count } of parts) {
    const place = shown.get(part);
    if (place) discs.push({ part, x: place.x, y: place.y, radius: radiusOf(count) });
  }
  if (discs.length === 0) return null;
  for (const { part, count } of parts.filter((candidate) => !shown.has(candidate.part))) {
    const radius = radiusOf(count);
    const right = Math.max(...discs.map((disc) => disc.x + disc.radius));
    discs.push({ part, x: right + GAP / 2 + radius, y: 0, radius });
  }
  return overlap(discs, LEAST_GAP) ? null : discs;
}

/**
 * Puts the discs of groups around a ring, those that share many links beside each other, so that no band between two
 * passes behind a third. Depends on the sizes and links of the groups only: opening one moves nothing.
 */
export function placeDiscs(parts: readonly LayoutPart[], radiusOf: (count: number) => number): Disc[] {
  const order = ringOrder(parts);
  const radii = order.map((part) => radiusOf(part.count));
  const first = order[0];
  if (order.length === 1 && first) return [{ part: first.part, x: 0, y: 0, radius: radii[0] ?? 0 }];
  const angles = anglesFor(radii);
  let ring = Math.max(...radii);
  let discs = discsOn(ring, order, radii, angles);
  while (overlap(discs)) {
    ring *= 1.04;
    discs = discsOn(ring, order, radii, angles);
  }
  return discs;
}

function discsOn(
  ring: number,
  order: readonly LayoutPart[],
  radii: readonly number[],
  angles: readonly number[],
): Disc[] {
  return order.map(({ part }, index) => ({
    part,
    radius: radii[index] ?? 0,
    x: ring * STRETCH * Math.cos(angles[index] ?? 0),
    y: ring * Math.sin(angles[index] ?? 0),
  }));
}

/** Each disc gets a share of the circle by its width; the first stands at the left. */
function anglesFor(radii: readonly number[]): number[] {
  const shares = radii.map((radius) => 2 * radius + GAP);
  const total = shares.reduce((sum, share) => sum + share, 0);
  let turned = Math.PI - (Math.PI * (shares[0] ?? 0)) / total;
  return shares.map((share) => {
    const angle = turned + (Math.PI * share) / total;
    turned += (2 * Math.PI * share) / total;
    return angle;
  });
}

function overlap(discs: readonly Disc[], gap = GAP): boolean {
  return discs.some((a, index) =>
    discs.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius + gap),
  );
}

/** Swaps two places as long as that brings linked groups nearer each other; from the order given, so always the same. */
function ringOrder(parts: readonly LayoutPart[]): LayoutPart[] {
  const order = [...parts];
  if (order.length < 4 || order.length > MOST_PARTS_TO_ORDER) return order;
  const linked = new Map(
    parts.map((part) => [part.part, new Map(part.linkedWith.map((w) => [w.part, w.linkedPairs]))]),
  );
  let best = ringCost(order, linked);
  for (let improved = true; improved; ) {
    improved = false;
    for (let i = 1; i < order.length; i += 1) {
      for (let j = i + 1; j < order.length; j += 1) {
        swap(order, i, j);
        const cost = ringCost(order, linked);
        if (cost < best - 1e-9) {
          best = cost;
          improved = true;
        } else {
          swap(order, i, j);
        }
      }
    }
  }
  return order;
}

function ringCost(order: readonly LayoutPart[], linked: ReadonlyMap<string, ReadonlyMap<string, number>>): number {
  let cost = 0;
  for (const [i, a] of order.entries()) {
    for (const [j, b] of order.entries()) {
      if (j <= i) continue;
      cost += Math.min(j - i, order.length - (j - i)) * (linked.get(a.part)?.get(b.part) ?? 0);
    }
  }
  return cost;
}

function swap<Item>(items: Item[], i: number, j: number): void {
  const held = items[i] as Item;
  items[i] = items[j] as Item;
  items[j] = held;
}
