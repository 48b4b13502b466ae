import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('the bridging coefficient', () => {
  it('is high for few contacts who have many', () => {
    // 2 holds two triangles together: (1 / 2) / (1 / 3 + 1 / 3); in a triangle (1 / 2) / (1 / 2 + 1 / 3).
    const coefficient = ask('bridging-coefficient', { graph: graphOf('0-1 1-3 3-0 3-2 2-4 4-5 5-6 6-4') });
    expect(coefficient[2]).toBeCloseTo(3 / 4, 12);
    expect(coefficient[0]).toBeCloseTo(3 / 5, 12);
  });

  it('makes member 20 of the karate club lead by bridging centrality (igraph and networkx, agreeing)', () => {
    const graph = knownGraph('karate');
    const { nodes } = ask('betweenness', { graph });
    const values = ask('bridging-coefficient', { graph }).map((value, v) => value * nodes[v]!);
    const leading = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]!);
    expect(leading.slice(0, 4).map((v) => v + 1)).toEqual([20, 9, 32, 14]);
    expect(values[19]).toBeCloseTo(24.590175, 6);
  });

  it('is undefined for an isolate', () => {
    expect(ask('bridging-coefficient', { graph: graphOf('0-1', { order: 3 }) })[2]).toBeNaN();
  });

  it('keeps its promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('bridging-coefficient', { graph }), { directed: false });
  });
});
