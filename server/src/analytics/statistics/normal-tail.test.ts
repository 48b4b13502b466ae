import { describe, expect, it } from 'vitest';
import { twoSidedNormal } from './normal-tail.js';

describe('two-sided normal probability', () => {
  // R 4.2: 2 * pnorm(-abs(z)).
  it.each([
    [0, 1],
    [1, 0.3173105078629141],
    [-1.96, 0.04999579029644087],
    [2.8, 0.005110260660855866],
    [3, 0.002699796063260189],
    [-7.87481, 3.413e-15],
    [10, 1.523970604832105e-23],
  ])('of %d is %d', (z, p) => {
    expect(Math.abs(twoSidedNormal(z) - p) / p).toBeLessThan(p === 3.413e-15 ? 1e-2 : 1e-12);
  });

  it('is the same on both sides of where the method changes', () => {
    const near = 2 * Math.SQRT2;
    expect(twoSidedNormal(near - 1e-9) / twoSidedNormal(near + 1e-9)).toBeCloseTo(1, 7);
  });

  it('is undefined for an undefined z', () => {
    expect(twoSidedNormal(Number.NaN)).toBeNaN();
  });
});
