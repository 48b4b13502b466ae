import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwatched } from './control.js';
import { CsrGraph } from './csr-graph.js';
import { BucketWalk } from './dijkstra-buckets.js';
import { HeapWalk } from './dijkstra-heap.js';
import { routeLengths } from './dijkstra-lengths.js';
import { renumber } from './renumber.js';
import { seededRandom } from './seeded-random.js';
import { blockModel } from './testing/graphs.js';
import { strongGraph } from './testing/strengths.js';

const lengthsOf = (graph: CsrGraph) => routeLengths(graph, renumber(graph));

describe('lengths of ties', () => {
  it('are whole where strengths are whole: three ties of 3 are as long as one of 1', () => {
    const { lengths, perDistance, tolerance, longestWhole } = lengthsOf(strongGraph('0-1*3 1-2*3 2-3*3 0-3'));
    expect(new Set(lengths)).toEqual(new Set([1, 3]));
    expect([perDistance, tolerance, longestWhole]).toEqual([3, 0, 3]);
  });

  it('are whole for strengths of up to three decimals', () => {
    // 0.57 x 100 is not 57 to a computer; 1 / 0.57 and 1 / 0.38 are 2 and 3 times 1 / 1.14.
    const { lengths, perDistance } = lengthsOf(strongGraph('0-1*0.57 1-2*0.38'));
    expect(new Set(lengths)).toEqual(new Set([2, 3]));
    expect(perDistance).toBeCloseTo(1.14, 15);
  });

  it('are 1 / strength, compared with tolerance, for any others', () => {
    const { lengths, perDistance, tolerance, longestWhole } = lengthsOf(strongGraph(`0-1*${Math.PI} 1-2*2`));
    expect(new Set(lengths)).toEqual(new Set([1 / Math.PI, 0.5]));
    expect([perDistance, longestWhole]).toEqual([1, null]);
    expect(tolerance).toBeGreaterThan(1e-12);
    expect(tolerance).toBeLessThan(1e-6);
  });

  it('are not whole where sums of them could round', () => {
    const primes = [9973, 9967, 9949, 9941, 9931].map((strength, at) => `${at}-${at + 1}*${strength}`);
    expect(lengthsOf(strongGraph(primes.join(' '))).longestWhole).toBeNull();
  });
});

describe('walks, nearest first', () => {
  it('meet the same by buckets and by heap, at the same lengths', () => {
    const plain = blockModel({ order: 500, size: 1500, blocks: 5, seed: 7 });
    const random = seededRandom(8);
    const graph = CsrGraph.fromTies({
      order: 510,
      sources: plain.edgeSource,
      targets: plain.edgeTarget,
      weights: plain.edgeWeights().map(() => 1 + Math.floor(random() * 6)),
      directed: true,
    });
    const rows = renumber(graph);
    const { lengths, longestWhole } = routeLengths(graph, rows);
    const buckets = new BucketWalk(rows, lengths, longestWhole!, unwatched);
    const heap = new HeapWalk(rows, lengths, unwatched);
    for (const source of [0, 499, 505, 3, 0]) {
      const count = buckets.from(source);
      expect(heap.from(source)).toBe(count);
      expect(heap.lengthTo).toEqual(buckets.lengthTo);
      expect(heap.met.slice(0, count).sort()).toEqual(buckets.met.slice(0, count).sort());
      const ascending = Array.from(buckets.met.slice(0, count), (v) => buckets.lengthTo[v]!);
      expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
      expect(Array.from(heap.met.slice(0, count), (v) => heap.lengthTo[v]!)).toEqual(ascending);
    }
  });

  it('meet everybody whom arcs lead to, whatever the strengths', () => {
    const ties = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.double({ min: 1e-9, max: 1e9, noNaN: true })));
    fc.assert(
      fc.property(ties, (list) => {
        const [sources, targets, weights] = [0, 1, 2].map((at) => list.map((tie) => tie[at]!));
        const graph = CsrGraph.fromTies({
          order: 10,
          sources: sources!,
          targets: targets!,
          weights: weights!,
          directed: true,
        });
        const rows = renumber(graph);
        const walk = new HeapWalk(rows, routeLengths(graph, rows).lengths, unwatched);
        const count = walk.from(0);
        const reached = new Set([0]);
        for (const v of reached)
          for (const w of rows.targets.subarray(rows.offsets[v], rows.offsets[v + 1])) reached.add(w);
        expect(new Set(walk.met.slice(0, count))).toEqual(reached);
      }),
    );
  });
});
