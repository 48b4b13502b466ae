import { describe, expect, it } from 'vitest';
import { EMPTY_PICTURE, groupNodeKey, type Picture } from '../picture.js';
import { sampleNode } from '../picture-sample.js';
import { pictureText } from './picture-text.js';

const person = (key: string, name: string, part: string) => sampleNode(key, { name, part, section: part });
const PARTS = [
  { part: 'w', label: 'Wales', colour: 0 },
  { part: 's', label: 'Scotland', colour: 1 },
];
const PICTURE: Picture = {
  ...EMPTY_PICTURE,
  ...{ parts: PARTS, sections: PARTS },
  nodes: [person('a', 'Ann', 'w'), person('b', 'Bea', 's')],
  ties: [
    { key: 't', from: 'a', to: 'b', kind: 'funds', layer: 'compliance', directed: true, strength: 3, bridge: false },
  ],
  absences: [{ from: groupNodeKey('w'), to: groupNodeKey('s'), label: 'none of 9 expected' }],
  introductions: [{ from: 'a', to: 'b', introducers: ['a'] }],
};

describe('a picture in words', () => {
  const text = pictureText(PICTURE, { size: { kind: 'same' }, patterns: false }, [], {
    title: 'Map of a test',
    lines: ['Filter: none.'],
  });

  it('says everything that is drawn, by name', () => {
    expect(text.split('\r\n')).toEqual([
      'Map of a test',
      'Filter: none.',
      '2 stakeholders, 1 tie, 1 gap drawn. Most links: Ann (1).',
      '',
      'Gaps',
      '- Wales and Scotland: none of 9 expected',
      '',
      'Suggested introductions',
      '- Ann to Bea, through Ann',
      '',
      'People and organisations',
      '- Ann, person, Wales, 1 link',
      '- Bea, person, Scotland, 1 link',
      '',
      'Ties',
      '- Ann funds Bea, strength 3',
      '',
    ]);
  });
});
