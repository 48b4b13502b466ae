import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.js';
import { EMPTY_PICTURE, groupNodeKey, type Picture, type PictureNode } from './picture.js';
import { sampleNode } from './picture-sample.js';

const node = (key: string, section: string, shape: PictureNode['shape'] = 'person') =>
  sampleNode(key, { name: key.toUpperCase(), shape, part: section, section, members: 3 });
const tie = { kind: 'works with', layer: 'collaboration', directed: false, strength: 4, bridge: false } as const;
const SECTIONS = ['east', 'west'].map((part, colour) => ({ part, label: part.toUpperCase(), colour }));
const GAP = { from: groupNodeKey('east'), to: groupNodeKey('west'), label: 'none of 18 expected' };

const people: Picture = {
  ...EMPTY_PICTURE,
  sections: SECTIONS,
  nodes: [node('ann', 'east'), node('bob', 'east'), node('cyd', 'west')],
  ties: [{ ...tie, key: 't1', from: 'ann', to: 'bob' }],
  absences: [GAP],
  introductions: [{ from: 'ann', to: 'cyd', introducers: ['bob'] }],
};
const wordsAt = (picture: Picture, key: string) => linesOf(picture, key).map(({ words, other }) => [words, other]);

describe('the lines at a node', () => {
  it('are its ties, the gaps of its group, and the introductions it is part of', () => {
    expect(wordsAt(people, 'ann')).toEqual([
      ['works with BOB, strength 4', 'bob'],
      ['gap between EAST and WEST: none of 18 expected', null],
      ['suggested introduction to CYD through BOB', 'cyd'],
    ]);
    expect(wordsAt(people, 'bob').at(-1)).toEqual(['could introduce ANN to CYD', 'ann']);
  });

  it('are links and gaps with other groups, for a group', () => {
    const [east, west] = [groupNodeKey('east'), groupNodeKey('west')];
    const groups: Picture = {
      ...EMPTY_PICTURE,
      sections: SECTIONS,
      nodes: [
        { ...node(east, 'east', 'group'), name: 'East' },
        { ...node(west, 'west', 'group'), name: 'West' },
        node('ann', 'east'),
      ],
      bands: [{ from: east, to: west, linkedPairs: 1, detailed: false }],
      absences: [GAP],
    };
    expect(wordsAt(groups, west)).toEqual([
      ['1 linked pair with East', east],
      ['gap with East: none of 18 expected', east],
    ]);
    expect(wordsAt(groups, 'ann')).toEqual([]);
  });

  it('have one id each, and none are left out', () => {
    const drawn = people.ties.length + people.absences.length + people.introductions.length;
    const ids = new Set(people.nodes.flatMap(({ key }) => linesOf(people, key).map(({ id }) => id)));
    expect(ids.size).toBe(drawn);
  });
});
