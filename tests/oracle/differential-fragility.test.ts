import { unwatched } from '@footbridge/server/analytics/control';
import type { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import { WalkedCloseness } from '@footbridge/server/analytics/key-players/walked-closeness';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import type { TaskId, TaskInput, TaskOutput } from '@footbridge/server/analytics/tasks';
import type { KeyPlayers } from '@footbridge/server/analytics/tasks/fragility-tasks';
import { anyTies, graphFrom } from '@footbridge/server/analytics/testing/graphs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlainNetwork } from './slow-definitions.js';
import {
  bestSets,
  closenessOfPairs,
  distanceFragmentationWithout,
  distanceReach,
  efficiencyLostOf,
  fragmentationWithout,
  reachWithin,
  withoutThem,
} from './slow-fragility.js';

/** Random networks of 0 to `most` stakeholders, in pieces, with isolates, parallel ties and self ties. */
function onRandomNetworks(most: number, runs: number, check: (graph: CsrGraph, plain: PlainNetwork) => void) {
  fc.assert(
    fc.property(anyTies, (list) => {
      const order = Math.min(list.order, most);
      const ties = list.ties.filter(([from, to]) => from < order && to < order);
      const graph = graphFrom({ order, ties }, false);
      check(graph, new PlainNetwork(graph));
    }),
    { numRuns: runs },
  );
}

function ask<Id extends TaskId>(task: Id, input: TaskInput<Id>): TaskOutput<Id> {
  return runKernel(task, input, unwatched);
}

/** All sets of one to five are tried in networks so small: the value, how many have it, and the first ten of them. */
function expectBest(
  found: readonly KeyPlayers[],
  sizes: number,
  plain: PlainNetwork,
  worthOf: (set: readonly number[]) => number,
): void {
  expect(found).toHaveLength(Math.max(0, Math.min(5, sizes)));
  for (const [at, players] of found.entries()) {
    const { value, sets } = bestSets(plain, at + 1, worthOf);
    expect(players.exact).toBe(true);
    expect(players.value).toBeCloseTo(value, 9);
    expect(players.equalSets).toBe(sets.length);
    const known = new Set(sets.map((set) => set.join()));
    expect(players.sets).toHaveLength(Math.min(10, sets.length));
    for (const set of players.sets) expect(known).toContain(set.join());
    expect(new Set(players.sets.map((set) => set.join())).size).toBe(players.sets.length);
  }
}

describe('measures of fragility agree with their definitions on any network', () => {
  it('efficiency lost, what is left and the share of all', () => {
    onRandomNetworks(12, 200, (graph, plain) => {
      const { amongOthers, left, shareOfAll } = ask('efficiency-lost', { graph });
      const all = closenessOfPairs(plain);
      for (const v of plain.everybody) {
        const without = closenessOfPairs(withoutThem(plain, [v]));
        const lost = efficiencyLostOf(plain, v);
        if (plain.order < 3) expect([amongOthers[v], left[v]]).toEqual([Number.NaN, Number.NaN]);
        else {
          expect(amongOthers[v]).toBeCloseTo(lost, 9);
          expect(left[v]).toBeCloseTo(1 - distanceFragmentationWithout(plain, [v]), 9);
        }
        if (all === 0) expect(shareOfAll[v]).toBeNaN();
        else expect(shareOfAll[v]).toBeCloseTo((all - without) / all, 9);
      }
    });
  });

  it('what is left without some and one more, from walks round them', () => {
    onRandomNetworks(12, 200, (graph, plain) => {
      if (graph.order < 3) return;
      const everybody = Int32Array.from(plain.everybody);
      const every = { mostLooks: Number.POSITIVE_INFINITY, fewest: graph.order };
      const left = new WalkedCloseness(graph, everybody, every, unwatched).leftWithout([0, 2]);
      for (const v of plain.everybody) {
        if (v === 0 || v === 2) expect(left[v]).toBeNaN();
        else expect(left[v]).toBeCloseTo(closenessOfPairs(withoutThem(plain, [0, 2, v])), 9);
      }
    });
  });

  it('key players by fragmentation', () => {
    onRandomNetworks(9, 60, (graph, plain) => {
      const found = ask('key-players-fragmentation', { graph });
      expectBest(found, plain.order - 2, plain, (set) => fragmentationWithout(plain, set));
    });
  });

  it('key players by distance', () => {
    onRandomNetworks(8, 60, (graph, plain) => {
      const found = ask('key-players-distance', { graph, seed: 1 });
      expectBest(found, plain.order - 2, plain, (set) => distanceFragmentationWithout(plain, set));
    });
  });

  it('key players by reach', () => {
    onRandomNetworks(10, 60, (graph, plain) => {
      for (const steps of [1, 2, 3]) {
        const found = ask('key-players-reach', { graph, steps });
        expectBest(found, plain.order, plain, (set) => reachWithin(plain, set, steps));
      }
      const byDistance = ask('key-players-reach', { graph, steps: null });
      expectBest(byDistance, plain.order, plain, (set) => distanceReach(plain, set));
    });
  });
});
