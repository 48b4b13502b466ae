import { describe, expect, it } from 'vitest';
import { plotAxis } from './plot-axis.js';

describe('an axis', () => {
  it('spreads values evenly from the least to the most', () => {
    const axis = plotAxis([0, 10, 40], 'linear', 200);
    expect([0, 10, 40].map(axis.placeOf)).toEqual([0, 50, 200]);
    expect(axis.ticks).toEqual([0, 10, 20, 30, 40].map((value) => ({ value, place: value * 5 })));
  });
  it('spreads ratios evenly, and keeps those without any apart at its start', () => {
    const axis = plotAxis([0, 1, 10, 100], 'log', 100);
    expect([0, 1, 10, 100].map(axis.placeOf).map(Math.round)).toEqual([0, 7, 54, 100]);
    expect(axis.ticks.map(({ value }) => value)).toEqual([0, 1, 3, 10, 30, 100]);
  });
  it('starts at the least where no value is 0', () => {
    expect(plotAxis([1, 100], 'log', 100).placeOf(1)).toBe(0);
  });
  it('falls back to even steps where no value is above 0', () => {
    expect(plotAxis([-2, -1], 'log', 100).scale).toBe('linear');
  });
  it('puts values that are all the same in the middle', () => {
    expect(plotAxis([3, 3], 'linear', 100).placeOf(3)).toBe(50);
    expect(plotAxis([3, 3], 'log', 100).placeOf(3)).toBe(50);
  });
});
