import { describe, expect, it } from 'vitest';
import { powerTicks, roundTicks } from './axis-ticks.js';

describe('what is written along an axis', () => {
  it('are round numbers, evenly apart', () => {
    expect(roundTicks(0, 1248, 5)).toEqual([0, 500, 1000]);
    expect(roundTicks(0.13, 0.71, 4)).toEqual([0.2, 0.4, 0.6]);
    expect(roundTicks(-3, 3, 3)).toEqual([-2, 0, 2]);
  });
  it('is the one value where there is no other', () => {
    expect(roundTicks(7, 7, 5)).toEqual([7]);
  });
  it('are powers of ten where ratios count, with 2 and 5 between them where they are few', () => {
    expect(powerTicks(0.18, 4610)).toEqual([1, 10, 100, 1000]);
    expect(powerTicks(1, 20)).toEqual([1, 2, 5, 10, 20]);
    expect(powerTicks(2, 700)).toEqual([3, 10, 30, 100, 300]);
  });
});
