import { describe, expect, it } from 'vitest';
import {
  choosesTheSame,
  countMoved,
  hasSamePlaces,
  isStoryPath,
  openedViewAddress,
  savedViewAddress,
  searchToSave,
  stepAddress,
  storyAddress,
} from './saved-address.js';

const params = (text: string) => new URLSearchParams(text);

describe('what is saved of an address', () => {
  it('is all but the saved view and story it is seen in, and the panel beside it', () => {
    expect(searchToSave(params('by=club&saved=a&story=s&step=2&panel=x&select=y'))).toBe('by=club&select=y');
  });
  it('is the same in any order, and another where a choice is', () => {
    expect(choosesTheSame(params('by=a&group=x&group=y&saved=k'), params('group=x&by=a&group=y'))).toBe(true);
    expect(choosesTheSame(params('by=a&group=x'), params('by=a'))).toBe(false);
  });
});

describe('places that were saved', () => {
  it('hold for the same arrangement, whatever the filter', () => {
    expect(hasSamePlaces(params('mode=people&group=x&saved=k'), 'mode=people')).toBe(true);
    expect(hasSamePlaces(params('mode=people&arrange=tier'), 'mode=people')).toBe(false);
  });
  it('count as moved beyond a rounding, and not where someone came or went', () => {
    const now = new Map([
      ['a', { x: 0.4, y: 0 }],
      ['b', { x: 5, y: 0 }],
      ['new', { x: 9, y: 9 }],
    ]);
    const then = ['a', 'b', 'gone'].map((key) => ({ key, x: 0, y: 0 }));
    expect(countMoved(now, then)).toBe(1);
    expect(countMoved(null, then)).toBe(0);
  });
});

describe('the address', () => {
  const saved = { key: 'two clubs', view: 'map', search: 'by=club&mode=people' };
  it('of a saved view is short and stays', () => {
    expect(savedViewAddress('a b', 'two clubs')).toBe('/n/a%20b/saved/two%20clubs');
    expect(storyAddress('n', 's')).toBe('/n/n/story/s');
  });
  it('of a story is told from a network that is called so', () => {
    expect(['/n/a/story/s', '/n/a/story/s/print', '/n/story/map', '/n/story/story'].map(isStoryPath)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  it('of an opened one holds its choices and its key', () => {
    expect(openedViewAddress('n', saved)).toBe('/n/n/map?by=club&mode=people&saved=two+clubs');
    expect(stepAddress('n', 's', 2, saved)).toBe('/n/n/map?by=club&mode=people&saved=two+clubs&story=s&step=2');
  });
});
