import { describe, expect, it } from 'vitest';
import { Aborted, type Control } from './control.js';
import { betweenness } from './kernels/centrality/betweenness.js';
import { harmonicCloseness } from './kernels/centrality/harmonic-closeness.js';
import { runLanesIn } from './run-lanes.js';
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
    ['in WebAssembly', SharedSpace.forKernels],
    ['in JavaScript', SharedSpace.plain],
  ])('stops at any look at the flag, %s', (_, newSpace) => {
    for (const stopAt of [1, 5, 40]) {
      const watched = new Watched(stopAt);
      expect(() => runLanesIn(newSpace(), betweenness, { graph }, watched)).toThrow(Aborted);
      expect(watched.looks).toBe(stopAt);
      const alsoWatched = new Watched(stopAt);
      expect(() => runLanesIn(newSpace(), harmonicCloseness, { graph }, alsoWatched)).toThrow(Aborted);
      expect(alsoWatched.looks).toBe(stopAt);
    }
  });

  it.each([
    ['betweenness', betweenness],
    ['harmonic closeness', harmonicCloseness],
  ])('looks at the flag within a unit, so that no size keeps it from stopping: %s', (_, kernel) => {
    const watched = new Watched(Number.POSITIVE_INFINITY);
    const space = SharedSpace.forKernels();
    const plan = kernel.plan({ graph }, watched, space);
    const bench = { kernels: space.kernels(), scratch: space.uncleanBytes(plan.scratchBytes!) };
    const addUnit = kernel.open(plan, space.uncleanFloats(plan.rowLength), watched, bench);
    const before = watched.looks;
    addUnit(0);
    // A look for every 8,192 stakeholders of a level at the least, and several levels in which most of them are.
    expect(watched.looks - before).toBeGreaterThan(LEVELS);
  });
});
