import { unwatched } from '@footbridge/server/analytics/control';
import type { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import type { TaskId, TaskInput, TaskOutput } from '@footbridge/server/analytics/tasks';
import { anyTies, graphFrom } from '@footbridge/server/analytics/testing/graphs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constraintOf, effectiveSizeOf, PlainNetwork, sum } from './slow-definitions.js';

/** Random networks of 0 to 12 stakeholders, in pieces, with isolates, parallel ties and self ties. */
function onRandomNetworks(
  check: (graph: CsrGraph, plain: PlainNetwork) => void,
  kinds: 'both' | 'undirected' = 'both',
) {
  const directed = kinds === 'both' ? fc.boolean() : fc.constant(false);
  fc.assert(
    fc.property(anyTies, directed, (list, isDirected) => {
      const graph = graphFrom(list, isDirected);
      check(graph, new PlainNetwork(graph));
    }),
    { numRuns: 200 },
  );
}

function ask<Id extends TaskId>(task: Id, input: TaskInput<Id>): TaskOutput<Id> {
  return runKernel(task, input, unwatched);
}

function expectValues(got: ArrayLike<number>, expected: readonly number[]): void {
  expect(got).toHaveLength(expected.length);
  for (const [at, value] of expected.entries()) {
    if (Number.isNaN(value)) expect(got[at]).toBeNaN();
    else expect(got[at]).toBeCloseTo(value, 9);
  }
}

const ties = (graph: CsrGraph) => Array.from({ length: graph.size }, (_, edge) => edge);
const ends = (graph: CsrGraph, edge: number) => [graph.edgeSource[edge]!, graph.edgeTarget[edge]!] as const;

describe('kernels agree with the definitions on any network', () => {
  it('degree and strength', () => {
    onRandomNetworks((graph, plain) => {
      const degree = ask('degree', { graph });
      const strength = ask('strength', { graph });
      const out = (i: number) => plain.everybody.filter((j) => plain.tied(i, j));
      const into = (i: number) => plain.everybody.filter((j) => plain.tied(j, i));
      expectValues(
        degree.out,
        plain.everybody.map((i) => out(i).length),
      );
      expectValues(
        degree.in,
        plain.everybody.map((i) => into(i).length),
      );
      expectValues(
        degree.neighbours,
        plain.everybody.map((i) => new Set([...out(i), ...into(i)]).size),
      );
      expectValues(
        strength.out,
        plain.everybody.map((i) => sum(plain.tie[i]!.slice())),
      );
      expectValues(
        strength.in,
        plain.everybody.map((i) => sum(plain.everybody.map((j) => plain.tie[j]![i]!))),
      );
    });
  });

  it('betweenness of stakeholders and of ties', () => {
    onRandomNetworks((graph, plain) => {
      const { nodes, edges } = ask('betweenness', { graph });
      expectValues(
        nodes,
        plain.everybody.map((v) => plain.betweenness(v, graph.directed)),
      );
      expectValues(
        edges,
        ties(graph).map((edge) => plain.betweennessOfTie(...ends(graph, edge))),
      );
    });
  });

  it('harmonic closeness, efficiency, mean distance and diameter', () => {
    onRandomNetworks((graph, plain) => {
      expectValues(
        ask('harmonic-closeness', { graph }),
        plain.everybody.map((v) => plain.harmonicCloseness(v)),
      );
      const pairs = plain.everybody.flatMap((s) =>
        plain.everybody.filter((t) => t !== s).map((t) => plain.distance[s]![t]!),
      );
      const reached = pairs.filter((distance) => distance < Number.POSITIVE_INFINITY);
      const summary = ask('global-efficiency', { graph });
      if (graph.order < 2) expect(summary.efficiency).toBeNull();
      else expect(summary.efficiency).toBeCloseTo(sum(pairs.map((distance) => 1 / distance)) / pairs.length, 9);
      if (reached.length === 0) expect([summary.meanDistance, summary.diameter]).toEqual([null, null]);
      else {
        expect(summary.meanDistance).toBeCloseTo(sum(reached) / reached.length, 9);
        expect(summary.diameter).toBe(Math.max(...reached));
      }
    });
  });

  it('components', () => {
    onRandomNetworks((graph, plain) => {
      const { count, componentOf, sizes } = ask('components', { graph });
      const pieces = plain.pieces(plain.everybody);
      expect(count).toBe(pieces.length);
      expect(Array.from(sizes)).toEqual(pieces.map((piece) => piece.length).sort((a, b) => b - a));
      for (const piece of pieces) expect(new Set(piece.map((v) => componentOf[v])).size).toBe(1);
    });
  });

  it('cut-points, bridge ties and the pairs they cut', () => {
    onRandomNetworks((graph, plain) => {
      const { isCutPoint, isBridge, pairsCut, pairsCutByTie } = ask('cut-points', { graph });
      const [pieces, connected] = [plain.pieces(plain.everybody), plain.pairsConnected(plain.everybody)];
      for (const v of plain.everybody) {
        const others = plain.everybody.filter((w) => w !== v);
        const ownPiece = pieces.find((piece) => piece.includes(v))!;
        expect(pairsCut[v]).toBe(connected - (ownPiece.length - 1) - plain.pairsConnected(others));
        const alone = ownPiece.length === 1 ? 1 : 0;
        expect(isCutPoint[v] === 1).toBe(plain.pieces(others).length > pieces.length - alone);
      }
      for (const edge of ties(graph)) {
        const [a, b] = ends(graph, edge);
        const without = (s: number, t: number) => plain.tied(s, t) && !(s === a && t === b) && !(s === b && t === a);
        expect(pairsCutByTie[edge]).toBe(connected - plain.pairsConnected(plain.everybody, without));
        expect(isBridge[edge] === 1).toBe(pairsCutByTie[edge]! > 0);
      }
    }, 'undirected');
  });

  it('local bridges and their span', () => {
    onRandomNetworks((graph, plain) => {
      const { isLocalBridge, span } = ask('local-bridges', { graph });
      for (const edge of ties(graph)) {
        const [a, b] = ends(graph, edge);
        const shared = plain.everybody.some((v) => plain.tied(a, v) && plain.tied(b, v));
        expect(isLocalBridge[edge] === 0).toBe(shared);
        const others = ties(graph).filter((other) => other !== edge);
        const without = graphFrom(
          { order: graph.order, ties: others.map((other) => [...ends(graph, other), 1] as const) },
          false,
        );
        const distance = new PlainNetwork(without).distance[a]![b]!;
        expect(span[edge]).toBe(distance === Number.POSITIVE_INFINITY ? 0 : distance);
      }
    }, 'undirected');
  });

  it('constraint, effective size and efficiency, by strength', () => {
    onRandomNetworks((graph, plain) => {
      expectValues(
        ask('constraint', { graph, weighted: true }),
        plain.everybody.map((i) => constraintOf(plain, i)),
      );
      const { effectiveSize, efficiency } = ask('effective-size', { graph, weighted: true });
      expectValues(
        effectiveSize,
        plain.everybody.map((i) => effectiveSizeOf(plain, i)),
      );
      const { neighbours } = ask('degree', { graph });
      expectValues(
        efficiency,
        plain.everybody.map((i) => effectiveSizeOf(plain, i) / neighbours[i]!),
      );
    });
  });

  it('constraint where every tie counts 1', () => {
    onRandomNetworks((graph) => {
      const plain = new PlainNetwork(graph.unweighted());
      expectValues(
        ask('constraint', { graph }),
        plain.everybody.map((i) => constraintOf(plain, i)),
      );
    });
  });

  it('shortest routes between two sets', () => {
    const sets = fc.tuple(fc.uniqueArray(fc.nat(11), { minLength: 1 }), fc.uniqueArray(fc.nat(11), { minLength: 1 }));
    fc.assert(
      fc.property(anyTies, fc.boolean(), sets, (list, directed, [from, to]) => {
        const graph = graphFrom(list, directed);
        const plain = new PlainNetwork(graph);
        const [sources, targets] = [from, to].map((set) => set.filter((v) => v < graph.order)) as [number[], number[]];
        const input = { sources: Int32Array.from(sources), targets: Int32Array.from(targets), limit: 1000 };
        const { distance, count, routes } = ask('shortest-routes', { graph, ...input });
        const pairs = sources.flatMap((s) => targets.map((t) => [s, t] as const));
        const shortest = Math.min(...pairs.map(([s, t]) => plain.distance[s]![t]!));
        if (shortest === Number.POSITIVE_INFINITY) {
          expect([distance, count, routes]).toEqual([null, 0, []]);
          return;
        }
        expect(distance).toBe(shortest);
        const nearest = pairs.filter(([s, t]) => plain.distance[s]![t] === shortest);
        expect(count).toBe(sum(nearest.map(([s, t]) => plain.routes(s, t))));
        expect(new Set(routes.map((route) => route.join('-'))).size).toBe(count);
        for (const route of routes) {
          expect(route).toHaveLength(shortest + 1);
          expect(sources).toContain(route[0]);
          expect(targets).toContain(route.at(-1));
          for (let at = 1; at < route.length; at += 1) expect(plain.tied(route[at - 1]!, route[at]!)).toBe(true);
        }
        expect(ask('shortest-routes', { graph, ...input, limit: 2 }).routes).toEqual(routes.slice(0, 2));
      }),
    );
  });
});
