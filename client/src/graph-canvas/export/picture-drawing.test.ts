import { describe, expect, it } from 'vitest';
import { emphasisOf } from '../emphasis.js';
import { legendOf } from '../legend.js';
import { EMPTY_PICTURE } from '../picture.js';
import { SAMPLE_THEME, sampleNode } from '../picture-sample.js';
import { visualRules } from '../visual-rules.js';
import { pictureDrawing } from './picture-drawing.js';

const LEGEND_LEFT = 1600 - 40 - 320;

const node = (key: string, links: number) => sampleNode(key, { links, linksShown: links });

/** The radii of the outlines of nodes, in the picture and in the legend. */
function radiiWhere(width: number): { readonly picture: readonly number[]; readonly legend: readonly number[] } {
  const parts = [{ part: 'one', label: 'One', colour: 0 }];
  const picture = { ...EMPTY_PICTURE, parts, nodes: [node('all', 16), node('quarter', 4), node('none', 0)] };
  const rules = visualRules(picture, { size: { kind: 'links' }, patterns: false });
  const positions = new Map(picture.nodes.map(({ key }, index) => [key, { x: (index * width) / 2, y: 0 }]));
  const drawing = pictureDrawing(
    { picture, rules, positions, grounds: [] },
    legendOf(picture, rules, 'Group').filter(({ title }) => title.startsWith('Size')),
    { title: 'Sizes', lines: [] },
    SAMPLE_THEME,
    emphasisOf(picture, null, null),
  );
  const circles = drawing.marks.flatMap((mark) => (mark.kind === 'circle' && mark.paint.stroke !== null ? [mark] : []));
  const radii = (side: readonly (typeof circles)[number][]) => side.map(({ radius }) => radius).sort((a, b) => a - b);
  return {
    picture: radii(circles.filter(({ x }) => x < LEGEND_LEFT)),
    legend: radii(circles.filter(({ x }) => x >= LEGEND_LEFT)),
  };
}

describe('the legend of sizes in an exported picture', () => {
  // The nodes have the very values the legend explains: 0, a quarter of 16, and 16.
  it.each([600, 3000])(
    'draws each value as large as the node that has it, however much is fitted (%i wide)',
    (width) => {
      const { picture, legend } = radiiWhere(width);
      expect(legend).toHaveLength(3);
      for (const [index, radius] of picture.entries()) expect(legend[index]).toBeCloseTo(radius, 9);
    },
  );
});
