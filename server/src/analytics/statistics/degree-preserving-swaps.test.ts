import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../csr-graph.js';
import { seededRandom } from '../seeded-random.js';
import { blockModel, graphOf } from '../testing/graphs.js';
import { DegreePreservingSwaps } from './degree-preserving-swaps.js';

function walked(graph: CsrGraph, steps: number, modeOf?: Int8Array): CsrGraph {
  const swaps = new DegreePreservingSwaps(graph, seededRandom(3), modeOf);
  swaps.walk(steps);
  const position = (number: number) => swaps.positions[number]!;
  return CsrGraph.fromTies({
    order: graph.order,
    sources: swaps.from.map(position),
    targets: swaps.to.map(position),
    directed: false,
  });
}

const degrees = (graph: CsrGraph) => Array.from({ length: graph.order }, (_, v) => graph.degree(v));

describe('degree-preserving swaps', () => {
  it('leave everybody their number of ties, none parallel and none with oneself', () => {
    const graph = blockModel({ order: 60, size: 200, blocks: 3, seed: 1 });
    const after = walked(graph, 2000);
    // Parallel ties would be merged and self ties dropped: as many as before means that there are none.
    expect(after.size).toBe(200);
    expect(degrees(after)).toEqual(degrees(graph));
    expect(Array.from(after.edgeTarget)).not.toEqual(Array.from(graph.edgeTarget));
  });

  it('reach every network of the same degrees about as often', () => {
    // Four with one tie each can be paired in three ways.
    const swaps = new DegreePreservingSwaps(graphOf('0-1 2-3'), seededRandom(1));
    const met = new Map<number, number>();
    for (let draw = 0; draw < 3000; draw += 1) {
      swaps.walk(5);
      const tie = swaps.from.indexOf(0) >= 0 ? swaps.from.indexOf(0) : swaps.to.indexOf(0);
      const partner = swaps.from[tie] === 0 ? swaps.to[tie]! : swaps.from[tie]!;
      met.set(partner, (met.get(partner) ?? 0) + 1);
    }
    expect([...met.keys()].sort()).toEqual([1, 2, 3]);
    // A thousand each, standard deviation 26.
    for (const count of met.values()) expect(Math.abs(count - 1000)).toBeLessThan(104);
  });

  it('keep ties between the modes', () => {
    const modeOf = Int8Array.of(0, 1, 0, 1, 0, 1);
    const after = walked(graphOf('0-1 2-3 4-5 0-3'), 100, modeOf);
    expect(degrees(after)).toEqual([2, 1, 1, 2, 1, 1]);
    for (let edge = 0; edge < after.size; edge += 1) {
      expect(modeOf[after.edgeSource[edge]!]).not.toBe(modeOf[after.edgeTarget[edge]!]);
    }
  });

  it('do nothing where there is one tie or none', () => {
    expect(walked(graphOf('0-1', { order: 3 }), 10).hasEdge(0, 1)).toBe(true);
    expect(walked(graphOf('', { order: 2 }), 10).size).toBe(0);
  });
});
