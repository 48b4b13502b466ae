import { unwatched } from '@footbridge/server/analytics/control';
import { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import type { TaskId, TaskInput, TaskOutput } from '@footbridge/server/analytics/tasks';
import type { Parts } from '@footbridge/server/analytics/tasks/task';
import { anyTies, graphFrom } from '@footbridge/server/analytics/testing/graphs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlainNetwork, subsets, sum } from './slow-definitions.js';

function ask<Id extends TaskId>(task: Id, input: TaskInput<Id>): TaskOutput<Id> {
  return runKernel(task, input, unwatched);
}

const PARTS = 3;

/** Random networks with a random division into three parts, some of them empty. */
function onDividedNetworks(
  check: (graph: CsrGraph, parts: Parts, plain: PlainNetwork) => void,
  options: { directed?: boolean; most?: number; runs?: number } = {},
) {
  const labels = fc.array(fc.nat(PARTS - 1), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(anyTies, labels, options.directed ? fc.boolean() : fc.constant(false), (list, labelOf, directed) => {
      const order = Math.min(list.order, options.most ?? 12);
      const kept = list.ties.filter(([from, to]) => from < order && to < order);
      const graph = graphFrom({ order, ties: kept }, directed);
      const parts = { partOf: Int32Array.from(labelOf.slice(0, order)), parts: PARTS };
      check(graph, parts, new PlainNetwork(graph));
    }),
    { numRuns: options.runs ?? 150 },
  );
}

/** Every different way to deal the labels out again, each as often as any other. */
function dealings(labels: readonly number[]): readonly (readonly number[])[] {
  if (labels.length === 0) return [[]];
  return labels.flatMap((label, at) =>
    dealings(labels.filter((_, other) => other !== at)).map((rest) => [label, ...rest]),
  );
}

function linkedIn(graph: CsrGraph, partOf: ArrayLike<number>, a: number, b: number): number {
  let linked = 0;
  for (let edge = 0; edge < graph.size; edge += 1) {
    const [x, y] = [partOf[graph.edgeSource[edge]!]!, partOf[graph.edgeTarget[edge]!]!];
    if ((x === a && y === b) || (x === b && y === a)) linked += 1;
  }
  return linked;
}

function expectMoments(graph: CsrGraph, matrix: TaskOutput<'group-matrix'>, all: readonly (readonly number[])[]): void {
  for (let a = 0; a < PARTS; a += 1) {
    for (let b = a; b < PARTS; b += 1) {
      const counts = all.map((partOf) => linkedIn(graph, partOf, a, b));
      const mean = sum(counts) / counts.length;
      const sd = Math.sqrt(sum(counts.map((count) => (count - mean) ** 2)) / counts.length);
      const cell = a * PARTS + b;
      expect(matrix.expected[cell]).toBeCloseTo(mean, 9);
      if (sd < 1e-9) expect(matrix.sd[cell]).toBeNaN();
      else expect(matrix.sd[cell]).toBeCloseTo(sd, 6);
    }
  }
}

describe('kernels agree with the definitions on any divided network', () => {
  it('brokerage roles', () => {
    onDividedNetworks(
      (graph, parts, plain) => {
        const roles = ask('gould-fernandez', { graph, ...parts });
        const of = (v: number) => parts.partOf[v]!;
        for (const v of plain.everybody) {
          const pairs = plain.everybody.flatMap((a) =>
            plain.everybody
              .filter((c) => a !== c && plain.tied(a, v) && plain.tied(v, c) && !plain.tied(a, c))
              .map((c) => [of(a), of(v), of(c)] as const),
          );
          const count = (role: (a: number, b: number, c: number) => boolean) =>
            pairs.filter((ends) => role(...ends)).length;
          expect(roles.coordinator[v]).toBe(count((a, b, c) => a === b && b === c));
          expect(roles.itinerant[v]).toBe(count((a, b, c) => a === c && a !== b));
          expect(roles.representative[v]).toBe(count((a, b, c) => a === b && b !== c));
          expect(roles.gatekeeper[v]).toBe(count((a, b, c) => b === c && a !== b));
          expect(roles.liaison[v]).toBe(count((a, b, c) => a !== b && b !== c && a !== c));
          expect(roles.total[v]).toBe(pairs.length);
        }
      },
      { directed: true },
    );
  });

  it('expected pairs and their spread, over every dealing of the labels', () => {
    onDividedNetworks(
      (graph, parts) => {
        expectMoments(graph, ask('group-matrix', { graph, ...parts }), dealings(Array.from(parts.partOf)));
      },
      { most: 6, runs: 60 },
    );
  });

  it('expected pairs in two-mode data, over every dealing within the modes', () => {
    const people = 4;
    const bodies = 3;
    const ties = fc.uniqueArray(fc.tuple(fc.nat(people - 1), fc.nat(bodies - 1)), {
      selector: ([person, body]) => `${person} ${body}`,
    });
    const labels = fc.array(fc.nat(PARTS - 1), { minLength: people + bodies, maxLength: people + bodies });
    fc.assert(
      fc.property(ties, labels, (list, partOf) => {
        const graph = CsrGraph.fromTies({
          order: people + bodies,
          sources: list.map(([person]) => person),
          targets: list.map(([, body]) => people + body),
          directed: false,
        });
        const modeOf = Int8Array.from(partOf, (_, v) => (v < people ? 0 : 1));
        const matrix = ask('group-matrix', { graph, partOf: Int32Array.from(partOf), parts: PARTS, modeOf });
        const all = dealings(partOf.slice(0, people)).flatMap((first) =>
          dealings(partOf.slice(people)).map((second) => [...first, ...second]),
        );
        expectMoments(graph, matrix, all);
        for (let a = 0; a < PARTS; a += 1) {
          for (let b = a; b < PARTS; b += 1) {
            const across = partOf.slice(0, people).flatMap((x) => partOf.slice(people).map((y) => [x, y] as const));
            const possible = across.filter(([x, y]) => (x === a && y === b) || (x === b && y === a)).length;
            expect(matrix.possible[a * PARTS + b]).toBe(possible);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('external and internal ties and what sizes would give', () => {
    onDividedNetworks((graph, parts, plain) => {
      const { external, internal, index, expected } = ask('ei-index', { graph, ...parts });
      const ends = Array.from({ length: graph.size }, (_, edge) =>
        [graph.edgeSource[edge]!, graph.edgeTarget[edge]!].map((v) => parts.partOf[v]),
      );
      expect(external).toBe(ends.filter(([a, b]) => a !== b).length);
      expect(internal).toBe(ends.filter(([a, b]) => a === b).length);
      expect(index).toBe(graph.size === 0 ? null : (external - internal) / graph.size);
      const pairs = subsets(plain.everybody, 2).map((pair) => pair.map((v) => parts.partOf[v]));
      const outside = pairs.filter(([a, b]) => a !== b).length;
      if (pairs.length === 0) expect(expected).toBeNull();
      else expect(expected).toBeCloseTo((2 * outside - pairs.length) / pairs.length, 9);
    });
  });

  it('departures until two parts are apart', () => {
    onDividedNetworks((graph, parts, plain) => {
      const cells = ask('departures', { graph, ...parts });
      for (const [a, b] of subsets([0, 1, 2], 2) as [number, number][]) {
        const pairs = Array.from({ length: graph.size }, (_, edge) => [
          graph.edgeSource[edge]!,
          graph.edgeTarget[edge]!,
        ]);
        const between = pairs.filter((pair) => linkedIn(graph, parts.partOf, a, b) > 0 && crosses(parts, pair, a, b));
        const cell = cells.find((found) => found.a === a && found.b === b);
        expect(cell?.linkedPairs ?? 0).toBe(between.length);
        const ends = (leavers: readonly number[]) => between.every((pair) => pair.some((v) => leavers.includes(v)));
        const smallest = plain.everybody.findIndex((size) => subsets(plain.everybody, size).some(ends));
        expect(cell?.heldBy ?? 0).toBe(between.length === 0 ? 0 : smallest);
        if (cell) expect(ends(Array.from(cell.leavers))).toBe(true);
        if (cell) expect(cell.leavers).toHaveLength(cell.heldBy);
      }
    });
  });

  it('the smallest cut of every route between two parts', () => {
    onDividedNetworks(
      (graph, parts, plain) => {
        const members = (part: number) => plain.everybody.filter((v) => parts.partOf[v] === part);
        const [from, to] = [members(0), members(1)];
        const input = { sources: Int32Array.from(from), targets: Int32Array.from(to) };
        for (const spareEnds of [false, true]) {
          const { count, leavers } = ask('minimum-vertex-cut', { graph, ...input, spareEnds });
          const mayLeave = spareEnds ? members(2) : plain.everybody;
          const apart = (gone: readonly number[]) => {
            const pieces = plain.pieces(plain.everybody.filter((v) => !gone.includes(v)));
            return !pieces.some((piece) => piece.some((v) => from.includes(v)) && piece.some((v) => to.includes(v)));
          };
          const sizes = [...mayLeave.keys(), mayLeave.length];
          const smallest = sizes.find((size) => subsets(mayLeave, size).some(apart));
          expect(count).toBe(smallest ?? null);
          if (count === null) continue;
          expect(leavers).toHaveLength(count);
          expect(apart(Array.from(leavers))).toBe(true);
          if (spareEnds) for (const leaver of leavers) expect(parts.partOf[leaver]).toBe(2);
        }
      },
      { most: 9 },
    );
  });

  it('the benefit and the order of introductions between two parts and overall', () => {
    onDividedNetworks(
      (graph, parts, plain) => {
        const members = (part: number) => plain.everybody.filter((v) => parts.partOf[v] === part);
        const sides = [
          [members(0), members(1)],
          [members(0), members(0)],
          [plain.everybody, plain.everybody],
        ] as const;
        for (const [from, to] of sides) {
          const input = { sources: Int32Array.from(from), targets: Int32Array.from(to), limit: 200 };
          const answer =
            from === plain.everybody
              ? ask('introductions-overall', { graph, limit: 200 })
              : ask('introductions-between', { graph, ...input });
          const before = meanInverse(plain, from, to);
          expect(answer.exact).toBe(true);
          expect(answer.before).toBeCloseTo(before, 9);
          const candidates = from
            .flatMap((i) => to.map((j) => [i, j] as const))
            .filter(([i, j]) => i !== j && !plain.tied(i, j))
            .filter(([i, j]) => i < j || !(from.includes(j) && to.includes(i)));
          expect(answer.candidates).toBe(candidates.length);
          const gains = candidates.map(
            ([i, j]) => meanInverse(new PlainNetwork(withTie(graph, i, j)), from, to) - before,
          );
          const useful = gains.filter((gain) => gain > 1e-12).sort((a, b) => b - a);
          expect(answer.introductions.map(({ benefit }) => benefit.toFixed(9))).toEqual(
            useful.map((gain) => gain.toFixed(9)),
          );
          for (const { from: i, to: j, benefit, rank } of answer.introductions) {
            const at = candidates.findIndex(([a, b]) => a === i && b === j);
            expect(benefit).toBeCloseTo(gains[at]!, 9);
            expect(rank).toBe(1 + useful.filter((gain) => gain > benefit + 1e-10).length);
          }
        }
      },
      { most: 9, runs: 60 },
    );
  });

  it('communities: connected, and of the modularity that is said', () => {
    onDividedNetworks((graph, _, plain) => {
      const { communityOf, modularity, count, sizes } = ask('leiden', { graph, seed: 5 });
      for (let community = 0; community < count; community += 1) {
        const members = plain.everybody.filter((v) => communityOf[v] === community);
        expect(members).toHaveLength(sizes[community]!);
        expect(plain.pieces(members)).toHaveLength(1);
      }
      if (graph.size === 0) {
        expect(modularity).toBeNull();
        return;
      }
      const degree = (v: number) => plain.everybody.filter((w) => plain.tied(v, w)).length;
      let slow = 0;
      for (const v of plain.everybody) {
        for (const w of plain.everybody) {
          if (communityOf[v] !== communityOf[w]) continue;
          slow += (plain.tied(v, w) ? 1 : 0) - (degree(v) * degree(w)) / (2 * graph.size);
        }
      }
      expect(modularity).toBeCloseTo(slow / (2 * graph.size), 9);
    });
  });
});

function crosses({ partOf }: Parts, [x, y]: readonly number[], a: number, b: number): boolean {
  const [ofX, ofY] = [partOf[x!]!, partOf[y!]!];
  return (ofX === a && ofY === b) || (ofX === b && ofY === a);
}

function meanInverse({ distance }: PlainNetwork, from: readonly number[], to: readonly number[]): number {
  const pairs = from.flatMap((s) => to.filter((t) => t !== s).map((t) => 1 / distance[s]![t]!));
  return pairs.length === 0 ? 0 : sum(pairs) / pairs.length;
}

function withTie(graph: CsrGraph, i: number, j: number): CsrGraph {
  return CsrGraph.fromTies({
    order: graph.order,
    sources: [...graph.edgeSource, i],
    targets: [...graph.edgeTarget, j],
    directed: false,
  });
}
