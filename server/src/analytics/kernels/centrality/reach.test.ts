import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { blockModel, graphOf } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('reach', () => {
  it('counts those within so many steps, and not oneself', () => {
    const graph = graphOf('0-1 1-2 2-3 3-4', { order: 6 });
    expect(Array.from(ask('reach', { graph, steps: 1 }))).toEqual([1, 2, 2, 2, 1, 0]);
    expect(Array.from(ask('reach', { graph, steps: 2 }))).toEqual([2, 3, 4, 3, 2, 0]);
    expect(Array.from(ask('reach', { graph, steps: 100 }))).toEqual([4, 4, 4, 4, 4, 0]);
  });

  it('follows arcs outwards in a directed graph', () => {
    const graph = graphOf('0-1 1-2 2-0 2-3', { directed: true });
    expect(Array.from(ask('reach', { graph, steps: 1 }))).toEqual([1, 1, 2, 0]);
    expect(Array.from(ask('reach', { graph, steps: 2 }))).toEqual([2, 3, 3, 0]);
  });

  it('is what a walk from each alone meets, in a network of several batches', () => {
    const graph = blockModel({ order: 1500, size: 3000, blocks: 5, seed: 3 });
    const neighbours = (v: number) => graph.targets.subarray(graph.offsets[v], graph.offsets[v + 1]);
    for (const steps of [1, 2, 3]) {
      const counts = ask('reach', { graph, steps });
      for (let v = 0; v < graph.order; v += 1) {
        const met = new Set([v]);
        for (let step = 0; step < steps; step += 1) for (const w of [...met]) for (const x of neighbours(w)) met.add(x);
        expect(counts[v]).toBe(met.size - 1);
      }
    }
  });

  it('keeps its promises on any network', () => {
    for (const steps of [1, 2, 3])
      expectStakeholderMeasure((graph) => ask('reach', { graph, steps }), { directed: true });
  });
});
