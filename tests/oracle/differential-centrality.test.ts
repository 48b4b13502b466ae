import { unwatched } from '@footbridge/server/analytics/control';
import { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import type { TaskId, TaskInput, TaskOutput } from '@footbridge/server/analytics/tasks';
import { anyTies, graphFrom, type TieList } from '@footbridge/server/analytics/testing/graphs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eigenvectorsOf, growthOf, PlainRoutes } from './slow-centrality.js';
import { PlainNetwork, sum } from './slow-definitions.js';

/** What strengths 1 to 4 stand for: whole, with decimals, and such as have no common measure. */
const SCALES = [
  [1, 2, 3, 4],
  [0.25, 0.5, 1.5, 12.125],
  [1 / 3, Math.SQRT2, Math.PI, 1e-4],
] as const;

/** Random networks of 0 to 12 stakeholders, in pieces, with isolates, parallel ties and self ties. */
function onRandomNetworks(check: (graph: CsrGraph, plain: PlainNetwork) => void): void {
  fc.assert(
    fc.property(anyTies, fc.boolean(), fc.constantFrom(...SCALES), (list, directed, scale) => {
      const graph = graphFrom(scaledTies(list, scale), directed);
      check(graph, new PlainNetwork(graph));
    }),
    { numRuns: 300 },
  );
}

function scaledTies({ order, ties }: TieList, scale: readonly number[]): TieList {
  return { order, ties: ties.map(([from, to, strength]) => [from, to, scale[strength - 1]!] as const) };
}

function ask<Id extends TaskId>(task: Id, input: TaskInput<Id>): TaskOutput<Id> {
  return runKernel(task, input, unwatched);
}

function expectValues(got: ArrayLike<number>, expected: readonly number[], error = 0): void {
  expect(got).toHaveLength(expected.length);
  for (const [at, value] of expected.entries()) {
    if (Number.isNaN(value)) expect(got[at]).toBeNaN();
    else expect(Math.abs(got[at]! - value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)) + 3 * error);
  }
}

