import { describe, expect, it } from 'vitest';
import { must, mustFail, person, tie } from './network-feature.fixture.js';
import { viewOf } from './network-view.js';
import { snapshotOf } from './snapshot.fixture.js';

const snapshot = snapshotOf(
  ['a', 'b', 'c', 'd'].map((key) => person(key, { kind: key === 'c' ? 'organisation' : 'person' })),
  [
    tie('t1', 'a', 'b', { strength: 2 }),
    tie('t2', 'b', 'a', { strength: 0.5, kind: 'advises', directed: true }),
    tie('t3', 'b', 'd'),
    tie('t4', 'd', 'd'),
    tie('t5', 'c', 'd', { kind: 'funds', directed: true }),
  ],
);

describe('a view', () => {
  it('merges the ties of a pair, sums their strengths and counts 1 where none is given', () => {
    const { graph, digraph } = must(viewOf(snapshot, {}));
    expect(graph).toMatchObject({ directed: false, order: 4, size: 3 });
    expect([...graph.edgeSource]).toEqual([0, 1, 2]);
    expect([...graph.edgeTarget]).toEqual([1, 3, 3]);
    expect([...graph.edgeWeights()]).toEqual([2.5, 1, 1]);
    expect(digraph).toMatchObject({ directed: true, order: 4, size: 5 });
    expect(digraph.hasEdge(0, 1)).toBe(true);
    expect(digraph.edgeWeights()[digraph.edgeBetween(0, 1)]).toBe(2);
    expect(digraph.edgeWeights()[digraph.edgeBetween(1, 0)]).toBe(2.5);
    expect(digraph.hasEdge(3, 2)).toBe(false);
  });

  it('finds the ties of a pair in both directions, and of a position, a tie to itself once', () => {
    const view = must(viewOf(snapshot, {}));
    expect(view.tiesOfPair(0, 1)).toEqual([0, 1]);
    expect(view.tiesOfPair(1, 0)).toEqual([0, 1]);
    expect(view.tiesOfPair(0, 2)).toEqual([]);
    expect([...view.tiesAt(3)]).toEqual([2, 3, 4]);
    expect([...view.tiesAt(0)]).toEqual([0, 1]);
  });

  it('numbers those it keeps anew, in the order of the snapshot', () => {
    const view = must(viewOf(snapshot, { kinds: ['person'] }));
    expect([...view.members]).toEqual([0, 1, 3]);
    expect([...view.positionOf]).toEqual([0, 1, -1, 2]);
    expect([...view.ties]).toEqual([0, 1, 2, 3]);
    expect(view.graph.hasEdge(1, 2)).toBe(true);
    expect([...view.tiesAt(2)]).toEqual([2, 3]);
  });

  it('where no tie has a direction has both graphs in the same memory', () => {
    const { graph, digraph } = must(
      viewOf(snapshotOf([person('a'), person('b')], [tie('t1', 'a', 'b', { strength: 2 })]), {}),
    );
    expect(digraph).toMatchObject({ directed: true, order: 2, size: 2 });
    expect([...digraph.edgeWeights()]).toEqual([2, 2]);
    expect(digraph.targets.buffer).toBe(graph.targets.buffer);
    expect(digraph.weights.buffer).toBe(graph.weights.buffer);
  });

  it('of nobody has an empty graph', () => {
    const view = must(viewOf(snapshot, { groups: ['wizard'] }));
    expect(view.members).toHaveLength(0);
    expect(view.graph).toMatchObject({ order: 0, size: 0 });
  });

  it('is not made through more than 50 conditions, each of which is tried on everyone', () => {
    const conditions = (count: number) => Array.from({ length: count }, (_, at) => ({ key: `c${at}`, isNull: true }));
    expect(must(viewOf(snapshot, { attributes: conditions(50) })).members).toHaveLength(4);
    expect(mustFail(viewOf(snapshot, { attributes: conditions(51) }))).toEqual({
      kind: 'unusable-filter',
      part: 'attributes',
      expected: 'expected at most 50 conditions, got 51.',
    });
  });
});
