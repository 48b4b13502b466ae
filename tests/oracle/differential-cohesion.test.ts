import { unwatched } from '@footbridge/server/analytics/control';
import type { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import { centralisation } from '@footbridge/server/analytics/statistics/centralisation';
import type { TaskId, TaskInput, TaskOutput } from '@footbridge/server/analytics/tasks';
import { anyTies, graphFrom } from '@footbridge/server/analytics/testing/graphs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusteringOf, correlation, krackhardtOf, mutualReach, triplesOf } from './slow-cohesion.js';
import { PlainNetwork, subsets, sum } from './slow-definitions.js';

/** Random networks of 0 to 12 stakeholders, in pieces, with isolates, parallel ties and self ties. */
function onRandomNetworks(check: (graph: CsrGraph, plain: PlainNetwork) => void) {
  fc.assert(
    fc.property(anyTies, fc.boolean(), (list, directed) => {
      const graph = graphFrom(list, directed);
      check(graph, new PlainNetwork(graph));
    }),
    { numRuns: 300 },
  );
}

describe('cohesion agrees with the definitions on any network', () => {
  it('transitivity and clustering', () => {
    onRandomNetworks((graph, plain) => {
      const answer = ask('clustering', { graph: graph.skeleton() });
      const { triangles, twoPaths } = triplesOf(plain);
      expect([answer.triangles, answer.twoPaths]).toEqual([triangles, twoPaths]);
      expectNear(answer.transitivity, (3 * triangles) / twoPaths);
      const local = plain.everybody.map((v) => clusteringOf(plain, v));
      for (const v of plain.everybody) expectNear(answer.local[v]!, local[v]!);
      const defined = local.filter((value) => !Number.isNaN(value));
      expectNear(answer.mean, sum(defined) / plain.order);
      expectNear(answer.meanOfDefined, sum(defined) / defined.length);
    });
  });

  it('reciprocity and the census of pairs', () => {
    onRandomNetworks((graph, plain) => {
      const ways = subsets(plain.everybody, 2).map(([a, b]) => Number(plain.tied(a!, b!)) + Number(plain.tied(b!, a!)));
      const count = (arcs: number) => ways.filter((number) => number === arcs).length;
      const answer = ask('reciprocity', { graph });
      expect([answer.mutual, answer.asymmetric, answer.unlinked]).toEqual([count(2), count(1), count(0)]);
      expectNear(answer.ofArcs, (2 * count(2)) / (2 * count(2) + count(1)));
      expectNear(answer.dyadic, (count(2) + count(0)) / ways.length);
    });
  });

  it('the distribution, assortativity and centralisation of degrees', () => {
    onRandomNetworks((graph, plain) => {
      const out = plain.everybody.map((v) => plain.everybody.filter((w) => plain.tied(v, w)).length);
      const into = plain.everybody.map((v) => plain.everybody.filter((w) => plain.tied(w, v)).length);
      const spread = ask('degree-distribution', { graph });
      for (const [degrees, { mean, most, counts }] of [[out, spread.out] as const, [into, spread.in] as const]) {
        expectNear(mean, sum(degrees) / degrees.length);
        expect(most).toBe(degrees.length === 0 ? null : Math.max(...degrees));
        const ranges = [[0], [1], [2, 3], [4, 5, 6, 7], [8, 9, 10, 11]];
        const inRange = ranges.map((range) => degrees.filter((degree) => range.includes(degree)).length);
        expect([...counts, 0, 0, 0, 0, 0].slice(0, 5)).toEqual(inRange);
      }
      const arcs = plain.everybody.flatMap((v) =>
        plain.everybody.filter((w) => plain.tied(v, w)).map((w) => [out[v]!, into[w]!] as const),
      );
      expectNear(ask('degree-assortativity', { graph }).value, correlation(arcs));
      const { all } = ask('degree', { graph });
      const most = (plain.order - 1) * (plain.order - 2) * (graph.directed ? 2 : 1);
      const total = out.map((ties, v) => ties + (graph.directed ? into[v]! : 0));
      const gathered = sum(total.map((ties) => Math.max(...total) - ties)) / most;
      expectNear(centralisation(all, most), plain.order < 3 ? Number.NaN : gathered);
    });
  });

  it('strong components', () => {
    onRandomNetworks((graph, plain) => {
      const { count, componentOf, sizes } = ask('strong-components', { graph });
      const sets = mutualReach(plain);
      expect(count).toBe(sets.size);
      const ours = Array.from({ length: count }, (_, set) => plain.everybody.filter((v) => componentOf[v] === set));
      expect(new Set(ours.map((set) => set.join()))).toEqual(sets);
      expect(ours.map((set) => set.length)).toEqual(Array.from(sizes));
    });
  });

  it('Krackhardt’s connectedness, hierarchy, efficiency and least upper bound', () => {
    onRandomNetworks((graph, plain) => {
      const slow = krackhardtOf(plain);
      const answer = ask('krackhardt', { graph, seed: 1 });
      expectNear(answer.connectedness, slow.connectedness);
      expectNear(answer.hierarchy, slow.hierarchy);
      expectNear(answer.efficiency, slow.efficiency);
      const bounds = ask('least-upper-bounds', { graph, seed: 1 });
      expectNear(bounds.value, slow.leastUpperBound);
      expect(bounds.without).toBe(slow.without);
    });
  });
});

function ask<Id extends TaskId>(task: Id, input: TaskInput<Id>): TaskOutput<Id> {
  return runKernel(task, input, unwatched);
}

/** Null and `NaN` both mean undefined. */
function expectNear(got: number | null, expected: number): void {
  if (Number.isNaN(expected)) expect(got === null || Number.isNaN(got), `${got}, not undefined`).toBe(true);
  else expect(got).toBeCloseTo(expected, 9);
}
