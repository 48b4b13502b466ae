/**
 * Sums of the same numbers in another order differ in the last digits; what differs by less than this share of the
 * larger is one value, and a tie in a ranking.
 */
const SAME = 1e-9;

export function areSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE);
}
