import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.js';

describe('Benjamini-Hochberg', () => {
  it('is p by its rank, never above that of a larger p (R p.adjust)', () => {
    // p.adjust(c(0.01, 0.04, 0.03, 0.005), "BH")
    const q = benjaminiHochberg([0.01, 0.04, 0.03, 0.005]);
    for (const [at, expected] of [0.02, 0.04, 0.04, 0.02].entries()) expect(q[at]).toBeCloseTo(expected, 12);
  });

  it('leaves a single p as it is, and nothing of nothing', () => {
    expect(benjaminiHochberg([0.3])).toEqual([0.3]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
