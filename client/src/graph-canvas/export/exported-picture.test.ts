import { svgText } from '@footbridge/shared/drawing/svg-text';
import { describe, expect, it } from 'vitest';
import { emphasisOf } from '../emphasis.js';
import { legendOf } from '../legend.js';
import { EMPTY_PICTURE, type Picture } from '../picture.js';
import { SAMPLE_THEME, sampleNode } from '../picture-sample.js';
import { visualRules } from '../visual-rules.js';
import { pictureDrawing } from './picture-drawing.js';

const person = (key: string, name: string) => sampleNode(key, { name });
const PICTURE: Picture = {
  ...EMPTY_PICTURE,
  parts: [{ part: 'one', label: 'Practitioners', colour: 0 }],
  nodes: [person('a', '<img src=x onerror=alert(1)>'), person('b', 'Ward & "Sons"')],
  ties: [
    { key: 't', from: 'a', to: 'b', kind: 'funds', layer: 'compliance', directed: true, strength: null, bridge: true },
  ],
};

function exported(highlight: ReadonlySet<string> | null = null): string {
  const rules = visualRules(PICTURE, { size: { kind: 'same' }, patterns: false });
  const positions = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 300, y: 0 }],
  ]);
  const caption = { title: 'Map of a test', lines: ['Filter: none.', 'Data version 7, 24 November 2026.'] };
  return svgText(
    pictureDrawing(
      { picture: PICTURE, rules, positions, grounds: [] },
      legendOf(PICTURE, rules, 'Group'),
      caption,
      SAMPLE_THEME,
      emphasisOf(PICTURE, null, highlight),
    ),
  );
}

describe('an exported picture', () => {
  it('carries title, legend, filter, date and data version as text', () => {
    const svg = exported();
    for (const words of [
      'Map of a test',
      'Practitioners',
      'Filter: none.',
      'Data version 7, 24 November 2026.',
      'Bridge tie',
    ]) {
      expect(svg).toContain(words);
    }
  });

  it('fades what is faded on the screen, and leaves its name out', () => {
    expect(exported()).not.toContain('opacity="0.16"');
    const svg = exported(new Set(['a']));
    expect(svg).toContain('opacity="0.16"');
    expect(svg).not.toContain('Ward &amp;');
  });

  it('writes markup in a name as text', () => {
    const svg = exported();
    expect(svg).not.toContain('<img');
    expect(svg).toContain('&lt;img');
    expect(svg).toContain('Ward &amp; &quot;Sons&quot;');
  });
});
