import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwatched } from '../control.js';
import type { CsrGraph } from '../csr-graph.js';
import { harmonicCloseness } from '../kernels/centrality/harmonic-closeness.js';
import { globalEfficiency } from '../kernels/cohesion/global-efficiency.js';
import { runLanesIn } from '../run-lanes.js';
import { anyTies, blockModel, graphFrom, graphOf } from '../testing/graphs.js';
import { randomGraph, ring, star } from '../testing/networks.js';
import { SharedSpace } from './shared-space.js';

function expectSame(graph: CsrGraph): void {
  const closeness = [SharedSpace.forKernels(), SharedSpace.plain()].map((space) =>
    runLanesIn(space, harmonicCloseness, { graph }, unwatched),
  );
  closeness[0]!.forEach((value, v) => {
    expect(value).toBeCloseTo(closeness[1]![v]!, 9);
  });
  // Pairs are counted in whole numbers: here the two are the same to the last digit.
  const distances = [SharedSpace.forKernels(), SharedSpace.plain()].map((space) =>
    runLanesIn(space, globalEfficiency, { graph }, unwatched),
  );
  expect(distances[0]).toEqual(distances[1]);
}

describe('distances in WebAssembly', () => {
  it.each([false, true])('equal plain JavaScript on any small network (directed: %s)', (directed) => {
    fc.assert(fc.property(anyTies, (list) => expectSame(graphFrom(list, directed))));
  });

  it('equal plain JavaScript with 0, 1 and 2 stakeholders', () => {
    for (const order of [0, 1, 2]) expectSame(graphOf('', { order }));
    expectSame(graphOf('0-1'));
  });

  it.each([
    ['a network of more than 512 in blocks', blockModel({ order: 1300, size: 5200, blocks: 13, seed: 1 })],
    ['one that falls into many parts', randomGraph({ order: 1200, size: 800, seed: 2 })],
    ['a directed one', randomGraph({ order: 1100, size: 4400, seed: 3, directed: true })],
    ['a directed one in which most reach nobody', randomGraph({ order: 600, size: 500, seed: 4, directed: true })],
    ['a dense one', randomGraph({ order: 600, size: 20_000, seed: 5 })],
    ['a ring, where everybody is met on hundreds of levels', ring(700)],
    ['a star', star(1030)],
    ['mostly isolates', randomGraph({ order: 3000, size: 40, seed: 6 })],
  ])('equal plain JavaScript on %s', (_, graph) => expectSame(graph));

  it('are those of a ring of 1,000: twice 1/1 to 1/499, and 1/500', () => {
    const closeness = runLanesIn(SharedSpace.forKernels(), harmonicCloseness, { graph: ring(1000) }, unwatched);
    let sum = 1 / 500;
    for (let distance = 1; distance < 500; distance += 1) sum += 2 / distance;
    for (const value of closeness) expect(value).toBeCloseTo(sum, 9);
  });
});
