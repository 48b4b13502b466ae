import { describe, expect, it } from 'vitest';
import { conditionsOf, dimensionsOf } from './filter-dimensions.js';

const values = [{ value: 'a', label: 'a', count: 1 }];
const grouping = (key: string, origin: 'GIVEN' | 'COMPUTED' | 'CUSTOM') => ({ key, label: key, origin, values });

describe('what a filter can ask', () => {
  it('is the given groupings with a list, and the custom columns; not what is computed', () => {
    const dimensions = dimensionsOf(
      [
        grouping('group', 'GIVEN'),
        grouping('organisation', 'GIVEN'),
        grouping('community', 'COMPUTED'),
        grouping('ward', 'CUSTOM'),
      ],
      [],
    );
    expect(dimensions.map((dimension) => dimension.id)).toEqual(['group', 'ward']);
  });
  it('is written to the filter’s own list', () => {
    const [group] = dimensionsOf([grouping('group', 'GIVEN')], []);
    expect(group?.choose({ on: '2026-01-01' }, ['practitioner'])).toEqual({
      on: '2026-01-01',
      groups: ['practitioner'],
    });
    expect(group?.choose({ groups: ['practitioner'] }, [])).toEqual({ groups: undefined });
  });
  it('is written as a condition for a custom column, leaving the others', () => {
    const [ward] = dimensionsOf([grouping('ward', 'CUSTOM')], []);
    const filter = { attributes: [{ key: 'age', min: 18 }] };
    const chosen = ward?.choose(filter, ['a', 'b']);
    expect(chosen?.attributes).toEqual([
      { key: 'age', min: 18 },
      { key: 'ward', in: ['a', 'b'] },
    ]);
    expect(ward?.chosen(chosen ?? {})).toEqual(['a', 'b']);
    expect(ward?.choose(chosen ?? {}, [])).toEqual(filter);
  });
});

describe('the conditions of a filter in words', () => {
  const labelOf = (key: string) => (key === 'age' ? 'Age' : key);
  it('say each condition, and what is left without it', () => {
    const filter = { groups: ['service user', 'practitioner'], attributes: [{ key: 'age', min: 18, max: 25 }] };
    expect(conditionsOf(filter, labelOf).map(({ words, without }) => [words, without])).toEqual([
      ['Group: Service user or Practitioner', { ...filter, groups: undefined }],
      ['Age: at least 18, at most 25', { ...filter, attributes: undefined }],
    ]);
  });
  it('leave layers and the day to their own controls', () => {
    expect(conditionsOf({ layers: ['compliance'], on: '2026-01-01' }, labelOf)).toEqual([]);
  });
});
