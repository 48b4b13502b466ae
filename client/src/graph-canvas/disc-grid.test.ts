import { describe, expect, it } from 'vitest';
import { DiscGrid } from './disc-grid.js';

describe('discs by where they lie', () => {
  const grid = new DiscGrid(
    [
      { key: 'near', at: { x: 5, y: 5 }, radius: 4 },
      { key: 'wide', at: { x: -100, y: 0 }, radius: 60 },
      { key: 'far', at: { x: 1000, y: 1000 }, radius: 4 },
    ],
    20,
  );
  const found = (left: number, top: number, width: number, height: number) => {
    const keys = new Set<string>();
    grid.someNear({ left, top, width, height }, ({ key }) => {
      keys.add(key);
      return false;
    });
    return [...keys].sort();
  };

  it('offers those whose cells a box reaches into, on both sides of zero', () => {
    expect(found(0, 0, 10, 10)).toEqual(['near']);
    expect(found(-45, -5, 50, 10)).toEqual(['near', 'wide']);
    expect(found(990, 990, 5, 5)).toEqual(['far']);
  });

  it('offers none where there is none', () => {
    expect(found(300, 300, 40, 12)).toEqual([]);
  });
});
