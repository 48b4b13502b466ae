import { describe, expect, it } from 'vitest';
import { mergedTies } from './merge-ties.js';
import { tie } from './network-feature.fixture.js';

const keysOf = (ties: readonly { readonly before: { readonly key: string } }[]) => ties.map(({ before }) => before.key);

describe('the ties of those that are merged', () => {
  it('get the one that stays as their end, in their direction', () => {
    const { moved } = mergedTies(
      [tie('out', 'b', 'x', { kind: 'funds', directed: true }), tie('in', 'x', 'b')],
      ['a', 'b'],
    );
    expect(moved.map(({ after }) => [after.key, after.from, after.to])).toEqual([
      ['in', 'x', 'a'],
      ['out', 'a', 'x'],
    ]);
  });

  it('go where they link two of them; a tie from one to itself stays one', () => {
    const { dropped, moved } = mergedTies([tie('between', 'a', 'b'), tie('loop', 'b', 'b')], ['a', 'b']);
    expect(dropped.map(({ key }) => key)).toEqual(['between']);
    expect(moved.map(({ after }) => [after.from, after.to])).toEqual([['a', 'a']]);
  });

  it('become one where they say the same, as strong as the stronger, with both sources', () => {
    const ties = [
      tie('here', 'a', 'x', { strength: 2, source: 'Survey' }),
      tie('there', 'x', 'b', { strength: 5, source: 'Minutes' }),
    ];
    const { strengthened, joined, moved } = mergedTies(ties, ['a', 'b']);
    expect(strengthened.map(({ after }) => [after.key, after.strength, after.source])).toEqual([
      ['here', 5, 'Survey; Minutes'],
    ]);
    expect(joined.map(({ gone, into }) => [gone.key, into])).toEqual([['there', 'here']]);
    expect(moved).toEqual([]);
  });

  it.each([
    ['kind', { kind: 'advises' }],
    ['first day', { validFrom: '2024-01-01' }],
    ['note', { note: 'Another matter' }],
    ['column', { attributes: { role: 'Chair' } }],
  ])('stay two where they differ in %s', (_, fields) => {
    const ties = [tie('here', 'a', 'x', { attributes: { role: 'Member' } }), tie('there', 'b', 'x', fields)];
    const { joined, moved } = mergedTies(ties, ['a', 'b']);
    expect(joined).toEqual([]);
    expect(keysOf(moved)).toEqual(['there']);
  });

  it('stay two where a directed tie runs the other way', () => {
    const funds = { kind: 'funds', directed: true } as const;
    const { joined } = mergedTies([tie('here', 'a', 'x', funds), tie('there', 'x', 'b', funds)], ['a', 'b']);
    expect(joined).toEqual([]);
  });

  it('stay two where one of them had two alike before', () => {
    const ties = [tie('1', 'b', 'x'), tie('2', 'b', 'x'), tie('3', 'a', 'x')];
    const { joined, moved } = mergedTies(ties, ['a', 'b']);
    expect(joined.map(({ gone, into }) => [gone.key, into])).toEqual([['1', '3']]);
    expect(keysOf(moved)).toEqual(['2']);
  });
});
