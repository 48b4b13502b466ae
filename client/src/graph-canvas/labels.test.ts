import { describe, expect, it } from 'vitest';
import { labelLines, placeNames } from './labels.js';
import { EMPTY_PICTURE } from './picture.js';
import { sampleNode } from './picture-sample.js';
import { visualRules } from './visual-rules.js';

const node = (key: string, links: number) => sampleNode(key, { name: `Stakeholder ${key}`, links, linksShown: links });

describe('labelLines', () => {
  it('keeps a short name on one line', () => {
    expect(labelLines('Northgate Surgery')).toEqual(['Northgate Surgery']);
  });

  it('breaks a long name between words, and cuts what does not fit in two lines', () => {
    expect(labelLines('Head of integrated care, Whitmoor and district council')).toEqual([
      'Head of integrated',
      'care, Whitmoor and…',
    ]);
  });

  it('cuts a word of ten thousand letters', () => {
    const lines = labelLines('x'.repeat(10_000));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toHaveLength(22);
  });
});

describe('placeNames', () => {
  const picture = { ...EMPTY_PICTURE, nodes: [node('a', 9), node('b', 2), node('c', 5)] };
  const rules = visualRules(picture, { size: { kind: 'same' }, patterns: false });
  const none = new Set<string>();
  const place = (spots: Record<string, readonly [number, number]>, first: ReadonlySet<string> = none) =>
    placeNames(picture, new Map(Object.entries(spots).map(([key, [x, y]]) => [key, { x, y }])), rules, 12, first);

  it('puts a name under its node where there is room', () => {
    expect([...place({ a: [0, 0], b: [200, 0], c: [400, 0] })].map(([key, { side }]) => [key, side])).toEqual([
      ['a', 'below'],
      ['c', 'below'],
      ['b', 'below'],
    ]);
  });

  it('puts the less linked of two names that would touch on another side', () => {
    const named = place({ a: [0, 0], b: [50, 0], c: [400, 0] });
    expect(named.get('a')?.side).toBe('below');
    expect(named.get('b')?.side).toBe('above');
  });

  it('never puts a name on another name, nor on a node but for the few most linked', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => node(`n${index}`, index));
    const spots = new Map(crowd.map(({ key }, index) => [key, { x: (index % 8) * 45, y: Math.floor(index / 8) * 40 }]));
    const whole = { ...EMPTY_PICTURE, nodes: crowd };
    const named = placeNames(whole, spots, visualRules(whole, { size: { kind: 'links' }, patterns: false }), 12, none);
    const boxes = [...named.values()].map(({ box }) => box);
    const sure = new Set(crowd.slice(-5).map(({ key }) => key));
    expect(boxes.length).toBeGreaterThan(5);
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart =
          a.left >= b.left + b.width ||
          b.left >= a.left + a.width ||
          a.top >= b.top + b.height ||
          b.top >= a.top + a.height;
        expect(apart).toBe(true);
      }
    }
    for (const [key, { box }] of named) {
      if (sure.has(key)) continue;
      for (const { x, y } of spots.values()) {
        expect(x > box.left && x < box.left + box.width && y > box.top && y < box.top + box.height).toBe(false);
      }
    }
  });

  it('cuts no name at the edge of what is seen', () => {
    const spots = new Map([['a', { x: 20, y: 100 }]]);
    const alone = { ...EMPTY_PICTURE, nodes: [node('a', 3)] };
    const room = { left: 0, top: 0, width: 300, height: 200 };
    expect(placeNames(alone, spots, rules, 12, none, { room }).get('a')?.side).toBe('right');
  });

  it('puts first what the reader looks at', () => {
    const crowded = { a: [0, 0], b: [0, 30], c: [0, 60] } as const;
    expect(place(crowded, new Set(['b'])).has('b')).toBe(true);
  });
});