describe('kernels of centrality agree with the definitions on any network', () => {
  it('betweenness by strength, of stakeholders and of ties', () => {
    onRandomNetworks((graph, plain) => {
      const routes = new PlainRoutes(plain);
      const { nodes, edges } = ask('weighted-betweenness', { graph });
      expectValues(
        nodes,
        plain.everybody.map((v) => routes.betweenness(v, graph.directed)),
      );
      expectValues(
        edges,
        Array.from(edges, (_, edge) => routes.betweennessOfTie(graph.edgeSource[edge]!, graph.edgeTarget[edge]!)),
      );
    });
  });

  it('distances by strength', () => {
    onRandomNetworks((graph, plain) => {
      const { distance } = new PlainRoutes(plain);
      const { harmonic, farness, reached, ...network } = ask('weighted-distances', { graph });
      const others = (v: number) => plain.everybody.filter((t) => t !== v).map((t) => distance[v]![t]!);
      const within = (v: number) => others(v).filter((length) => length < Number.POSITIVE_INFINITY);
      expectValues(
        harmonic,
        plain.everybody.map((v) => sum(others(v).map((length) => 1 / length))),
      );
      expectValues(
        farness,
        plain.everybody.map((v) => sum(within(v))),
      );
      expectValues(
        reached,
        plain.everybody.map((v) => within(v).length),
      );
      const all = plain.everybody.flatMap(others);
      const finite = plain.everybody.flatMap(within);
      if (graph.order < 2) expect(network.efficiency).toBeNull();
      else expectValues([network.efficiency!], [sum(all.map((length) => 1 / length)) / all.length]);
      if (finite.length === 0) expect([network.meanDistance, network.diameter]).toEqual([null, null]);
      else expectValues([network.meanDistance!, network.diameter!], [sum(finite) / finite.length, Math.max(...finite)]);
    });
  });

  it('distances to some, scaled up: right on average over all of them', () => {
    onRandomNetworks((graph, plain) => {
      const whole = ask('weighted-distances', { graph });
      const single = plain.everybody.map((pivot) => ask('weighted-distances', { graph, pivots: Int32Array.of(pivot) }));
      const mean = (name: 'harmonic' | 'farness' | 'reached') =>
        plain.everybody.map((v) => sum(single.map((answer) => answer[name][v]!)) / Math.max(1, graph.order - 1));
      expectValues(whole.harmonic, mean('harmonic'));
      expectValues(whole.farness, mean('farness'));
      expectValues(whole.reached, mean('reached'));
    });
  });

  it('betweenness from some, scaled up: right on average over all of them', () => {
    onRandomNetworks((graph, plain) => {
      const whole = ask('weighted-betweenness', { graph });
      const single = plain.everybody.map((pivot) =>
        ask('weighted-betweenness', { graph, pivots: Int32Array.of(pivot) }),
      );
      const mean = (name: 'nodes' | 'edges') =>
        Array.from(whole[name], (_, at) => sum(single.map((answer) => answer[name][at]!)) / graph.order);
      expectValues(whole.nodes, mean('nodes'));
      expectValues(whole.edges, mean('edges'));
    });
  });

  it('farness and reach, in steps', () => {
    onRandomNetworks((graph, plain) => {
      const within = (v: number, most: number) =>
        plain.everybody.filter((t) => t !== v && plain.distance[v]![t]! <= most).map((t) => plain.distance[v]![t]!);
      const { reached, farness } = ask('closeness', { graph });
      expectValues(
        reached,
        plain.everybody.map((v) => within(v, 100).length),
      );
      expectValues(
        farness,
        plain.everybody.map((v) => sum(within(v, 100))),
      );
      for (const steps of [1, 2, 3, 100]) {
        expectValues(
          ask('reach', { graph, steps }),
          plain.everybody.map((v) => within(v, steps).length),
        );
      }
    });
  });

  it('eigenvector centrality without direction', () => {
    onRandomNetworks((any) => {
      const graph = any.skeleton();
      for (const weighted of [false, true]) {
        // Where two parts hang together by next to nothing, no computer tells their leaders apart exactly.
        const { values, within, eigenvalue, error } = ask('eigenvector', { graph, weighted });
        const pieces = eigenvectorsOf(new PlainNetwork(graph), weighted);
        const leading = Math.max(0, ...pieces.map((piece) => piece.eigenvalue));
        const expected = {
          within: unknown(graph.order),
          values: graph.size === 0 ? unknown(graph.order) : none(graph.order),
        };
        for (const piece of pieces) {
          for (const [at, v] of piece.members.entries()) {
            expected.within[v] = piece.values[at]!;
            if (piece.eigenvalue > leading - 1e-9 * leading) expected.values[v] = piece.values[at]!;
          }
        }
        expectValues(within, expected.within, error);
        expectValues(values, expected.values, error);
        if (graph.size === 0) expect(eigenvalue).toBeNull();
        else expectValues([eigenvalue!], [leading]);
      }
    });
  });

  it('eigenvector centrality along the arcs: what comes in, shrunk by the largest eigenvalue', () => {
    onRandomNetworks((graph, plain) => {
      for (const weighted of [false, true]) {
        const { values, eigenvalue } = ask('eigenvector', { graph, weighted });
        const passes = (u: number, v: number) => (weighted ? plain.tie[u]![v]! : Number(plain.tied(u, v)));
        const growth = growthOf(plain.everybody.map((u) => plain.everybody.map((v) => passes(u, v))));
        if (eigenvalue === null) {
          expect(growth).toBe(0);
          expectValues(values, unknown(graph.order));
          return;
        }
        expect(eigenvalue / growth).toBeCloseTo(1, 8);
        expect(Math.max(...values)).toBe(1);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
        expectValues(
          values.map((value) => value * eigenvalue),
          plain.everybody.map((v) => sum(plain.everybody.map((u) => passes(u, v) * values[u]!))),
        );
      }
    });
  });
});

function unknown(order: number): number[] {
  return Array<number>(order).fill(Number.NaN);
}

function none(order: number): number[] {
  return Array<number>(order).fill(0);
}
