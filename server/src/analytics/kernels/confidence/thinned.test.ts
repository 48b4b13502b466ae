import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { anyTies, graphFrom, graphOf } from '../../testing/graphs.js';

function thin(list: Parameters<typeof graphFrom>[0], lost: 'stakeholders' | 'ties', missing: number, seed: number) {
  const [graph, digraph] = [graphFrom(list, false), graphFrom(list, true)];
  const thinned = ask('thinned', { graph, digraph: digraph.toTransfer(), lost, missing, seed });
  return {
    graph,
    digraph,
    kept: Array.from(thinned.kept),
    left: CsrGraph.fromTransfer(thinned.graph),
    leftArcs: CsrGraph.fromTransfer(thinned.digraph),
  };
}

const question = fc.record({
  list: anyTies,
  missing: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  seed: fc.nat(99),
});

describe('a thinned network', () => {
  it('lacks a tenth of ten stakeholders, and all their ties', () => {
    const ring = graphOf('0-1 1-2 2-3 3-4 4-5 5-6 6-7 7-8 8-9 9-0');
    const { kept, graph } = ask('thinned', {
      graph: ring,
      digraph: ring.toTransfer(),
      lost: 'stakeholders',
      missing: 0.1,
      seed: 1,
    });
    expect(kept).toHaveLength(9);
    expect(graph).toMatchObject({ order: 9, size: 8 });
  });

  it('lacks a quarter of four ties, and nobody', () => {
    const star = graphOf('0-1 0-2 0-3 0-4');
    const input = { graph: star, digraph: star.toTransfer(), lost: 'ties', missing: 0.25, seed: 1 } as const;
    expect(ask('thinned', input)).toMatchObject({ graph: { order: 5, size: 3 } });
  });

  it('loses at least one and never all', () => {
    const pair = graphOf('0-1');
    const lose = (missing: number) =>
      ask('thinned', { graph: pair, digraph: pair.toTransfer(), lost: 'stakeholders', missing, seed: 1 }).kept.length;
    expect(lose(0.01)).toBe(1);
    expect(lose(0.99)).toBe(1);
    for (const order of [0, 1]) expect(thin({ order, ties: [] }, 'stakeholders', 0.5, 1).kept).toHaveLength(order);
  });

  it('has every tie among those kept, as strong as before, and no other', () => {
    fc.assert(
      fc.property(question, ({ list, missing, seed }) => {
        const { graph, digraph, kept, left, leftArcs } = thin(list, 'stakeholders', missing, seed);
        expect([...kept].sort((a, b) => a - b)).toEqual(kept);
        for (const [before, after] of [
          [graph, left],
          [digraph, leftArcs],
        ] as const) {
          const strengths = [before.edgeWeights(), after.edgeWeights()] as const;
          for (let a = 0; a < kept.length; a += 1) {
            for (let b = 0; b < kept.length; b += 1) {
              const [was, is] = [before.edgeBetween(kept[a]!, kept[b]!), after.edgeBetween(a, b)];
              expect(is < 0 ? null : strengths[1][is]).toBe(was < 0 ? null : strengths[0][was]);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('loses a pair in both directions at once', () => {
    fc.assert(
      fc.property(question, ({ list, missing, seed }) => {
        const { graph, digraph, left, leftArcs } = thin(list, 'ties', missing, seed);
        expect(left.order).toBe(graph.order);
        const lost = graph.size === 0 ? 0 : Math.min(graph.size - 1, Math.max(1, Math.round(missing * graph.size)));
        expect(left.size).toBe(graph.size - lost);
        for (let arc = 0; arc < digraph.size; arc += 1) {
          const [from, to] = [digraph.edgeSource[arc]!, digraph.edgeTarget[arc]!];
          expect(leftArcs.hasEdge(from, to)).toBe(left.hasEdge(from, to));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is the same for the same seed, another for others', () => {
    const list = { order: 12, ties: Array.from({ length: 11 }, (_, v) => [v, v + 1, 1] as const) };
    const drawn = (seed: number) => thin(list, 'stakeholders', 0.3, seed).kept.join();
    expect(drawn(4)).toBe(drawn(4));
    expect(new Set([1, 2, 3, 4, 5].map(drawn)).size).toBeGreaterThan(1);
  });
});
