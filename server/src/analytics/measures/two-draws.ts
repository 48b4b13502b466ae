import { counted, plainNumber } from '@footbridge/shared/gaps/counted';
import type { CsrGraph } from '../csr-graph.js';
import { seededRandom, shuffledOrder } from '../seeded-random.js';
import type { Approximation } from './measure-kernel.js';

/** The stated error of an estimate is that of whoever leads: they are what it is asked for. */
const LEADING = 20;
const FEWEST_A_DRAW = 32;

/** Stakeholders that an estimate looks at routes from: two draws without anybody in common. */
export type Draws = readonly [Int32Array, Int32Array];

/**
 * Draws as many sources as can be walked from with `mostLooks` looks at arcs; null where walking from everybody takes
 * no more than `mostExactLooks`, or hardly more than from the draws.
 */
export function drawnSources(
  { order, targets }: CsrGraph,
  limits: { readonly mostExactLooks: number; readonly mostLooks: number },
  { seed, exact }: { readonly seed: number; readonly exact: boolean },
): Draws | null {
  const looks = order + targets.length;
  const each = Math.max(FEWEST_A_DRAW, Math.floor(limits.mostLooks / looks / 2));
  if (exact || order * looks <= limits.mostExactLooks || 4 * each > order) return null;
  const shuffled = shuffledOrder(order, seededRandom(seed));
  return [shuffled.slice(0, each), shuffled.slice(each, 2 * each)];
}

/** The mean of two estimates. */
export function meanOf(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, v) => (value + other[v]!) / 2);
}

/** Half the difference of two draws is a standard error of their mean; said of those who lead. */
export function errorOfDraws(
  one: Float64Array,
  other: Float64Array,
  draws: Draws,
  seed: number,
  routes: 'start at' | 'lead to' = 'start at',
): Approximation {
  const mean = meanOf(one, other);
  const leading = Array.from(mean.keys())
    .filter((v) => mean[v]! > 0)
    .sort((a, b) => mean[b]! - mean[a]! || a - b)
    .slice(0, LEADING);
  const squares = leading.map((v) => ((one[v]! - other[v]!) / 2 / mean[v]!) ** 2);
  const relative = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / Math.max(1, squares.length));
  const sources = draws[0].length + draws[1].length;
  const error =
    `Values are estimated from routes that ${routes} ${plainNumber(sources)} of ` +
    `${counted(one.length, 'stakeholder')}; for the ${LEADING} leading ones the standard error is about ` +
    `${Math.max(1, Math.round(100 * relative))}%, for others more.`;
  return { error, seed };
}
