import { MEASURES } from '@footbridge/shared/measures/catalogue';
import { MEASURE_FAMILIES } from '@footbridge/shared/measures/definition';
import { describe, expect, it } from 'vitest';
import { searchMeasures } from './measure-search.js';

const idsOf = (text: string) => searchMeasures(MEASURES, text).flatMap(({ measures }) => measures.map(({ id }) => id));

describe('a search among the measures', () => {
  it('shows all of them by family when nothing is typed', () => {
    const sections = searchMeasures(MEASURES, '  ');
    expect(sections.map(({ family }) => family)).toEqual([...MEASURE_FAMILIES]);
    expect(sections.flatMap(({ measures }) => measures)).toHaveLength(MEASURES.length);
  });
  it('puts the name that begins with the text first, and its family with it', () => {
    expect(idsOf('mod')[0]).toBe('modularity');
    expect(idsOf('betw')[0]).toBe('betweenness');
  });
  it('knows other names of a measure', () => {
    expect(idsOf('articulation point')).toEqual(['cut-points']);
    expect(idsOf('structural holes Burt')[0]).toBe('constraint');
  });
  it('finds a measure by its sentence, after those found by name', () => {
    const ids = idsOf('shortest routes');
    expect(ids).toContain('betweenness');
    expect(ids).not.toContain('degree');
  });
  it('does not mind case, hyphens and accents', () => {
    expect(idsOf('GOULD–fernández')).toEqual(idsOf('gould fernandez'));
    expect(idsOf('gould fernandez')[0]).toBe('gould-fernandez');
  });
  it('finds nothing where a word is nowhere', () => {
    expect(searchMeasures(MEASURES, 'betweenness zebra')).toEqual([]);
  });
});
