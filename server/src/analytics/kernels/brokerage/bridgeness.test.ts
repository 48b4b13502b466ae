import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { blockModel, graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('bridgeness', () => {
  it('leaves out pairs with a contact of the one between them', () => {
    // A path of seven: 3 is between nine pairs; of 0, 1 and 5, 6 nobody is tied to it.
    expect(ask('bridgeness', { graph: graphOf('0-1 1-2 2-3 3-4 4-5 5-6') })[3]).toBe(4);
    expect(ask('bridgeness', { graph: knownGraph('star') })[0]).toBe(0);
  });

  it('shares a pair out over its shortest routes', () => {
    // From 0 to 5 by way of 1, then 2 or 3, then 4: each of 2 and 3 carries half of it.
    expect(Array.from(ask('bridgeness', { graph: graphOf('0-1 1-2 1-3 2-4 3-4 4-5') }))).toEqual([
      0, 0, 0.5, 0.5, 0, 0,
    ]);
  });

  it('makes 32, not 1, lead in the karate club (all pairs, by an independent program)', () => {
    const values = ask('bridgeness', { graph: knownGraph('karate') });
    const leading = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]!);
    expect(leading.slice(0, 3).map((v) => v + 1)).toEqual([32, 9, 1]);
    expect(values[31]).toBeCloseTo(18.321428571, 9);
    expect(values[0]).toBeCloseTo(16, 9);
  });

  it('is never above betweenness', () => {
    const graph = blockModel({ order: 150, size: 300, blocks: 5, seed: 1 });
    const { nodes } = ask('betweenness', { graph });
    ask('bridgeness', { graph }).forEach((value, v) => {
      expect(value).toBeLessThanOrEqual(nodes[v]! + 1e-9);
    });
  });

  it('is, from some sources, right on average: the mean of estimates that share out all sources is exact', () => {
    const graph = blockModel({ order: 120, size: 240, blocks: 4, seed: 1 });
    const exact = ask('bridgeness', { graph });
    const draws = [0, 1, 2].map((draw) =>
      ask('bridgeness', { graph, sources: Int32Array.from({ length: 40 }, (_, at) => 3 * at + draw) }),
    );
    for (let v = 0; v < 120; v += 1) {
      expect(draws.reduce((sum, draw) => sum + draw[v]!, 0) / 3).toBeCloseTo(exact[v]!, 9);
    }
  });

  it('counts more shortest routes than a double can hold', () => {
    // 1,200 squares in a row, corner to corner: 2^1200 routes from end to end, shared alike by the two sides.
    const squares = 1200;
    const sources: number[] = [];
    const targets: number[] = [];
    for (let square = 0; square < squares; square += 1) {
      const corner = 3 * square;
      sources.push(corner, corner, corner + 1, corner + 2);
      targets.push(corner + 1, corner + 2, corner + 3, corner + 3);
    }
    const graph = CsrGraph.fromTies({ order: 3 * squares + 1, sources, targets, directed: false });
    const values = ask('bridgeness', { graph, sources: Int32Array.of(0) });
    const last = 3 * (squares - 1);
    expect(values[last - 2]).toBeGreaterThan(0);
    expect(values[last - 2]).toBeCloseTo(values[last - 1]!, 6);
  });

  it('keeps its promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('bridgeness', { graph }), { directed: false });
  });
});
