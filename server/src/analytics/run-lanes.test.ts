import { describe, expect, it } from 'vitest';
import { Aborted, type Control } from './control.js';
import type { CsrGraph } from './csr-graph.js';
import { betweennessIn } from './kernels/centrality/betweenness.js';
import { harmonicClosenessIn } from './kernels/centrality/harmonic-closeness.js';
import { runLanes } from './run-lanes.js';
import { blockModel } from './testing/graphs.js';
import { SharedSpace } from './wasm/shared-space.js';

/** Stops a question at the given look at the flag, and counts the looks. */
class Watched implements Control {
  looks = 0;
  constructor(private readonly stopAt: number) {}
  aborted(): boolean {
    this.looks += 1;
    return this.looks >= this.stopAt;
  }
  progress(): void {}
}

const graph = blockModel({ order: 60_000, size: 240_000, blocks: 30, seed: 1 });
const LEVELS = 6; // more are walked from any stakeholder of such a network

describe('a question that takes long', () => {
  it.each([
    ['betweenness in WebAssembly', betweennessIn(SharedSpace.forKernels)],
    ['betweenness in JavaScript', betweennessIn(SharedSpace.plain)],
    ['harmonic closeness in WebAssembly', harmonicClosenessIn(SharedSpace.forKernels)],
    ['harmonic closeness in JavaScript', harmonicClosenessIn(SharedSpace.plain)],
  ])('stops at any look at the flag: %s', (_, kernel) => {
    for (const stopAt of [1, 5, 40]) {
      const watched = new Watched(stopAt);
      expect(() => runLanes<{ graph: CsrGraph }, unknown>(kernel, { graph }, watched)).toThrow(Aborted);
      expect(watched.looks).toBe(stopAt);
    }
  });

  it.each([
    ['betweenness', betweennessIn(SharedSpace.forKernels)],
    ['harmonic closeness', harmonicClosenessIn(SharedSpace.forKernels)],
  ])('looks at the flag within a unit, so that no size keeps it from stopping: %s', (_, kernel) => {
    const watched = new Watched(Number.POSITIVE_INFINITY);
    const plan = kernel.plan({ graph }, watched);
    const space = SharedSpace.from(plan.space!);
    const addUnit = kernel.open(plan, space.floats(plan.rowLength), watched, space.bytes(plan.scratchBytes!));
    const before = watched.looks;
    addUnit(0);
    // A look for every 8,192 stakeholders of a level at the least, and several levels in which most of them are.
    expect(watched.looks - before).toBeGreaterThan(LEVELS);
  });
});
