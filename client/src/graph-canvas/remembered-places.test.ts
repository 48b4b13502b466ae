import { describe, expect, it } from 'vitest';
import { parsePlaces } from './remembered-places.js';

describe('parsePlaces', () => {
  it('reads places by stakeholder key', () => {
    expect([...parsePlaces('{"a":{"x":1,"y":-2},"__proto__x":{"x":0,"y":0}}')]).toEqual([
      ['a', { x: 1, y: -2 }],
      ['__proto__x', { x: 0, y: 0 }],
    ]);
  });

  it('leaves out what is no place', () => {
    expect([...parsePlaces('{"a":{"x":"1","y":2},"b":null,"c":{"x":3},"d":{"x":4,"y":5}}').keys()]).toEqual(['d']);
  });

  it.each([null, '', 'not json', '7', 'null', '[]'])('is empty for %j', (text) => {
    expect(parsePlaces(text).size).toBe(0);
  });
});
