import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_PICTURE, groupNodeKey, type Picture } from './picture.js';
import { sampleNode } from './picture-sample.js';
import { placedAbsences } from './placed-absences.js';
import { elementsOf, linkId } from './scene.js';
import { visualRules } from './visual-rules.js';

const member = (key: string, section: string) => sampleNode(key, { part: section, section, links: 0, linksShown: 0 });
const gap = (from: string, to: string) => ({
  from: groupNodeKey(from),
  to: groupNodeKey(to),
  label: 'none of 9 expected',
});
const NODES = [member('a', 'Wales'), member('b', 'UK Parliament')];
const GAPS = [gap('Wales', 'UK Parliament'), gap('Scotland', 'UK Parliament')];

function elementsWith(absences: Picture['absences']) {
  const sections = ['Wales', 'Scotland', 'UK Parliament'].map((part, colour) => ({ part, label: part, colour }));
  const picture = { ...EMPTY_PICTURE, nodes: NODES, parts: sections, sections, absences };
  const rules = visualRules(picture, { size: { kind: 'same' }, patterns: false });
  const positions = new Map(NODES.map(({ key }, index) => [key, { x: 100 * index, y: 0 }]));
  const grounds = NODES.map(({ section }, index) => ({
    kind: 'disc' as const,
    part: section,
    x: 100 * index,
    y: 0,
    radius: 40,
  }));
  return elementsOf({ picture, rules, positions, grounds }).map(({ data }) => data.id);
}

describe('a gap with a part of which nobody is drawn', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is told from those that have a place', () => {
    const { placed, unplaced } = placedAbsences(GAPS, NODES);
    expect(placed).toEqual([gap('Wales', 'UK Parliament')]);
    expect(unplaced).toEqual([gap('Scotland', 'UK Parliament')]);
  });

  it('leaves the others on the canvas', () => {
    const drawn = linkId('absence', groupNodeKey('Wales'), groupNodeKey('UK Parliament'));
    expect(elementsWith(placedAbsences(GAPS, NODES).placed)).toContain(drawn);
  });

  it('fails a test when it reaches the canvas, and is only left out in a browser', () => {
    expect(() => elementsWith(GAPS)).toThrow('Scotland');
    vi.stubEnv('MODE', 'production');
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(elementsWith(GAPS).filter((id) => id?.startsWith('absence:'))).toHaveLength(1);
    expect(log).toHaveBeenCalledOnce();
  });
});
