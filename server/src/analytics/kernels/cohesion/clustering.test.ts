import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { blockModel, graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('clustering', () => {
  it('is the share of pairs of contacts that are linked, undefined with fewer than two', () => {
    // A triangle 0-1-2 with a pendant 3 at 2, and an isolate.
    const answer = ask('clustering', { graph: graphOf('0-1 1-2 0-2 2-3', { order: 5 }) });
    expect(Array.from(answer.local)).toEqual([1, 1, 1 / 3, Number.NaN, Number.NaN]);
    expect(Array.from(answer.trianglesOf)).toEqual([1, 1, 1, 0, 0]);
    expect([answer.triangles, answer.twoPaths]).toEqual([1, 5]);
    expect(answer.transitivity).toBeCloseTo(3 / 5, 12);
    expect(answer.mean).toBeCloseTo((1 + 1 + 1 / 3) / 5, 12);
    expect(answer.meanOfDefined).toBeCloseTo((1 + 1 + 1 / 3) / 3, 12);
  });

  it('is 0.255682 over all and 0.570638 on average in the karate club, with 45 triangles (networkx)', () => {
    const { transitivity, mean, triangles, local } = ask('clustering', { graph: knownGraph('karate') });
    expect(transitivity).toBeCloseTo(0.255681818182, 12);
    expect(mean).toBeCloseTo(0.570638478208, 12);
    expect(triangles).toBe(45);
    expect(local[33]).toBeCloseTo(0.110294117647, 12);
  });

  it('is the density within each of two cliques, and 0 in a star', () => {
    expect(ask('clustering', { graph: knownGraph('apart') })).toMatchObject({ transitivity: 1, mean: 1, triangles: 8 });
    expect(ask('clustering', { graph: knownGraph('star') })).toMatchObject({ transitivity: 0, mean: 0, triangles: 0 });
  });

  it('is null where nobody has two contacts', () => {
    const nobody = { transitivity: null, mean: null, meanOfDefined: null, triangles: 0, twoPaths: 0 };
    expect(ask('clustering', { graph: graphOf('') })).toMatchObject(nobody);
    expect(ask('clustering', { graph: graphOf('0-1') })).toMatchObject({ ...nobody, mean: 0 });
  });

  it('finds every triangle of a network of several thousand once', () => {
    const graph = blockModel({ order: 3000, size: 15000, blocks: 10, seed: 3 });
    const { trianglesOf, triangles } = ask('clustering', { graph });
    let slow = 0;
    for (let edge = 0; edge < graph.size; edge += 1) {
      const [a, b] = [graph.edgeSource[edge]!, graph.edgeTarget[edge]!];
      for (let v = b + 1; v < graph.order; v += 1) if (graph.hasEdge(a, v) && graph.hasEdge(b, v)) slow += 1;
    }
    expect(triangles).toBe(slow);
    expect(trianglesOf.reduce((sum, at) => sum + at)).toBe(3 * slow);
  });

  it('refuses a directed graph', () => {
    expect(() => ask('clustering', { graph: graphOf('0-1', { directed: true }) })).toThrow('skeleton');
  });

  it('follows names, ignores isolates and repeats', () => {
    expectStakeholderMeasure((graph) => ask('clustering', { graph }).local, { directed: false });
  });
});
