import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { anyTies, blockModel, graphFrom, graphOf, knownGraph } from '../../testing/graphs.js';

describe('Leiden communities', () => {
  it('are the two halves of two cliques joined by a tie', () => {
    const { communityOf, count, sizes, modularity } = ask('leiden', { graph: knownGraph('pairOfCliques'), seed: 1 });
    expect(Array.from(communityOf)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect([count, ...sizes]).toEqual([2, 5, 5]);
    // 20 of 21 ties inside; each half has 21 of the 42 ends.
    expect(modularity).toBeCloseTo(20 / 21 - 0.5, 12);
  });

  it('reach the best modularity there is in the karate club, 0.419790 with four communities (Brandes et al. 2008)', () => {
    const { count, modularity } = ask('leiden', { graph: knownGraph('karate'), seed: 1 });
    expect(count).toBe(4);
    expect(modularity).toBeCloseTo(0.4197896, 7);
  });

  it('are the same for the same seed', () => {
    const graph = blockModel({ order: 600, size: 2400, blocks: 12, seed: 9 });
    expect(ask('leiden', { graph, seed: 4 })).toEqual(ask('leiden', { graph, seed: 4 }));
  });

  it('find the blocks a network was made of', () => {
    const graph = blockModel({ order: 3000, size: 24_000, blocks: 6, seed: 5 });
    const { communityOf, count } = ask('leiden', { graph, seed: 1 });
    expect(count).toBe(6);
    for (let block = 0; block < 6; block += 1) {
      const members = Array.from(communityOf.subarray(500 * block, 500 * (block + 1)));
      const most = Math.max(...members.map((own) => members.filter((other) => other === own).length));
      expect(most).toBeGreaterThan(490);
    }
  });

  it('are never in pieces', () => {
    const graph = blockModel({ order: 2500, size: 4000, blocks: 25, seed: 8 });
    const { communityOf, count } = ask('leiden', { graph, seed: 3 });
    const inside = Array.from({ length: graph.size }, (_, edge) => edge).filter(
      (edge) => communityOf[graph.edgeSource[edge]!] === communityOf[graph.edgeTarget[edge]!],
    );
    const withinOnly = CsrGraph.fromTies({
      order: graph.order,
      sources: inside.map((edge) => graph.edgeSource[edge]!),
      targets: inside.map((edge) => graph.edgeTarget[edge]!),
      directed: false,
    });
    expect(ask('components', { graph: withinOnly }).count).toBe(count);
  });

  it('are such that nobody would gain modularity by moving alone', () => {
    const resolution = fc.constantFrom(0.3, 1, 2.5);
    fc.assert(
      fc.property(anyTies, resolution, fc.boolean(), (list, chosen, weighted) => {
        const options = { graph: graphFrom(list, false), resolution: chosen, weighted };
        const { communityOf, count, modularity } = ask('leiden', { ...options, seed: 1, starts: 1 });
        for (let v = 0; v < list.order && modularity !== null; v += 1) {
          for (let other = 0; other <= count; other += 1) {
            const partOf = communityOf.with(v, other);
            const { value } = ask('modularity', { ...options, partOf, parts: count + 1 });
            expect(value!).toBeLessThanOrEqual(modularity + 1e-9);
          }
        }
      }),
    );
  });

  it('grow smaller with a higher resolution', () => {
    const graph = knownGraph('karate');
    const fine = ask('leiden', { graph, seed: 1, resolution: 4 }).count;
    const coarse = ask('leiden', { graph, seed: 1, resolution: 0.2 }).count;
    expect(fine).toBeGreaterThan(4);
    expect(coarse).toBeLessThan(4);
  });

  it('go by strength when weighted', () => {
    // A square: strong ties 0-1 and 2-3, weak ones across.
    const ties = { order: 4, sources: [0, 2, 1, 3], targets: [1, 3, 2, 0], weights: [9, 9, 1, 1], directed: false };
    const { communityOf } = ask('leiden', { graph: CsrGraph.fromTies(ties), seed: 1, weighted: true });
    expect(Array.from(communityOf)).toEqual([0, 0, 1, 1]);
  });

  it('are one for each isolate, of no modularity without ties', () => {
    for (const order of [0, 1, 2]) {
      expect(ask('leiden', { graph: graphOf('', { order }), seed: 1 })).toMatchObject({
        count: order,
        modularity: null,
      });
    }
  });
});
