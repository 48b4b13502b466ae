import { describe, expect, it } from 'vitest';
import { laidAfter, laidAsGiven, placesOf } from './laid-places.js';
import { groupNodeKey } from './picture.js';

const place = (key: string, x: number) => ({ key, x, y: 0 });

describe('places that were laid out', () => {
  it('remember who is not on show at the moment, and follow who was laid out again', () => {
    const before = { places: [place('a', 1), place('b', 2)], grounds: [] };
    expect(laidAfter(before, { places: [place('b', 5), place('c', 3)], grounds: [] }).places).toEqual([
      place('a', 1),
      place('b', 5),
      place('c', 3),
    ]);
  });

  it('give way to the hand, and come back when it lets go', () => {
    const output = { places: [place('a', 1), place('b', 2)], grounds: [] };
    const byHand = new Map([['a', { x: 9, y: 9 }]]);
    expect(placesOf(output, byHand).get('a')).toEqual({ x: 9, y: 9 });
    expect(placesOf(output, new Map()).get('a')).toEqual({ x: 1, y: 0 });
  });

  it('take those of a saved view, groups as the grounds they are', () => {
    const laid = laidAsGiven(
      new Map([
        ['a', { x: 1, y: 2 }],
        [groupNodeKey('east'), { x: 3, y: 4 }],
      ]),
    );
    expect(laid.places).toEqual([{ key: 'a', x: 1, y: 2 }]);
    expect(laid.grounds).toEqual([{ kind: 'disc', part: 'east', x: 3, y: 4, radius: 0 }]);
  });
});
