import { expect, it } from 'vitest';
import { groupTitles } from './group-titles.js';
import { EMPTY_PICTURE, groupNodeKey } from './picture.js';
import { sampleNode } from './picture-sample.js';
import { visualRules } from './visual-rules.js';

const group = (part: string, members: number) =>
  sampleNode(groupNodeKey(part), {
    ...{ name: `Organisation of the name ${part}`, shape: 'group', part, section: part },
    ...{ links: 0, linksShown: 0, members },
  });
const picture = { ...EMPTY_PICTURE, nodes: [group('A', 2), group('B', 9), group('C', 3)] };
const rules = visualRules(picture, { size: { kind: 'same' }, patterns: false });
const titled = (xs: readonly number[]) => {
  const positions = new Map(picture.nodes.map(({ key }, index) => [key, { x: xs[index] ?? 0, y: 0 }]));
  return [...groupTitles(picture, positions, rules, 40, null).keys()];
};

it('titles every group that has room', () => {
  expect(titled([0, 2000, 4000])).toHaveLength(3);
});

it('leaves out the title of the smaller of two groups whose titles would touch', () => {
  expect(titled([0, 200, 4000])).toEqual([groupNodeKey('B'), groupNodeKey('C')]);
});
