import { describe, expect, it } from 'vitest';
import { tiesOfRow } from './measure-rows.js';
import { type MeasureSubjectAt, measureValues } from './measure-values.js';
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

describe('values of a measure of ties', () => {
  // a reports to b and b to a, and c works with a: two arcs each, of two ties and of one.
  const told = smallNetwork(people('a b c'), 'a-b:reports_to b-a:reports_to a-c:works_with');
  const arcs = (['graph', 'digraph'] as const).map((graph) => {
    const column = { kind: 'ties', graph: told[graph], values: new Float64Array(told[graph].size) } as const;
    return Array.from(column.values, (_, index) => measureValues(told, column, []).subjectAt(index));
  });

  it('say where an arc starts and where it leads, which a tie does not', () => {
    expect(arcs[1]?.map(({ pair }) => pair?.join('-'))).toEqual(['a-b', 'a-c', 'b-a', 'c-a']);
    expect(arcs[0]?.map(({ pair }) => pair)).toEqual([null, null]);
  });

  it('are of the ties that run that way, and of all without direction', () => {
    const keysOf = (subject: MeasureSubjectAt) =>
      tiesOfRow({ view: told, ...subject }).map((tie) => told.snapshot.ties.keys.at(tie));
    expect(arcs[1]?.map(keysOf)).toEqual([['t00000'], ['t00002'], ['t00001'], ['t00002']]);
    expect(arcs[0]?.map(keysOf)).toEqual([['t00000', 't00001'], ['t00002']]);
  });
});
