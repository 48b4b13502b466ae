/**
 * Probability that a standard normal lies at least `z` away from 0, on either side. Accurate far out in the tail,
 * where 1 - cdf would have lost every digit: a series up to 2, beyond it a continued fraction (Abramowitz and Stegun
 * 7.1.6 and 7.1.14).
 */
export function twoSidedNormal(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  return x < 2 ? 1 - errorFunction(x) : complementary(x);
}

function errorFunction(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** Evaluated from the inside out; 80 levels reach double precision for x of 2 and more. */
function complementary(x: number): number {
  let fraction = x;
  for (let n = 80; n >= 1; n -= 1) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}
