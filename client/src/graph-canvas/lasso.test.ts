import { describe, expect, it } from 'vitest';
import { isInside, keysInside, selectionAfter, selectionWith } from './lasso.js';

const SQUARE = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

describe('a line drawn round some', () => {
  it('holds what it goes round, and nothing beside it', () => {
    expect(isInside({ x: 5, y: 5 }, SQUARE)).toBe(true);
    expect(isInside({ x: 11, y: 5 }, SQUARE)).toBe(false);
    expect(isInside({ x: 5, y: -1 }, SQUARE)).toBe(false);
  });

  it('leaves out a bay that it goes round the outside of', () => {
    const horseshoe = [...SQUARE.slice(0, 1), { x: 5, y: 8 }, ...SQUARE.slice(1)];
    expect(isInside({ x: 5, y: 4 }, horseshoe)).toBe(false);
    expect(isInside({ x: 5, y: 9 }, horseshoe)).toBe(true);
  });

  it('is nothing while it has no inside', () => {
    expect(isInside({ x: 0, y: 0 }, [])).toBe(false);
    expect(isInside({ x: 1, y: 1 }, SQUARE.slice(0, 2))).toBe(false);
  });

  it('finds those who stand inside, and passes over who has no place', () => {
    const positions = new Map([
      ['in', { x: 1, y: 1 }],
      ['out', { x: 20, y: 1 }],
    ]);
    expect(keysInside(['out', 'nowhere', 'in'], positions, SQUARE)).toEqual(['in']);
  });
});

describe('the selection', () => {
  it('is replaced, added to, or turned round for those found', () => {
    expect(selectionAfter(['a'], 'b', false)).toEqual(['b']);
    expect(selectionWith(['a'], ['a', 'b'], 'add')).toEqual(['a', 'b']);
    expect(selectionWith(['a', 'b'], ['b', 'c'], 'toggle')).toEqual(['a', 'c']);
  });

  it('is let go where the only one is chosen again, and loses or gains one where a key is held', () => {
    expect(selectionAfter(['a'], 'a', false)).toEqual([]);
    expect(selectionAfter(['a', 'b'], 'a', false)).toEqual(['a']);
    expect(selectionAfter(['a', 'b'], 'a', true)).toEqual(['b']);
    expect(selectionAfter(['a'], 'b', true)).toEqual(['a', 'b']);
  });
});
