import type { CsrGraph } from '../csr-graph.js';

/** Mean and standard deviation of a count over all ways to deal the same labels out again. */
export interface Moments {
  readonly expected: number;
  readonly sd: number;
}

/** What of a graph the moments depend on: how its ties, taken two at a time, lie to each other. */
export interface TieShape {
  /** Ties; arcs of a directed graph. */
  readonly ties: number;
  /** Ordered pairs of ties between the same two stakeholders, each tie with itself included. */
  readonly same: number;
  /** Pairs of ties that meet in just one stakeholder, of mode 0 and of mode 1; one-mode graphs have all in `[0]`. */
  readonly meeting: readonly [number, number];
}

/** Stakeholders of mode -1, and their ties, are left out. */
export function tieShape(graph: CsrGraph, modeOf: Int8Array | null): TieShape {
  const tiesAt = new Float64Array(graph.order);
  const returnedAt = new Float64Array(graph.order);
  let ties = 0;
  let returned = 0;
  for (let edge = 0; edge < graph.size; edge += 1) {
    const [a, b] = [graph.edgeSource[edge]!, graph.edgeTarget[edge]!];
    if (modeOf !== null && (modeOf[a]! < 0 || modeOf[b]! < 0)) continue;
    ties += 1;
    tiesAt[a]! += 1;
    tiesAt[b]! += 1;
    if (!graph.directed || !graph.hasEdge(b, a)) continue;
    returned += 1;
    returnedAt[a]! += 1;
    returnedAt[b]! += 1;
  }
  const meeting: [number, number] = [0, 0];
  for (let v = 0; v < graph.order; v += 1) {
    meeting[modeOf?.[v] === 1 ? 1 : 0] += (tiesAt[v]! * (tiesAt[v]! - 1) - returnedAt[v]!) / 2;
  }
  return { ties, same: ties + returned, meeting };
}

/**
 * Ties between parts a and b (or within a, when `b` is null) under a random dealing of the labels, exactly.
 *
 * The second moment is a sum over ordered pairs of ties, which join the same two, meet in one stakeholder, or are
 * apart; each kind has one probability that both run between a and b. Falling factorials count ordered draws.
 */
export function oneModeMoments(shape: TieShape, order: number, a: number, b: number | null): Moments {
  const one = b === null ? falling(a, 2) / falling(order, 2) : (2 * a * b) / falling(order, 2);
  const meeting = b === null ? falling(a, 3) : b * falling(a, 2) + a * falling(b, 2);
  const apart = b === null ? falling(a, 4) : 4 * falling(a, 2) * falling(b, 2);
  return moments(shape, one, [
    [2 * shape.meeting[0], meeting / falling(order, 3)],
    [tiesApart(shape), apart / falling(order, 4)],
  ]);
}

/** Members of one part in each of the two modes. */
export type ModeCounts = readonly [number, number];

/** The same in two-mode data, where every tie runs between the modes and labels are dealt within each mode. */
export function twoModeMoments(shape: TieShape, all: ModeCounts, a: ModeCounts, b: ModeCounts | null): Moments {
  const one = b === null ? a[0] * a[1] : a[0] * b[1] + b[0] * a[1];
  const meetingIn = (mode: 0 | 1) => {
    const other = mode === 0 ? 1 : 0;
    const ways =
      b === null ? a[mode] * falling(a[other], 2) : a[mode] * falling(b[other], 2) + b[mode] * falling(a[other], 2);
    return ways / (all[mode] * falling(all[other], 2));
  };
  const apart =
    b === null
      ? falling(a[0], 2) * falling(a[1], 2)
      : falling(a[0], 2) * falling(b[1], 2) + falling(b[0], 2) * falling(a[1], 2) + 2 * a[0] * b[0] * a[1] * b[1];
  return moments(shape, one / (all[0] * all[1]), [
    [2 * shape.meeting[0], meetingIn(0)],
    [2 * shape.meeting[1], meetingIn(1)],
    [tiesApart(shape), apart / (falling(all[0], 2) * falling(all[1], 2))],
  ]);
}

/** Ties inside parts, whichever, under a random dealing of the labels. `sizes` are the members of each part. */
export function oneModeInside(shape: TieShape, sizes: ArrayLike<number>): Moments {
  const members = Array.from(sizes);
  const order = sum(members, (size) => size);
  const pairs = sum(members, (size) => falling(size, 2));
  const apart =
    sum(members, (size) => falling(size, 4)) + pairs * pairs - sum(members, (size) => falling(size, 2) ** 2);
  return moments(shape, pairs / falling(order, 2), [
    [2 * shape.meeting[0], sum(members, (size) => falling(size, 3)) / falling(order, 3)],
    [tiesApart(shape), apart / falling(order, 4)],
  ]);
}

/** The same in two-mode data: members of each part in each of the two modes. */
export function twoModeInside(shape: TieShape, members: readonly ModeCounts[]): Moments {
  const all = [sum(members, ([first]) => first), sum(members, ([, second]) => second)] as const;
  const pairs = sum(members, ([first, second]) => first * second);
  const meetingIn = (mode: 0 | 1, other: 0 | 1) =>
    sum(members, (counts) => counts[mode] * falling(counts[other], 2)) / (all[mode] * falling(all[other], 2));
  const apart =
    sum(members, ([first, second]) => falling(first, 2) * falling(second, 2)) +
    pairs * pairs -
    sum(members, ([first, second]) => (first * second) ** 2);
  return moments(shape, pairs / (all[0] * all[1]), [
    [2 * shape.meeting[0], meetingIn(0, 1)],
    [2 * shape.meeting[1], meetingIn(1, 0)],
    [tiesApart(shape), apart / (falling(all[0], 2) * falling(all[1], 2))],
  ]);
}

/** Ordered pairs of ties without a stakeholder in common. */
function tiesApart({ ties, same, meeting }: TieShape): number {
  return ties * ties - same - 2 * (meeting[0] + meeting[1]);
}

/** Pairs of ties that cannot exist (count 0) may carry 0/0 as their probability, and are left out. */
function moments(shape: TieShape, one: number, pairs: readonly (readonly [number, number])[]): Moments {
  if (shape.ties === 0) return { expected: 0, sd: 0 };
  const expected = shape.ties * one;
  let second = shape.same * one;
  for (const [count, probability] of pairs) if (count > 0) second += count * probability;
  const variance = second - expected * expected;
  // What is left of a variance of 0 after rounding is far below one part in 1e12 of the second moment.
  return { expected, sd: variance > second * 1e-12 ? Math.sqrt(variance) : 0 };
}

/** n (n - 1) (n - 2) ... with `factors` factors. */
function falling(n: number, factors: number): number {
  let product = 1;
  for (let factor = 0; factor < factors; factor += 1) product *= n - factor;
  return product;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
