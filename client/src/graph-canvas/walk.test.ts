import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_PICTURE, type Picture, type Point } from './picture.js';
import { sampleNode, sampleTie } from './picture-sample.js';
import { DIRECTIONS, nodeInDirection, startOfWalk, tiesOf } from './walk.js';

const places = (points: Readonly<Record<string, readonly [number, number]>>) =>
  new Map<string, Point>(Object.entries(points).map(([key, [x, y]]) => [key, { x, y }]));

function reachable(keys: readonly string[], positions: ReadonlyMap<string, Point>, start: string): Set<string> {
  const reached = new Set([start]);
  const open = [start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const direction of DIRECTIONS) {
      const next = nodeInDirection(keys, positions, key, direction);
      if (next !== null && !reached.has(next)) {
        reached.add(next);
        open.push(next);
      }
    }
  }
  return reached;
}

describe('nodeInDirection', () => {
  const positions = places({ middle: [0, 0], near: [10, 2], far: [30, 0], above: [3, -20], below: [-4, 15] });
  const keys = [...positions.keys()];

  it('goes to the nearest in the quarter of the plane that the arrow points to', () => {
    expect(nodeInDirection(keys, positions, 'middle', 'right')).toBe('near');
    expect(nodeInDirection(keys, positions, 'middle', 'up')).toBe('above');
    expect(nodeInDirection(keys, positions, 'middle', 'down')).toBe('below');
  });

  it('is null where nothing lies that way', () => {
    expect(nodeInDirection(keys, positions, 'middle', 'left')).toBeNull();
    expect(nodeInDirection(keys, positions, 'far', 'right')).toBeNull();
  });

  it('is null for a node that has no place', () => {
    expect(nodeInDirection(keys, positions, 'nowhere', 'up')).toBeNull();
  });

  it('reaches every node from every node, wherever they stand', () => {
    const point = fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -40, max: 40 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
        const all = new Map(points.map(([x, y], index) => [`n${index}`, { x, y }]));
        const names = [...all.keys()];
        for (const start of names) expect(reachable(names, all, start).size).toBe(names.length);
      }),
      { numRuns: 60 },
    );
  });

  it('reaches every node of a grid and of nodes piled on one spot', () => {
    const grid = new Map(
      Array.from({ length: 49 }, (_, i) => [`g${i}`, { x: (i % 7) * 50, y: Math.floor(i / 7) * 50 }] as const),
    );
    const pile = new Map(Array.from({ length: 9 }, (_, i) => [`p${i}`, { x: 5, y: 5 }] as const));
    for (const set of [grid, pile]) {
      const names = [...set.keys()];
      for (const start of names) expect(reachable(names, set, start).size).toBe(names.length);
    }
  });
});

describe('the start and the ties of a walk', () => {
  const node = (key: string, name: string, linksShown: number) =>
    sampleNode(key, { name, part: 'a', section: 'a', links: linksShown, linksShown });
  const tie = (key: string, from: string, to: string) => sampleTie(key, { from, to });
  const picture: Picture = {
    ...EMPTY_PICTURE,
    nodes: [node('1', 'Zoe', 1), node('2', 'Ada', 2), node('3', 'Mo', 1)],
    ties: [tie('t1', '1', '2'), tie('t2', '2', '3')],
  };

  it('starts at the selected node, else at the one with most links', () => {
    expect(startOfWalk(picture, '3')).toBe('3');
    expect(startOfWalk(picture, 'not drawn')).toBe('2');
    expect(startOfWalk(EMPTY_PICTURE, null)).toBeNull();
  });

  it('lists the ties of a node by the name at the other end', () => {
    expect(tiesOf(picture, '2').map((t) => t.key)).toEqual(['t2', 't1']);
  });
});
