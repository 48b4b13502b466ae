import { describe, expect, it } from 'vitest';
import { legendOf } from './legend.js';
import { EMPTY_PICTURE, type Picture } from './picture.js';
import { sampleNode, sampleTie } from './picture-sample.js';
import { visualRules } from './visual-rules.js';

const PARTS = [
  { part: 'one', label: 'One', colour: 0 },
  { part: 'two', label: 'Two', colour: 1 },
  { part: 'not recorded', label: 'Not recorded', colour: null },
];
const OPTIONS = { size: { kind: 'links' }, patterns: false } as const;

function legend(picture: Partial<Picture>, options: Parameters<typeof visualRules>[1] = OPTIONS) {
  const whole = { ...EMPTY_PICTURE, parts: PARTS, ...picture };
  return legendOf(whole, visualRules(whole, options), 'Group');
}
const labels = (sections: ReturnType<typeof legend>) => sections.flatMap((s) => s.entries.map((e) => e.label));

describe('legendOf', () => {
  it('explains nothing of an empty picture', () => {
    expect(legend({})).toEqual([]);
  });

  it('names the parts that are drawn, and no other', () => {
    const [colours] = legend({ nodes: [sampleNode('a'), sampleNode('b', { part: 'not recorded' })] });
    expect(colours?.title).toBe('Group');
    expect(colours?.entries.map((entry) => entry.label)).toEqual(['One', 'Not recorded']);
  });

  it('shows each part as the rules fill it', () => {
    const picture = { ...EMPTY_PICTURE, parts: PARTS, nodes: [sampleNode('a', { part: 'two' })] };
    const rules = visualRules(picture, OPTIONS);
    const [entry] = legendOf(picture, rules, 'Group')[0]?.entries ?? [];
    expect(entry?.mark).toMatchObject({ kind: 'node', fill: { slot: 2, pattern: 'plain' } });
    expect(rules.fillOf('two')).toEqual({ slot: 2, shade: null, pattern: 'plain', round: 0 });
  });

  it('explains a ring, a doubled line and an arrow only where they are drawn', () => {
    const plain = legend({ nodes: [sampleNode('a'), sampleNode('b')], ties: [sampleTie('t')] });
    expect(labels(plain).join(' ')).not.toMatch(/cut-point|bridge|arrow/iu);
    const marked = legend({
      nodes: [sampleNode('a', { cutPoint: true })],
      ties: [sampleTie('t', { bridge: true, directed: true })],
    });
    expect(labels(marked).join(' ')).toMatch(/arrow.*Cut-point.*Bridge tie/su);
  });

  it('gives the layers their lines, and strengths their widths where they differ', () => {
    const sections = legend({
      nodes: [sampleNode('a'), sampleNode('b')],
      ties: [sampleTie('t', { strength: 1 }), sampleTie('u', { layer: 'compliance', strength: 5 })],
    });
    const lines = sections.find((section) => section.title === 'Line');
    expect(lines?.entries.map((entry) => entry.mark)).toMatchObject([{ dashes: [] }, { dashes: [8, 4] }]);
    expect(labels(sections)).toEqual(expect.arrayContaining(['1', '5']));
  });

  it('explains sizes by the largest value, and says nothing where all are the same', () => {
    const nodes = [sampleNode('a', { links: 40 }), sampleNode('b', { links: 2 })];
    expect(
      legend({ nodes })
        .find((section) => section.title.startsWith('Size'))
        ?.entries.map((e) => e.label),
    ).toEqual(['0', '10', '40']);
    expect(
      legend({ nodes }, { size: { kind: 'same' }, patterns: false }).some((section) =>
        section.title.startsWith('Size'),
      ),
    ).toBe(false);
  });
});

describe('the fills of parts', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({ part: `p${index}`, label: `P${index}`, colour: index }));
  const fills = (patterns: boolean) => {
    const rules = visualRules({ ...EMPTY_PICTURE, parts: many }, { size: { kind: 'same' }, patterns });
    return many.map(({ part }) => rules.fillOf(part));
  };

  it('tell more than eight parts apart by a pattern', () => {
    expect(new Set(fills(false).map((fill) => `${fill.slot} ${fill.pattern}`)).size).toBe(20);
  });

  it('never rest on colour alone where patterns are asked for', () => {
    expect(
      new Set(
        fills(true)
          .slice(0, 8)
          .map((fill) => fill.pattern),
      ).size,
    ).toBe(8);
    expect(new Set(fills(true).map((fill) => `${fill.slot} ${fill.pattern}`)).size).toBe(20);
  });
});
