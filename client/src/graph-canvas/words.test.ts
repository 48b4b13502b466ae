import { describe, expect, it } from 'vitest';
import { EMPTY_PICTURE, type PictureNode } from './picture.js';
import { sampleNode, sampleTie } from './picture-sample.js';
import { nodeInWords, pictureInWords, roleInWords, tieInWords } from './words.js';

const surgery = sampleNode('s', {
  ...{ name: 'Northgate Surgery', shape: 'organisation', part: 'practitioner', section: 'practitioner' },
  ...{ group: 'practitioner', tier: 'local', links: 7, linksShown: 3 },
});
const tie = sampleTie('t', { from: 's', to: 'c', kind: 'funds', layer: 'compliance', directed: true, strength: 4 });

describe('nodeInWords', () => {
  it('says name, kind, group, links and how many of them are drawn', () => {
    expect(nodeInWords(surgery, 'Practitioners')).toBe(
      'Northgate Surgery, organisation, practitioner, 7 links, 3 of 7 shown',
    );
  });

  it('leaves out what goes without saying', () => {
    const whole = { ...surgery, links: 1, linksShown: 1, part: 'local' };
    expect(nodeInWords(whole, 'Local')).toBe('Northgate Surgery, organisation, Local, 1 link');
  });

  it('says that a group is open or closed, and how to change it', () => {
    const group: PictureNode = { ...surgery, name: 'Practitioners', shape: 'group', members: 41 };
    expect(nodeInWords(group, 'Practitioners')).toBe('Practitioners, group of 41, closed; Enter opens it');
    expect(roleInWords(group, 'Practitioners')).toBe('41 members');
  });
});

describe('tieInWords', () => {
  it('reads a known kind from either end', () => {
    expect(tieInWords(tie, 's', 'Whitmoor Council')).toBe('funds Whitmoor Council, strength 4');
    expect(tieInWords(tie, 'c', 'Northgate Surgery')).toBe('is funded by Northgate Surgery, strength 4');
  });

  it('says which way a kind of the file’s own points', () => {
    const custom = { ...tie, kind: 'chairs', strength: null };
    expect(tieInWords(custom, 's', 'Sepsis')).toBe('chairs, to Sepsis');
    expect(tieInWords(custom, 'c', 'Ada')).toBe('chairs, from Ada');
    expect(tieInWords({ ...custom, directed: false, bridge: true }, 'c', 'Ada')).toBe('chairs: Ada, a bridge tie');
  });
});

describe('pictureInWords', () => {
  it('counts what is drawn, and names who has most links', () => {
    expect(pictureInWords({ ...EMPTY_PICTURE, nodes: [surgery], ties: [tie] })).toBe(
      '1 stakeholder, 1 tie drawn. Most links: Northgate Surgery (7).',
    );
  });
});
