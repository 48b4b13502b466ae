import { unwatched } from '@footbridge/server/analytics/control';
import type { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import { seededRandom } from '@footbridge/server/analytics/seeded-random';
import type { TaskId, TaskInput, TaskOutput } from '@footbridge/server/analytics/tasks';
import { anyTies, graphFrom } from '@footbridge/server/analytics/testing/graphs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bridgenessOf,
  bridgingCoefficientOf,
  everettValenteOf,
  pairsTurningTo,
  participationOf,
  withinPartZOf,
} from './slow-brokerage.js';
import { PlainNetwork, sum } from './slow-definitions.js';

const PARTS = 3;

/** Random networks of 0 to 12 stakeholders, in pieces, with isolates, parallel ties and self ties, in three parts. */
function onRandomNetworks(
  kinds: 'both' | 'undirected',
  check: (graph: CsrGraph, plain: PlainNetwork, partOf: Int32Array) => void,
) {
  const directed = kinds === 'both' ? fc.boolean() : fc.constant(false);
  const labels = fc.array(fc.nat(PARTS - 1), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(anyTies, directed, labels, (list, isDirected, labelOf) => {
      const graph = graphFrom(list, isDirected);
      check(graph, new PlainNetwork(graph), Int32Array.from(labelOf.slice(0, graph.order)));
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

describe('measures of brokerage agree with their definitions on any network', () => {
  it('bridgeness', () => {
    onRandomNetworks('undirected', (graph, plain) => {
      expectValues(
        ask('bridgeness', { graph }),
        plain.everybody.map((v) => bridgenessOf(plain, v)),
      );
    });
  });

  it('the bridging coefficient', () => {
    onRandomNetworks('undirected', (graph, plain) => {
      expectValues(
        ask('bridging-coefficient', { graph }),
        plain.everybody.map((v) => bridgingCoefficientOf(plain, v)),
      );
    });
  });

  it('Everett-Valente brokerage', () => {
    onRandomNetworks('both', (graph, plain) => {
      const { nodes } = ask('betweenness', { graph });
      expectValues(
        ask('everett-valente', { graph, betweenness: nodes }).value,
        plain.everybody.map((v) => everettValenteOf(plain, v, graph.directed)),
      );
    });
  });

  it('honest brokers', () => {
    onRandomNetworks('both', (graph, plain) => {
      const { untied, oneWay, bothWays } = ask('honest-broker', { graph });
      for (const v of plain.everybody) {
        expect([untied[v], oneWay[v], bothWays[v]]).toEqual(pairsTurningTo(plain, v));
      }
    });
  });

  it('participation and ties within the part', () => {
    onRandomNetworks('undirected', (graph, plain, partOf) => {
      for (const weighted of [false, true]) {
        const { participation, withinPartZ } = ask('ties-by-part', { graph, partOf, parts: PARTS, weighted });
        expectValues(
          participation,
          plain.everybody.map((v) => participationOf(plain, v, partOf, weighted)),
        );
        expectValues(
          withinPartZ,
          plain.everybody.map((v) => withinPartZOf(plain, v, partOf, weighted)),
        );
      }
    });
  });

  it('what brokerage roles come to where arcs are drawn at random', () => {
    const partOf = Int32Array.of(0, 0, 0, 1, 1, 2, 2);
    const pairs = Array.from(partOf.keys()).flatMap((a) => Array.from(partOf.keys(), (b) => [a, b, 1] as const));
    const arcs = pairs.filter(([a, b]) => a !== b);
    const networkOf = (ties: typeof arcs) => ({ graph: graphFrom({ order: 7, ties }, true), partOf, parts: PARTS });
    // 14 of 42 arcs.
    const { byPart } = ask('gould-fernandez-expectation', networkOf(arcs.slice(0, 14)));
    const random = seededRandom(1);
    const draws = Array.from({ length: DRAWS }, () =>
      ask('gould-fernandez', networkOf(arcs.filter(() => random() < 1 / 3))),
    );
    for (const role of ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison', 'total'] as const) {
      for (const v of [0, 3]) {
        const counts = draws.map((roles) => roles[role][v]!);
        const [expected, sd] = [byPart[role].expected[partOf[v]!]!, byPart[role].sd[partOf[v]!]!];
        const mean = sum(counts) / DRAWS;
        const spread = Math.sqrt(sum(counts.map((count) => (count - mean) ** 2)) / DRAWS);
        expect(Math.abs(mean - expected)).toBeLessThanOrEqual((4 * sd) / Math.sqrt(DRAWS));
        expect(Math.abs(spread - sd)).toBeLessThanOrEqual(0.1 * sd);
      }
    }
  });
});

const DRAWS = 4000;
