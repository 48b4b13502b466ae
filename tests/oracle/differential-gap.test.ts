import { unwatched } from '@footbridge/server/analytics/control';
import type { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import type { TaskId, TaskInput, TaskOutput } from '@footbridge/server/analytics/tasks';
import type { Likelihood } from '@footbridge/server/analytics/tasks/gap-tasks';
import type { Modes, Parts } from '@footbridge/server/analytics/tasks/task';
import { anyTies, graphFrom } from '@footbridge/server/analytics/testing/graphs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlainNetwork, subsets, sum } from './slow-definitions.js';
import { candidatesOf, dealings, distancesOf, meanAndSd, sidesOf, tiesOf } from './slow-gap.js';

const PARTS = 3;

/** Random networks with a random division into three parts, some of them empty. */
function onDividedNetworks(
  check: (graph: CsrGraph, parts: Parts, plain: PlainNetwork) => void,
  options: { most?: number; runs?: number } = {},
) {
  const labels = fc.array(fc.nat(PARTS - 1), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(anyTies, labels, fc.boolean(), (list, labelOf, directed) => {
      const order = Math.min(list.order, options.most ?? 12);
      const kept = list.ties.filter(([from, to]) => from < order && to < order);
      const graph = graphFrom({ order, ties: kept }, directed);
      const parts = { partOf: Int32Array.from(labelOf.slice(0, order)), parts: PARTS };
      check(graph, parts, new PlainNetwork(graph));
    }),
    { numRuns: options.runs ?? 200 },
  );
}

const tiesIn = (plain: PlainNetwork, graph: CsrGraph) =>
  tiesOf({ everybody: plain.everybody, tied: (a, b) => plain.tied(a, b) }, graph.directed);
const balance = ({ external, internal }: { external: number; internal: number }) =>
  (external - internal) / (external + internal);

describe('gaps agree with the definitions on any divided network', () => {
  it('mixing, with and without direction', () => {
    onDividedNetworks((graph, { partOf, parts }, plain) => {
      const answer = ask('mixing', { graph, partOf, parts });
      const pairs = plain.everybody.flatMap((v) => plain.everybody.filter((w) => w !== v).map((w) => [v, w] as const));
      for (let a = 0; a < PARTS; a += 1) {
        for (let b = 0; b < PARTS; b += 1) {
          const between = pairs.filter(([v, w]) => partOf[v] === a && partOf[w] === b);
          const counted = !graph.directed && a === b ? between.filter(([v, w]) => v < w) : between;
          const linked = counted.filter(([v, w]) => plain.tied(v, w)).length;
          const cell = a * PARTS + b;
          expect([answer.linked[cell], answer.possible[cell]]).toEqual([linked, counted.length]);
          expectNear(answer.ofPossible[cell]!, linked / counted.length);
          expectNear(answer.ofAll[cell]!, linked / graph.size);
        }
      }
    });
  });

  it('external and internal ties of parts and stakeholders', () => {
    onDividedNetworks((graph, parts, plain) => {
      const { partOf } = parts;
      const ties = tiesIn(plain, graph);
      const ofParts = ask('ei-of-parts', { graph, ...parts });
      const pairs = subsets(plain.everybody, 2) as readonly (readonly [number, number])[];
      for (let part = 0; part < PARTS; part += 1) {
        expectNear(ofParts.index[part]!, balance(sidesOf(ties, partOf, part)));
        expectNear(ofParts.expected[part]!, balance(sidesOf(pairs, partOf, part)));
      }
      const answer = ask('ei-of-stakeholders', { graph, ...parts });
      for (const v of plain.everybody) {
        const own = (list: readonly (readonly [number, number])[]) => list.filter((ends) => ends.includes(v));
        expectNear(answer.index[v]!, balance(sidesOf(own(ties), partOf)));
        expectNear(answer.expected[v]!, balance(sidesOf(own(pairs), partOf)));
        const met = own(ties)
          .flat()
          .map((w) => partOf[w]!);
        expect(answer.otherParts[v]).toBe(new Set(met.filter((part) => part !== partOf[v])).size);
      }
    });
  });

  it('their z, over every dealing of the labels', () => {
    onDividedNetworks(
      (graph, parts, plain) => {
        expectDealt(
          graph,
          parts,
          tiesIn(plain, graph),
          subsets(plain.everybody, 2) as Pairs,
          dealings([...parts.partOf]),
        );
      },
      { most: 6, runs: 80 },
    );
  });

  it('their z in two-mode data, over every dealing within the modes', () => {
    const [people, bodies] = [4, 3];
    const ties = fc.uniqueArray(fc.tuple(fc.nat(people - 1), fc.integer({ min: people, max: people + bodies - 1 })), {
      selector: (pair) => pair.join(),
    });
    const labels = fc.array(fc.nat(PARTS - 1), { minLength: people + bodies, maxLength: people + bodies });
    fc.assert(
      fc.property(ties, labels, (pairs, partOf) => {
        const graph = graphFrom({ order: people + bodies, ties: pairs.map(([a, b]) => [a, b, 1] as const) }, false);
        const modeOf = Int8Array.from(partOf, (_, v) => (v < people ? 0 : 1));
        const parts = { partOf: Int32Array.from(partOf), parts: PARTS, modeOf };
        const possible = [0, 1, 2, 3].flatMap((person) => [4, 5, 6].map((body) => [person, body] as const));
        const all = dealings(partOf.slice(0, people)).flatMap((first) =>
          dealings(partOf.slice(people)).map((second) => [...first, ...second]),
        );
        expectDealt(graph, parts, pairs, possible, all);
      }),
      { numRuns: 60 },
    );
  });

  it('reach within steps and nearness between parts', () => {
    onDividedNetworks((graph, parts, plain) => {
      const near = ask('distances-between', { graph, ...parts, furthest: 2, seed: 1 });
      const far = ask('distances-between', { graph, ...parts, furthest: Number.POSITIVE_INFINITY, seed: 1 });
      for (let a = 0; a < PARTS; a += 1) {
        for (let b = 0; b < PARTS; b += 1) {
          const distances = distancesOf(plain, parts, a, b);
          const cell = a * PARTS + b;
          const pairs = distances.length / (a === b && !graph.directed ? 2 : 1);
          expect(far.possible[cell]).toBe(pairs);
          expectNear(near.within[cell]!, distances.filter((steps) => steps <= 2).length / distances.length);
          expectNear(far.nearness[cell]!, sum(distances.map((steps) => 1 / steps)) / distances.length);
          const reached = distances.filter((steps) => steps < Number.POSITIVE_INFINITY).length;
          expectNear(far.within[cell]!, reached / distances.length);
        }
      }
    });
  });

  it('likely ties, by each likelihood', () => {
    const counts = {
      'adamic-adar': (degree) => 1 / Math.log(degree),
      'resource-allocation': (degree) => 1 / degree,
      'common-neighbours': () => 1,
    } satisfies Record<Likelihood, (degree: number) => number>;
    onDividedNetworks((graph) => {
      const skeleton = graph.skeleton();
      const candidates = candidatesOf(new PlainNetwork(skeleton));
      for (const by of Object.keys(counts) as Likelihood[]) {
        const likely = ask('likely-ties', { graph: skeleton, limit: 100, by });
        const expected = candidates.map(({ from, to, shared }) => [from, to, sum(shared.map(counts[by]))] as const);
        expect(likely).toHaveLength(expected.length);
        for (const { from, to, likelihood } of likely) {
          expect(likelihood).toBeCloseTo(expected.find(([a, b]) => a === from && b === to)![2], 9);
        }
        const inOrder = likely.map(({ likelihood }) => likelihood.toFixed(9));
        expect(inOrder).toEqual(expected.map(([, , value]) => value.toFixed(9)).sort((a, b) => Number(b) - Number(a)));
      }
    });
  });

  it('expected pairs of rewired networks, over every network of the same degrees', () => {
    onDividedNetworks(
      (graph, parts) => {
        const skeleton = graph.skeleton();
        const answer = ask('rewired-matrix', { graph: skeleton, ...parts, seed: 1 });
        const plain = new PlainNetwork(skeleton);
        const degree = (ties: Pairs, v: number) => ties.filter((ends) => ends.includes(v)).length;
        const ties = tiesIn(plain, skeleton);
        const alike = (
          subsets(
            subsets(plain.everybody, 2).map((_, at) => at),
            ties.length,
          ) as number[][]
        )
          .map((chosen) => chosen.map((at) => subsets(plain.everybody, 2)[at] as readonly [number, number]))
          .filter((other) => plain.everybody.every((v) => degree(other, v) === degree(ties, v)));
        for (let a = 0; a < PARTS; a += 1) {
          for (let b = a; b < PARTS; b += 1) {
            const between = alike.map((other) => linkedIn(other, parts.partOf, a, b));
            const { mean, sd } = meanAndSd(between);
            const cell = a * PARTS + b;
            expect(Math.abs(answer.expected[cell]! - mean)).toBeLessThanOrEqual((5 * sd) / Math.sqrt(1000) + 1e-9);
            if (sd === 0) expect(answer.sd[cell]).toBeNaN();
          }
        }
      },
      { most: 5, runs: 25 },
    );
  });
});

type Pairs = readonly (readonly [number, number])[];

function linkedIn(ties: Pairs, partOf: ArrayLike<number>, a: number, b: number): number {
  return ties.filter(([x, y]) => (partOf[x] === a && partOf[y] === b) || (partOf[x] === b && partOf[y] === a)).length;
}

/** The index of the network and of each part is as far from its mean over all dealings as `z` says. */
function expectDealt(
  graph: CsrGraph,
  parts: Parts & Modes,
  ties: Pairs,
  possible: Pairs,
  all: readonly (readonly number[])[],
): void {
  const whole = ask('ei-index', { graph, ...parts });
  const indices = all.map((partOf) => balance(sidesOf(ties, partOf)));
  const dealt = meanAndSd(indices);
  if (ties.length === 0 || dealt.sd < 1e-9) expect([whole.sd, whole.z]).toEqual([null, null]);
  else {
    expect(whole.expected).toBeCloseTo(dealt.mean, 9);
    expect(whole.sd).toBeCloseTo(dealt.sd, 9);
    expect(whole.z).toBeCloseTo((whole.index! - dealt.mean) / dealt.sd, 6);
  }
  const ofParts = ask('ei-of-parts', { graph, ...parts });
  for (let part = 0; part < PARTS; part += 1) {
    const could = sidesOf(possible, parts.partOf, part);
    const excess = (partOf: ArrayLike<number>) => {
      const { external, internal } = sidesOf(ties, partOf, part);
      return external * could.internal - internal * could.external;
    };
    const { mean, sd } = meanAndSd(all.map(excess));
    if (all.length > 0) expect(mean).toBeCloseTo(0, 9);
    if (!(sd > 1e-9)) expect(ofParts.z[part]).toBeNaN();
    else expect(ofParts.z[part]).toBeCloseTo(excess(parts.partOf) / sd, 6);
  }
}

function ask<Id extends TaskId>(task: Id, input: TaskInput<Id>): TaskOutput<Id> {
  return runKernel(task, input, unwatched);
}

function expectNear(got: number, expected: number): void {
  if (Number.isNaN(expected)) expect(got).toBeNaN();
  else expect(got).toBeCloseTo(expected, 9);
}
