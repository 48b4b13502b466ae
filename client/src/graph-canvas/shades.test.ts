import { describe, expect, it } from 'vitest';
import { shadeOf, shadeSteps } from './shades.js';

describe('a scale of shades', () => {
  it('has even steps from the lowest value to the highest', () => {
    const steps = shadeSteps([0, 7.5, 10], 'linear');
    expect(steps.map(({ shade, least, most }) => [shade, least, most])).toEqual([
      [1, 0, 2],
      [2, 2, 4],
      [3, 4, 6],
      [4, 6, 8],
      [5, 8, 10],
    ]);
    expect([0, 2, 2.1, 7.5, 10].map((value) => shadeOf(value, steps))).toEqual([1, 1, 2, 4, 5]);
  });
  it('has even ratios where asked for, and a step of its own for none', () => {
    const steps = shadeSteps([0, 1, 2.5, 10_000], 'log');
    expect(steps.map(({ most }) => Math.round(most))).toEqual([0, 10, 100, 1000, 10_000]);
    expect([0, 1, 50, 10_000].map((value) => shadeOf(value, steps))).toEqual([1, 2, 3, 5]);
  });
  it('gives each of a few whole numbers a shade, far apart', () => {
    expect(shadeSteps([1, 0, 0], 'linear')).toEqual([
      { shade: 1, least: 0, most: 0 },
      { shade: 5, least: 1, most: 1 },
    ]);
  });
  it('is empty where there is no value, and one step where all are the same', () => {
    expect(shadeSteps([], 'linear')).toEqual([]);
    expect(shadeOf(3, [])).toBeNull();
    expect(shadeSteps([0.5, 0.5], 'log')).toEqual([{ shade: 5, least: 0.5, most: 0.5 }]);
  });
});
