import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { blockModel, graphOf, knownGraph } from '../../testing/graphs.js';

type Graph = Parameters<typeof ask<'key-players-reach'>>[1]['graph'];
const byDistance = (graph: Graph) => ask('key-players-reach', { graph, steps: null });
const within = (graph: Graph, steps: number) => ask('key-players-reach', { graph, steps });
const names = (sets: readonly Int32Array[]) => sets.map((set) => Array.from(set, (v) => v + 1).join());

describe('key players by reach', () => {
  it('reach the largest share of all, members included, within so many steps', () => {
    const path = graphOf('0-1 1-2 2-3 3-4 4-5');
    const [one, two] = within(path, 1);
    expect(one).toMatchObject({ value: 3 / 6, equalSets: 4, exact: true });
    expect(two).toMatchObject({ value: 1, sets: [Int32Array.of(1, 4)], equalSets: 1, exact: true });
    expect(within(path, 2)[0]!.value).toBe(5 / 6);
  });

  it('are nearest to all by the mean of 1 / distance, members counting 1', () => {
    // The middle of a path of five: 1 + 2 x 1 + 2 x 1/2.
    const [one] = byDistance(knownGraph('path'));
    expect(one).toMatchObject({ value: 4 / 5, sets: [Int32Array.of(2)], exact: true, atMost: 4 / 5 });
  });

  it('are 34, then 1 and 34, then one of three sets in the karate club (all sets tried, independently)', () => {
    const [one, two, three] = byDistance(knownGraph('karate'));
    expect(names(one!.sets)).toEqual(['34']);
    expect(names(two!.sets)).toEqual(['1,34']);
    expect(names(three!.sets)).toEqual(['1,25,34', '1,26,34', '1,32,34']);
    expect([one!.value, two!.value, three!.value].map((value) => value.toFixed(6))).toEqual([
      '0.713235',
      '0.955882',
      '0.985294',
    ]);
  });

  it('count no more than a thousand equally good sets', () => {
    const [one, two] = within(graphOf('', { order: 60 }), 1);
    expect(one).toMatchObject({ value: 1 / 60, equalSets: 60 });
    expect(two).toMatchObject({ value: 2 / 60, equalSets: 1000, exact: true });
  });

  it('have no more members than there are stakeholders', () => {
    expect(byDistance(graphOf('0-1'))).toHaveLength(2);
    expect(byDistance(graphOf(''))).toEqual([]);
  });

  it('come with a bound that nothing exceeds where not all sets could be ruled out', () => {
    const graph = blockModel({ order: 2500, size: 5000, blocks: 5, seed: 1 });
    for (const { value, atMost, exact } of within(graph, 2)) {
      expect(atMost).toBeGreaterThanOrEqual(value - 1e-12);
      expect(exact).toBe(atMost - value < 1e-9);
    }
  });
});
