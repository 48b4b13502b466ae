import { describe, expect, it } from 'vitest';
import { unwatched } from '../control.js';
import type { CsrGraph } from '../csr-graph.js';
import type { LaneKernel } from '../kernel.js';
import { betweenness } from '../kernels/centrality/betweenness.js';
import { harmonicCloseness } from '../kernels/centrality/harmonic-closeness.js';
import { runLanesIn } from '../run-lanes.js';
import type { OnGraph } from '../tasks/task.js';
import { blockModel, graphOf } from '../testing/graphs.js';
import { SharedSpace } from './shared-space.js';
import { SpaceShelf } from './space-shelf.js';

describe('a space that was used', () => {
  it('answers as a fresh one does, whatever was left in it', () => {
    const shelf = new SpaceShelf();
    const large = blockModel({ order: 700, size: 2800, blocks: 7, seed: 1 });
    const path = graphOf('0-1 1-2 2-3 3-4', { directed: true });
    const again = <Output>(kernel: LaneKernel<OnGraph, Output>, graph: CsrGraph) => {
      const space = shelf.take();
      const answer = runLanesIn(space, kernel, { graph }, unwatched);
      shelf.giveBack(space);
      expect(answer).toEqual(runLanesIn(SharedSpace.forKernels(), kernel, { graph }, unwatched));
    };
    for (const graph of [large, path, large]) {
      again(betweenness, graph);
      again(harmonicCloseness, graph);
    }
    shelf.empty();
  });

  it('is given to one question at a time', () => {
    const shelf = new SpaceShelf();
    const one = shelf.take();
    expect(shelf.take()).not.toBe(one);
    shelf.giveBack(one);
    expect(shelf.take()).toBe(one);
    shelf.empty();
  });
});
