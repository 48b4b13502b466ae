import type { CsrGraph } from '../csr-graph.js';

/** Mean and standard deviation of a count over all ways to deal the same labels out again. */
export interface Moments {
  readonly expected: number;
  readonly sd: number;
}

/** What of a graph the moments depend on: ties, and pairs of ties that meet in a stakeholder, by mode. */
export interface TieShape {
  readonly ties: number;
  /** Pairs of ties that meet in a stakeholder of mode 0 and of mode 1; one-mode graphs have all in `[0]`. */
  readonly meeting: readonly [number, number];
}

export function tieShape(graph: CsrGraph, modeOf: Int8Array | null): TieShape {
  const meeting: [number, number] = [0, 0];
  for (let v = 0; v < graph.order; v += 1) {
    const degree = graph.degree(v);
    meeting[modeOf?.[v] === 1 ? 1 : 0] += (degree * (degree - 1)) / 2;
  }
  return { ties: graph.size, meeting };
}

/**
 * Ties between parts a and b (or within a, when `b` is null) under a random dealing of the labels, exactly.
 *
 * The second moment is a sum over ordered pairs of ties, which are the same tie, meet in one stakeholder, or are
 * apart; each kind has one probability that both run between a and b. Falling factorials count ordered draws.
 */
export function oneModeMoments(shape: TieShape, order: number, a: number, b: number | null): Moments {
  const one = b === null ? falling(a, 2) / falling(order, 2) : (2 * a * b) / falling(order, 2);
  const meeting = b === null ? falling(a, 3) : b * falling(a, 2) + a * falling(b, 2);
  const apart = b === null ? falling(a, 4) : 4 * falling(a, 2) * falling(b, 2);
  return moments(shape.ties, one, [
    [2 * shape.meeting[0], meeting / falling(order, 3)],
    [falling(shape.ties, 2) - 2 * shape.meeting[0], apart / falling(order, 4)],
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
  const meeting = shape.meeting[0] + shape.meeting[1];
  return moments(shape.ties, one / (all[0] * all[1]), [
    [2 * shape.meeting[0], meetingIn(0)],
    [2 * shape.meeting[1], meetingIn(1)],
    [falling(shape.ties, 2) - 2 * meeting, apart / (falling(all[0], 2) * falling(all[1], 2))],
  ]);
}

/** Pairs of ties that cannot exist (count 0) may carry 0/0 as their probability, and are left out. */
function moments(ties: number, one: number, pairs: readonly (readonly [number, number])[]): Moments {
  const expected = ties === 0 ? 0 : ties * one;
  let second = expected;
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
