import { expect, it } from 'vitest';
import { bandWidth, placeGroups, placeLabels } from './group-layout.js';

const frame = { width: 400, height: 400, margin: { x: 100, y: 100 } };

it('an odd number starts at the top, clockwise', () => {
  const placed = placeGroups(
    ['a', 'b', 'c'].map((part) => ({ part, count: 1 })),
    frame,
  );
  expect(placed.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
    [200, 100],
    [300, 250],
    [100, 250],
  ]);
});

it('an even number starts at the top left, clockwise', () => {
  const placed = placeGroups(
    ['a', 'b', 'c', 'd'].map((part) => ({ part, count: 1 })),
    frame,
  );
  expect(placed.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
    [100, 100],
    [300, 100],
    [300, 300],
    [100, 300],
  ]);
});

it('area, not radius, is members', () => {
  const [four, one] = placeGroups(
    [
      { part: 'four', count: 400 },
      { part: 'one', count: 100 },
    ],
    frame,
  );
  expect(four && one && four.radius / one.radius).toBeCloseTo(2);
});

it('one group alone stands in the middle', () => {
  expect(placeGroups([{ part: 'a', count: 5 }], frame)[0]).toMatchObject({ x: 200, y: 200 });
});

it('circles side by side do not overlap, however many', () => {
  for (const count of [2, 3, 5, 8]) {
    const placed = placeGroups(
      Array.from({ length: count }, (_, index) => ({ part: String(index), count: 50 })),
      frame,
    );
    const [first, second] = placed;
    const apart = first && second ? Math.hypot(first.x - second.x, first.y - second.y) : 0;
    expect(apart).toBeGreaterThan((first?.radius ?? 0) + (second?.radius ?? 0));
  }
});

it('a band is wider with more linked pairs, and none where nothing is linked at all', () => {
  expect(bandWidth(10, 10)).toBeGreaterThan(bandWidth(1, 10));
  expect(bandWidth(0, 0)).toBe(0);
});

const label = (x1: number, y1: number, x2: number, y2: number) => ({
  from: { x: x1, y: y1 },
  to: { x: x2, y: y2 },
  width: 60,
  height: 20,
});

it('a label stands in the middle of its line', () => {
  expect(placeLabels([label(0, 0, 100, 0)])).toEqual([{ x: 50, y: 0 }]);
});

it('labels of crossing lines leave the crossing free', () => {
  const [one, other] = placeLabels([label(0, 0, 200, 200), label(200, 0, 0, 200)]);
  expect(one).toEqual({ x: 80, y: 80 });
  expect(other).toEqual({ x: 80, y: 120 });
});

it('a label with no room at all keeps to the middle', () => {
  expect(placeLabels([label(0, 0, 10, 0), label(0, 0, 10, 0)])).toEqual([
    { x: 5, y: 0 },
    { x: 5, y: 0 },
  ]);
});
