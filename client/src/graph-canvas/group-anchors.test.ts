import { describe, expect, it } from 'vitest';
import { anchored, anchorsOf } from './group-anchors.js';
import { EMPTY_PICTURE, groupNodeKey, type Picture } from './picture.js';
import { sampleNode } from './picture-sample.js';

const member = (key: string, section: string) => sampleNode(key, { part: section, section, links: 0, linksShown: 0 });
const [WALES, SCOTLAND] = [groupNodeKey('Wales'), groupNodeKey('Scotland')];
const PICTURE: Picture = {
  ...EMPTY_PICTURE,
  nodes: [member('a', 'Wales'), member('b', 'Wales'), member('c', 'Wales'), member('d', 'Scotland')],
  sections: [
    { part: 'Wales', label: 'Wales', colour: 0 },
    { part: 'Scotland', label: 'Scotland', colour: 1 },
  ],
  absences: [{ from: WALES, to: SCOTLAND, label: 'none of 9 expected' }],
};
const POSITIONS = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 10, y: 20 }],
  ['c', { x: 900, y: 40 }],
  ['d', { x: -50, y: -50 }],
]);

describe('a gap between groups whose members stand mixed', () => {
  it('ends in the middle of the members, wherever one of them has strayed', () => {
    const scene = anchored({ picture: PICTURE, positions: POSITIONS, grounds: [] });
    expect(anchorsOf(scene)).toEqual([
      { key: WALES, label: 'Wales', at: { x: 10, y: 20 } },
      { key: SCOTLAND, label: 'Scotland', at: { x: -50, y: -50 } },
    ]);
  });

  it('ends at the disc of a group where there is one', () => {
    const disc = { kind: 'disc', part: 'Wales', x: 5, y: 5, radius: 40 } as const;
    const positions = new Map([...POSITIONS, [WALES, { x: 5, y: 5 }]]);
    const scene = anchored({ picture: PICTURE, positions, grounds: [disc] });
    expect(scene.positions.get(WALES)).toEqual({ x: 5, y: 5 });
    expect(anchorsOf(scene).map(({ label }) => label)).toEqual(['Scotland']);
  });

  it('leaves a picture without gaps as it is', () => {
    const scene = { picture: { ...PICTURE, absences: [] }, positions: POSITIONS, grounds: [] };
    expect(anchored(scene)).toBe(scene);
  });
});
