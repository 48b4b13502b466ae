import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwatched } from '../control.js';
import type { CsrGraph } from '../csr-graph.js';
import { betweenness } from '../kernels/centrality/betweenness.js';
import { betweennessEstimate } from '../kernels/centrality/betweenness-estimate.js';
import { runLanesIn } from '../run-lanes.js';
import { anyTies, blockModel, graphFrom, graphOf } from '../testing/graphs.js';
import { diamonds, randomGraph, ring, star } from '../testing/networks.js';
import { distanceKernels } from './distance-kernels.js';
import { SharedSpace } from './shared-space.js';

function expectSame(graph: CsrGraph): void {
  const ours = runLanesIn(SharedSpace.forKernels(), betweenness, { graph }, unwatched);
  const plain = runLanesIn(SharedSpace.plain(), betweenness, { graph }, unwatched);
  expectClose(ours.nodes, plain.nodes);
  expectClose(ours.edges, plain.edges);
  expect(ours.nodeNorm).toBe(plain.nodeNorm);
}

/** To 1e-9 of the value, or of 1 where it is smaller: a sum of thousands of rounded parts may miss a 0 by 1e-12. */
function expectClose(some: Float64Array, others: Float64Array): void {
  expect(some).toHaveLength(others.length);
  some.forEach((value, at) => {
    const other = others[at]!;
    expect(Number.isFinite(value)).toBe(true);
    expect(Math.abs(value - other) / Math.max(1, Math.abs(other))).toBeLessThan(1e-9);
  });
}

describe('betweenness in WebAssembly', () => {
  it('is what runs here', () => {
    expect(distanceKernels()).toMatchObject({ ok: true });
    expect(SharedSpace.forKernels().kernels()).not.toBeNull();
    expect(SharedSpace.plain().kernels()).toBeNull();
  });

  it.each([false, true])('equals plain JavaScript on any small network (directed: %s)', (directed) => {
    fc.assert(fc.property(anyTies, (list) => expectSame(graphFrom(list, directed))));
  });

  it('equals plain JavaScript with 0, 1 and 2 stakeholders', () => {
    for (const order of [0, 1, 2]) expectSame(graphOf('', { order }));
    expectSame(graphOf('0-1'));
  });

  it.each([
    ['a network in blocks', blockModel({ order: 900, size: 3600, blocks: 9, seed: 1 })],
    ['one that falls into many parts', randomGraph({ order: 800, size: 500, seed: 2 })],
    ['a directed one', randomGraph({ order: 700, size: 2800, seed: 3, directed: true })],
    ['a directed one in which most reach nobody', randomGraph({ order: 500, size: 400, seed: 4, directed: true })],
    ['a dense one', randomGraph({ order: 120, size: 5000, seed: 5 })],
    ['a ring, where everybody is met on a level of their own', ring(300)],
    ['a star', star(400)],
    ['mostly isolates', randomGraph({ order: 3000, size: 40, seed: 6 })],
  ])('equals plain JavaScript on %s', (_, graph) => expectSame(graph));

  it('equals plain JavaScript where routes are estimated from some', () => {
    for (const directed of [false, true]) {
      const graph = randomGraph({ order: 600, size: 2400, seed: 7, directed });
      const input = { graph, pivots: 75, seed: 8 };
      const ours = runLanesIn(SharedSpace.forKernels(), betweennessEstimate, input, unwatched);
      const plain = runLanesIn(SharedSpace.plain(), betweennessEstimate, input, unwatched);
      expectClose(ours.nodes, plain.nodes);
      expectClose(ours.edges, plain.edges);
      expect(ours.nodeError).toBeCloseTo(plain.nodeError, 9);
      expect(ours.edgeError).toBeCloseTo(plain.edgeError, 9);
    }
  });

  it('goes on in JavaScript from sources with more than 2^1000 shortest routes to somebody', () => {
    // Both the ends (2^1100 routes between them) and the middle (2^550 to either end) are sources.
    expectSame(diamonds(1100));
  });
});
