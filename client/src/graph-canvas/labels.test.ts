import { describe, expect, it } from 'vitest';
import { labelLines, namesThatFit } from './labels.js';
import { EMPTY_PICTURE, type PictureNode } from './picture.js';
import { visualRules } from './visual-rules.js';

const node = (key: string, links: number): PictureNode => ({
  key,
  name: `Stakeholder ${key}`,
  shape: 'person',
  part: 'one',
  section: 'one',
  group: null,
  tier: null,
  links,
  linksShown: links,
  betweenness: null,
  cutPoint: false,
  distance: null,
  members: 0,
  opened: false,
});

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

describe('namesThatFit', () => {
  const picture = { ...EMPTY_PICTURE, nodes: [node('a', 9), node('b', 2), node('c', 5)] };
  const rules = visualRules(picture, { size: 'same', patterns: false });
  const close = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 20, y: 4 }],
    ['c', { x: 400, y: 0 }],
  ]);

  it('leaves out the less linked of two names that would touch', () => {
    expect([...namesThatFit(picture, close, rules, 12, new Set())]).toEqual(['a', 'c']);
  });

  it('puts first what the reader looks at', () => {
    expect(namesThatFit(picture, close, rules, 12, new Set(['b'])).has('b')).toBe(true);
    expect(namesThatFit(picture, close, rules, 12, new Set(['b'])).has('a')).toBe(false);
  });
});
