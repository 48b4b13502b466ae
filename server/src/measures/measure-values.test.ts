import { describe, expect, it } from 'vitest';
import { measureValues } from './measure-values.js';
import { people, smallNetwork } from './small-network.fixture.js';

const view = smallNetwork(people('a b'), 'a-b');

describe('values of a measure of parts', () => {
  const table = { kind: 'pairs-of-parts', parts: 3, values: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9) } as const;

  it('are those of every two once where the table is symmetric, of the parts that are compared', () => {
    const values = measureValues(view, table, ['x', 'y']);
    expect(Array.from(values.values)).toEqual([1, 2, 5]);
    expect(values.subjectAt(1).pair).toEqual(['x', 'y']);
  });

  it('are those of either way where the table has a direction', () => {
    const values = measureValues(view, { ...table, ordered: true }, ['x', 'y']);
    expect(Array.from(values.values)).toEqual([1, 2, 4, 5]);
    expect(values.subjectAt(2).pair).toEqual(['y', 'x']);
  });

  it('are one for each part that is compared', () => {
    const column = { kind: 'parts', values: Float64Array.of(1, 2, 3), details: { size: [4, 5, 6] } } as const;
    const values = measureValues(view, column, ['x', 'y']);
    expect(Array.from(values.values)).toEqual([1, 2]);
    expect(values.subjectAt(1)).toMatchObject({ name: 'y', part: 'y' });
    expect(values.detailsAt(1)).toEqual({ size: 5 });
  });
});
