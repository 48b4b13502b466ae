import { describe, expect, it } from 'vitest';
import { unwatched } from '../../control.js';
import { DenseCloseness } from '../../key-players/dense-closeness.js';
import { WalkedCloseness } from '../../key-players/walked-closeness.js';
import { ask } from '../../testing/ask.js';
import { blockModel, graphOf, knownGraph } from '../../testing/graphs.js';

const found = (graph: Parameters<typeof ask<'key-players-distance'>>[1]['graph']) =>
  ask('key-players-distance', { graph, seed: 1 });

describe('key players by distance-weighted fragmentation', () => {
  it('are whoever keeps the others farthest apart', () => {
    // A ring of six: without one, a path of five: 4 x 1 + 3 x 1/2 + 2 x 1/3 + 1 x 1/4, by 10 pairs. All are alike.
    const [one] = found(graphOf('0-1 1-2 2-3 3-4 4-5 5-0'));
    expect(one!.value).toBeCloseTo(1 - (4 + 3 / 2 + 2 / 3 + 1 / 4) / 10, 12);
    expect(one).toMatchObject({ equalSets: 6, exact: true, valueError: 0 });
  });

  it('are 1, then 1 and 2, then 1, 33 and 34 in the karate club (all sets tried, by an independent program)', () => {
    const players = found(knownGraph('karate'));
    expect(players.map(({ sets }) => Array.from(sets[0]!, (v) => v + 1)).slice(0, 3)).toEqual([
      [1],
      [1, 2],
      [1, 33, 34],
    ]);
    expect(players.map(({ value }) => value.toFixed(6)).slice(0, 3)).toEqual(['0.641540', '0.684409', '0.796810']);
  });

  it('come out the same from rows of bits as from walks', () => {
    const graph = blockModel({ order: 70, size: 110, blocks: 4, seed: 1 });
    const everybody = Int32Array.from({ length: 70 }, (_, v) => v);
    const all = { mostLooks: Number.POSITIVE_INFINITY, fewest: 70 };
    for (const gone of [[], [3], [0, 17, 42]]) {
      const dense = new DenseCloseness(graph, unwatched).leftWithout(gone);
      const walked = new WalkedCloseness(graph, everybody, all, unwatched).leftWithout(gone);
      for (const v of everybody) {
        if (gone.includes(v)) expect([dense[v], walked[v]]).toEqual([Number.NaN, Number.NaN]);
        else expect(dense[v]).toBeCloseTo(walked[v]!, 9);
      }
    }
  });

  it('have, where they are found by samples, the exact value of the set that is named', () => {
    const graph = blockModel({ order: 1200, size: 2400, blocks: 5, seed: 1 });
    const [one] = found(graph);
    expect(one).toMatchObject({ exact: false, valueError: 0 });
    expect(one!.value).toBeCloseTo(1 - ask('efficiency-lost', { graph }).left[one!.sets[0]![0]!]!, 9);
  });
});
