import { describe, expect, it } from 'vitest';
import { layOutScatter, nextPoint, pointAt, type ScatterPoint } from './scatter-layout.js';

const SIZE = { width: 400, height: 200 };
const LINEAR = { x: 'linear', y: 'linear' } as const;
const point = (key: string, x: number, y: number, rank = 1): ScatterPoint => ({
  key,
  name: `Name of ${key}`,
  x,
  y,
  xRank: rank,
  yRank: rank,
});
const layOut = (points: readonly ScatterPoint[], marked: readonly string[] = []) =>
  layOutScatter(points, LINEAR, SIZE, new Set(marked));

describe('a scatter', () => {
  const three = [point('a', 0, 0), point('b', 10, 5), point('c', 20, 10)];
  it('puts points by their two values, the second upwards', () => {
    expect(layOut(three).points.map(({ x, y }) => [x, y])).toEqual([
      [0, 200],
      [200, 100],
      [400, 0],
    ]);
  });
  it('names points with room, to the left where there is none to the right', () => {
    const { labels } = layOut(three);
    expect(labels.map(({ key, anchor }) => [key, anchor])).toEqual([
      ['a', 'start'],
      ['b', 'start'],
      ['c', 'end'],
    ]);
  });
  it('leaves out names that would meet another name or lie on a point; the marked come first', () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      point(`p${index}`, 10 + (index % 8), 5 + index / 60, index + 1),
    );
    const { labels } = layOut([...three, ...crowd], ['p59']);
    expect(labels[0]?.key).toBe('p59');
    const boxes = labels.map(({ x, y, text, anchor }) => {
      const left = anchor === 'start' ? x : x - text.length * 6.6;
      return { left, right: left + text.length * 6.6, y };
    });
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart = one.right <= other.left || other.right <= one.left || Math.abs(one.y - other.y) >= 15;
        expect(apart).toBe(true);
      }
    }
  });
});

describe('walking through points', () => {
  const { points } = layOut([point('a', 1, 9), point('b', 2, 3), point('c', 2, 5)]);
  it('goes along one value at a time, through equal ones too, and ends at the ends', () => {
    expect(nextPoint(points, 'a', 'right')).toBe('b');
    expect(nextPoint(points, 'b', 'right')).toBe('c');
    expect(nextPoint(points, 'c', 'right')).toBeNull();
    expect(nextPoint(points, 'c', 'up')).toBe('a');
    expect(nextPoint(points, 'c', 'down')).toBe('b');
  });
  it('begins with the highest', () => {
    expect(nextPoint(points, null, 'right')).toBe('c');
    expect(nextPoint(points, null, 'up')).toBe('a');
    expect(nextPoint([], null, 'up')).toBeNull();
  });
  it('finds the point under a pointer, if one is within reach', () => {
    expect(pointAt(points, points[0]?.x ?? 0, (points[0]?.y ?? 0) + 5, 12)?.point.key).toBe('a');
    expect(pointAt(points, 200, 100, 12)).toBeNull();
  });
});
