import { describe, expect, it } from 'vitest';
import { centralisation } from './centralisation.js';

describe('centralisation', () => {
  it('is 1 for the degrees of a star of five, whose most is (n - 1)(n - 2)', () => {
    expect(centralisation([4, 1, 1, 1, 1], 12)).toBe(1);
  });

  it('is 0 where all are alike', () => {
    expect(centralisation([2, 2, 2], 2)).toBe(0);
  });

  it('is null with fewer than three, who make no star', () => {
    expect(centralisation([1, 1], 0)).toBeNull();
    expect(centralisation([], 2)).toBeNull();
  });
});
