import { describe, expect, it } from 'vitest';
import { type ColumnFilterSource, columnFilterOf, isColumnFiltered, NO_DRAFT, rangeProblem } from './column-filter.js';

const attribute = (key: string, type: 'NUMBER' | 'TEXT') => ({
  key,
  label: key,
  type,
  on: 'STAKEHOLDER' as const,
  filled: 1,
  values: [{ value: 'Ward 1', label: 'Ward 1', count: 2 }],
});
const SOURCE: ColumnFilterSource = {
  filter: { text: 'ash' },
  where: [],
  groupings: [{ key: 'tier', values: [{ value: 'local', label: 'Local', count: 7 }] }],
  attributes: [attribute('beds', 'NUMBER'), attribute('ward', 'TEXT')],
  tieKinds: null,
  layers: null,
};
const filterOf = (id: string, source = SOURCE) => columnFilterOf(id, source)!;

describe('filtering by a column', () => {
  it('has a part of the name, the values of a field with their counts, and nothing for what no filter asks', () => {
    expect(filterOf('name')).toMatchObject({ text: true, draft: { text: 'ash' } });
    expect(filterOf('tier')).toMatchObject({ values: [{ value: 'local', count: 7 }], text: false });
    expect(columnFilterOf('source', SOURCE)).toBeNull();
    expect(columnFilterOf('sector', SOURCE)).toBeNull(); // the network fills none
  });

  it('changes its own part of the filter and leaves the rest', () => {
    expect(filterOf('tier').apply({ ...NO_DRAFT, chosen: ['local'] }).filter).toEqual({
      text: 'ash',
      tiers: ['local'],
    });
    expect(filterOf('name').apply(NO_DRAFT).filter).toEqual({ text: undefined });
    expect(filterOf('topics').apply({ ...NO_DRAFT, text: 'Parks; Housing ;' }).filter.topics).toEqual([
      'Parks',
      'Housing',
    ]);
  });

  it('asks a number for a range and any attribute for whether it is there, and shows what is asked', () => {
    const { filter } = filterOf('attribute:beds').apply({ ...NO_DRAFT, least: '2.5', presence: 'filled' });
    expect(filter.attributes).toEqual([{ key: 'beds', min: 2.5, isNull: false }]);
    const asked = { ...SOURCE, filter };
    expect(filterOf('attribute:beds', asked).draft).toMatchObject({ least: '2.5', most: '', presence: 'filled' });
    expect(isColumnFiltered('attribute:beds', asked)).toBe(true);
    expect(isColumnFiltered('attribute:ward', asked)).toBe(false);
    expect(filterOf('attribute:beds', asked).apply(NO_DRAFT).filter.attributes).toBeUndefined();
  });

  it('makes a range of a measure a condition on its values', () => {
    const { where } = filterOf('measure:degree').apply({ ...NO_DRAFT, most: '4' });
    expect(where).toEqual([{ measure: { id: 'degree', options: {} }, least: null, most: 4 }]);
    expect(filterOf('measure:degree', { ...SOURCE, where }).draft.most).toBe('4');
  });

  it('asks ties for their kinds, layers and least strength', () => {
    const ties = { ...SOURCE, tieKinds: [{ value: 'advises', label: 'advises', count: 3 }], layers: [] };
    expect(filterOf('kind', ties).apply({ ...NO_DRAFT, chosen: ['advises'] }).filter.tieKinds).toEqual(['advises']);
    expect(filterOf('strength', ties).apply({ ...NO_DRAFT, least: '2' }).filter.minStrength).toBe(2);
    expect(columnFilterOf('note', ties)).toBeNull();
  });

  it('says what is wrong with an end of a range', () => {
    expect(rangeProblem('many')).toBe('Type a number such as 12.5, or nothing.');
    expect(rangeProblem('')).toBeNull();
  });
});
