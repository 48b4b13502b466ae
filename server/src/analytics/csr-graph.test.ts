import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsrGraph } from './csr-graph.js';

const rowOf = (graph: CsrGraph, v: number) =>
  Array.from(graph.targets.subarray(graph.offsets[v], graph.offsets[v + 1]));

describe('CsrGraph', () => {
  it('merges parallel ties, sums their strengths and drops self ties', () => {
    const graph = CsrGraph.fromTies({
      order: 3,
      sources: [1, 0, 2, 1],
      targets: [0, 1, 2, 2],
      weights: [2, 3, 9, 4],
      directed: false,
    });
    expect(graph.size).toBe(2);
    expect(Array.from(graph.edgeSource)).toEqual([0, 1]);
    expect(Array.from(graph.edgeTarget)).toEqual([1, 2]);
    expect(Array.from(graph.edgeWeights())).toEqual([5, 4]);
    expect(rowOf(graph, 1)).toEqual([0, 2]);
    expect(graph.hasEdge(2, 2)).toBe(false);
  });

  it('keeps the two directions of a directed pair apart', () => {
    const graph = CsrGraph.fromTies({ order: 2, sources: [0, 1, 0], targets: [1, 0, 1], directed: true });
    expect(graph.size).toBe(2);
    expect(Array.from(graph.weights)).toEqual([2, 1]);
    expect(graph.edgeBetween(0, 1)).toBe(0);
    expect(graph.edgeBetween(1, 0)).toBe(1);
  });

  it('sums both directions in the skeleton', () => {
    const graph = CsrGraph.fromTies({
      order: 3,
      sources: [0, 1, 2],
      targets: [1, 0, 1],
      weights: [2, 3, 1],
      directed: true,
    });
    const skeleton = graph.skeleton();
    expect(Array.from(skeleton.edgeWeights())).toEqual([5, 1]);
    expect(rowOf(skeleton, 1)).toEqual([0, 2]);
  });

  it('turns every arc round in the reverse', () => {
    const graph = CsrGraph.fromTies({ order: 3, sources: [0, 1], targets: [1, 2], weights: [2, 3], directed: true });
    const reversed = graph.reversed();
    expect(rowOf(reversed, 2)).toEqual([1]);
    expect(Array.from(reversed.edgeWeights())).toEqual([2, 3]);
    expect(reversed.hasEdge(0, 1)).toBe(false);
  });

  it('has two arcs for each tie both ways, in the same memory', () => {
    const graph = CsrGraph.fromTies({ order: 3, sources: [0, 2], targets: [1, 1], weights: [2, 3], directed: false });
    const both = graph.bothWays();
    expect(both).toMatchObject({ directed: true, order: 3, size: 4 });
    expect(Array.from(both.edgeSource)).toEqual([0, 1, 1, 2]);
    expect(Array.from(both.edgeTarget)).toEqual([1, 0, 2, 1]);
    expect(Array.from(both.edgeWeights())).toEqual([2, 2, 3, 3]);
    expect(both.targets.buffer).toBe(graph.targets.buffer);
    expect(both.weights.buffer).toBe(graph.weights.buffer);
  });

  it('shares strengths that are all 1 with every other such graph, given or not', () => {
    const pair = { order: 2, sources: [0], targets: [1], directed: false };
    const one = CsrGraph.fromTies(pair);
    const other = CsrGraph.fromTies({ ...pair, order: 9, weights: [1] });
    expect(Array.from(other.weights)).toEqual([1, 1]);
    expect(other.weights.buffer).toBe(one.weights.buffer);
    expect(one.unweighted()).toBe(one);
    const strong = CsrGraph.fromTies({ ...pair, weights: [2] });
    expect(Array.from(strong.unweighted().weights)).toEqual([1, 1]);
    expect(Array.from(strong.weights)).toEqual([2, 2]);
  });

  it('counts parallel ties without strengths', () => {
    const ties = { order: 3, sources: [1, 0, 0], targets: [0, 1, 2], directed: false };
    expect(Array.from(CsrGraph.fromTies(ties).edgeWeights())).toEqual([2, 1]);
  });

  it('holds nobody, or stakeholders without ties', () => {
    for (const order of [0, 1, 2]) {
      const graph = CsrGraph.fromTies({ order, sources: [], targets: [], directed: false });
      expect(graph.size).toBe(0);
      expect(graph.offsets).toHaveLength(order + 1);
    }
  });

  it('refuses an end that is not in the graph and a strength that is not above 0', () => {
    expect(() => CsrGraph.fromTies({ order: 2, sources: [0], targets: [2], directed: false })).toThrow(
      'Tie 0 ends at 2; expected a position from 0 to 1',
    );
    expect(() => CsrGraph.fromTies({ order: 2, sources: [0], targets: [1], weights: [0], directed: false })).toThrow(
      'Tie 0 has strength 0; expected a finite number above 0',
    );
  });

  it('refuses parts whose offsets do not close', () => {
    const whole = CsrGraph.fromTies({ order: 3, sources: [0, 1], targets: [1, 2], directed: false });
    expect(() => CsrGraph.fromTransfer({ ...whole.toTransfer(), targets: whole.targets.slice(1) })).toThrow(
      'needs 4 arcs',
    );
  });

  it('keeps its arrays in shared memory', () => {
    const graph = CsrGraph.fromTies({ order: 2, sources: [0], targets: [1], directed: false });
    const { directed: _, order: __, size: ___, ...arrays } = graph.toTransfer();
    for (const array of Object.values(arrays)) expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it('holds exactly the distinct pairs it was given, in rows ordered by target', () => {
    const ties = fc.array(fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 5 })), { maxLength: 60 });
    fc.assert(
      fc.property(ties, fc.boolean(), (list, directed) => {
        const graph = CsrGraph.fromTies({
          order: 8,
          sources: list.map(([from]) => from),
          targets: list.map(([, to]) => to),
          weights: list.map(([, , weight]) => weight),
          directed,
        });
        const expected = new Map<string, number>();
        for (const [from, to, weight] of list) {
          if (from === to) continue;
          for (const pair of directed ? [`${from}-${to}`] : [`${from}-${to}`, `${to}-${from}`]) {
            expected.set(pair, (expected.get(pair) ?? 0) + weight);
          }
        }
        const got = new Map<string, number>();
        for (let v = 0; v < 8; v += 1) {
          const row = rowOf(graph, v);
          expect(row).toEqual([...row].sort((a, b) => a - b));
          row.forEach((target, at) => {
            got.set(`${v}-${target}`, graph.weights[graph.offsets[v]! + at]!);
          });
        }
        expect(got).toEqual(expected);
      }),
    );
  });
});
