import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import type { BrokerageRole, BrokerageRoles } from '../../tasks/brokerage-tasks.js';
import type { Parts } from '../../tasks/task.js';
import { ask } from '../../testing/ask.js';
import { graphOf, karateClubs, knownGraph } from '../../testing/graphs.js';

const ROLES = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison', 'total'] as const;
const dividedAs = (...partOf: number[]): Parts => ({ partOf: Int32Array.from(partOf), parts: Math.max(...partOf) + 1 });

/** Every network of four with arcs, and its probability where each of the twelve arcs is there with probability d. */
function everyNetworkOfFour(d: number): readonly { readonly graph: CsrGraph; readonly probability: number }[] {
  const pairs = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b !== a).map((b) => [a, b] as const));
  return Array.from({ length: 2 ** pairs.length }, (_, bits) => {
    const arcs = pairs.filter((_, at) => ((bits >> at) & 1) === 1);
    const [sources, targets] = [arcs.map(([a]) => a), arcs.map(([, b]) => b)];
    const probability = d ** arcs.length * (1 - d) ** (pairs.length - arcs.length);
    return { graph: CsrGraph.fromTies({ order: 4, sources, targets, directed: true }), probability };
  });
}

function moments(values: readonly (readonly [number, number])[]): { expected: number; sd: number } {
  const expected = values.reduce((sum, [value, probability]) => sum + value * probability, 0);
  const variance = values.reduce((sum, [value, probability]) => sum + (value - expected) ** 2 * probability, 0);
  return { expected, sd: Math.sqrt(variance) };
}

describe('what brokerage roles come to by chance', () => {
  // Four of twelve arcs: d = 1/3.
  const graph = graphOf('0-1 1-2 2-3 3-0', { directed: true });
  const networks = everyNetworkOfFour(1 / 3);

  for (const parts of [dividedAs(0, 0, 1, 1), dividedAs(0, 0, 0, 1), dividedAs(0, 0, 1, 2), dividedAs(0, 0, 0, 0)]) {
    it(`is the mean and spread over all networks of four, in parts ${parts.partOf.join()}`, () => {
      const { byPart, overall } = ask('gould-fernandez-expectation', { graph, ...parts });
      const counts = networks.map(({ graph: drawn, probability }) => ({
        roles: ask('gould-fernandez', { graph: drawn, ...parts }),
        probability,
      }));
      const spread = (of: (roles: BrokerageRoles) => number) =>
        moments(counts.map(({ roles, probability }) => [of(roles), probability] as const));
      for (const role of ROLES) {
        for (const v of [0, 1, 2, 3]) {
          const { expected, sd } = spread((roles) => roles[role][v]!);
          expect(byPart[role].expected[parts.partOf[v]!]).toBeCloseTo(expected, 10);
          expect(byPart[role].sd[parts.partOf[v]!]).toBeCloseTo(sd, 10);
        }
        const whole = spread((roles) => roles[role].reduce((sum, count) => sum + count, 0));
        expect(overall[role].expected).toBeCloseTo(whole.expected, 10);
        expect(overall[role].sd, role).toBeCloseTo(whole.sd, 10);
      }
    });
  }

  it('is what R’s sna 2.7-1 gives for the two karate clubs', () => {
    const { byPart } = ask('gould-fernandez-expectation', { graph: knownGraph('karate'), ...karateClubs });
    const at = (role: BrokerageRole) => [byPart[role].expected[0]!.toFixed(6), byPart[role].sd[0]!.toFixed(6)];
    expect(at('coordinator')).toEqual(['3.994468', '3.931286']);
    expect(at('itinerant')).toEqual(['4.527064', '4.295209']);
    expect(at('gatekeeper')).toEqual(['4.527064', '4.349183']);
    expect(at('representative')).toEqual(['4.527064', '4.349183']);
    expect(at('liaison')).toEqual(['0.000000', '0.000000']);
    expect(byPart.total.expected[0]).toBeCloseTo(17.57566, 5);
    expect(byPart.total.sd[0]).toBeCloseTo(11.38373, 5);
  });

  it('leaves out whoever has no part recorded', () => {
    const parts = { partOf: Int32Array.of(0, 0, 1, 2, 2), parts: 3, notRecorded: 2 };
    const withOthers = graphOf('0-1 1-2 2-0 3-0 3-1 1-4', { directed: true });
    const without = ask('gould-fernandez-expectation', {
      graph: graphOf('0-1 1-2 2-0', { directed: true }),
      ...dividedAs(0, 0, 1),
    });
    const { byPart, overall } = ask('gould-fernandez-expectation', { graph: withOthers, ...parts });
    for (const role of ROLES) {
      expect(Array.from(byPart[role].sd)).toEqual([...without.byPart[role].sd, Number.NaN]);
      expect(overall[role]).toEqual(without.overall[role]);
    }
  });

  it('is 0 where no role can be had', () => {
    for (const order of [0, 1, 2]) {
      const parts = { partOf: new Int32Array(order), parts: 1 };
      const { overall } = ask('gould-fernandez-expectation', {
        graph: graphOf('', { order, directed: true }),
        ...parts,
      });
      expect(overall.total).toEqual({ expected: 0, sd: 0 });
    }
  });
});
