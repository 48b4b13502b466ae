import { expect, it } from 'vitest';
import { type LinkLabel, placeLinkLabels } from './link-labels.js';
import { EMPTY_PICTURE, groupNodeKey, type Picture } from './picture.js';
import { sampleNode } from './picture-sample.js';
import { discRadius, visualRules } from './visual-rules.js';

const group = (part: string) =>
  sampleNode(groupNodeKey(part), {
    ...{ name: part, shape: 'group', part, section: part },
    ...{ links: 0, linksShown: 0, members: 10 },
  });
const [a, b] = [groupNodeKey('A'), groupNodeKey('B')];
const picture: Picture = {
  ...EMPTY_PICTURE,
  nodes: [group('A'), group('B')],
  absences: [{ from: a, to: b, label: 'none of 79.9 expected' }],
};
const radius = discRadius(10);
const rules = visualRules(picture, { size: { kind: 'same' }, patterns: false });

function placed(between: number) {
  const positions = new Map([
    [a, { x: 0, y: 0 }],
    [b, { x: 2 * radius + between, y: 0 }],
  ]);
  const [label] = placeLinkLabels({ picture, positions, rules, grounds: [] }, 12);
  return label;
}

function middleOf(label: LinkLabel | undefined) {
  if (label === undefined) throw new Error('no words were placed');
  const { left, top, width, height } = label.box;
  return { x: left + width / 2, y: top + height / 2 };
}

it('the words of a long line stand on its middle', () => {
  expect(middleOf(placed(600))).toEqual({ x: radius + 300, y: 0 });
});

it('words longer than their line stand beside it, off both groups', () => {
  const label = placed(155);
  expect(middleOf(label).y).not.toBe(0);
  const { left, top, width, height } = label?.box ?? { left: 0, top: 0, width: 0, height: 0 };
  for (const centre of [0, 2 * radius + 155]) {
    const x = Math.max(left, Math.min(centre, left + width)) - centre;
    const y = Math.max(top, Math.min(0, top + height));
    expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(radius);
  }
});

it('words that would lie on a group or be cut by the frame are left out', () => {
  const positions = new Map([
    [a, { x: 0, y: 0 }],
    [b, { x: 2 * radius + 600, y: 0 }],
  ]);
  const elsewhere = { left: -5000, top: 0, width: 400, height: 400 };
  expect(placeLinkLabels({ picture, positions, rules, grounds: [] }, 12, elsewhere)).toEqual([]);
  const covering = [{ kind: 'disc' as const, part: 'C', x: radius + 300, y: 0, radius: 500 }];
  const places = new Map([...positions, [groupNodeKey('C'), { x: radius + 300, y: 0 }]]);
  expect(placeLinkLabels({ picture, positions: places, rules, grounds: covering }, 12)).toEqual([]);
});
