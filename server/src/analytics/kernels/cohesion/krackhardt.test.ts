import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';
import { layered } from '../../testing/layered.js';

const TREE = '0-1 0-2 1-3 1-4 2-5 2-6';

function krackhardt(ties: string, order?: number) {
  return ask('krackhardt', { graph: graphOf(ties, { order, directed: true }), seed: 1 });
}

describe('Krackhardt’s connectedness, efficiency and hierarchy', () => {
  it('are 1 in an out-tree', () => {
    expect(krackhardt(TREE)).toEqual({ connectedness: 1, efficiency: 1, hierarchy: 1, hierarchyError: 0 });
  });

  it('are 1, 0.944444 and 0.928571 with two arcs across the tree (R sna)', () => {
    const { connectedness, efficiency, hierarchy } = krackhardt(`${TREE} 1-0 3-4`);
    expect(connectedness).toBe(1);
    expect(efficiency).toBeCloseTo(0.944444, 6);
    expect(hierarchy).toBeCloseTo(0.928571, 6);
  });

  it('count routes, not arcs: a circle has no hierarchy', () => {
    expect(krackhardt('0-1 1-2 2-0').hierarchy).toBe(0);
    // The circle of three leads to 3: three pairs one way, three both ways.
    expect(krackhardt('0-1 1-2 2-0 2-3').hierarchy).toBe(0.5);
  });

  it('count pairs in one component only', () => {
    expect(krackhardt('0-1 2-3', 5).connectedness).toBe(4 / 20);
    // Two pairs, each with the one arc it needs.
    expect(krackhardt('0-1 2-3', 5).efficiency).toBe(1);
  });

  it('have no hierarchy where ties have no direction', () => {
    expect(ask('krackhardt', { graph: knownGraph('karate'), seed: 1 }).hierarchy).toBe(0);
  });

  it('are null with too few, and without ties', () => {
    const nothing = { connectedness: null, efficiency: null, hierarchy: null, hierarchyError: 0 };
    expect(krackhardt('', 0)).toEqual(nothing);
    expect(krackhardt('', 1)).toEqual(nothing);
    expect(krackhardt('', 2)).toEqual({ ...nothing, connectedness: 0 });
  });

  it('estimate hierarchy within the error they state where exact would take long', () => {
    const graph = layered({ order: 3000, arcs: 9000, back: 100, seed: 5 });
    const exact = ask('krackhardt', { graph, seed: 1 });
    const estimate = ask('krackhardt', { graph, seed: 1, mostSteps: 0 });
    expect(exact.hierarchyError).toBe(0);
    expect(estimate.hierarchyError).toBeGreaterThan(0);
    expect(estimate.hierarchyError).toBeLessThan(0.01);
    expect(Math.abs(estimate.hierarchy! - exact.hierarchy!)).toBeLessThan(2 * estimate.hierarchyError);
    expect(ask('krackhardt', { graph, seed: 1, mostSteps: 0 })).toEqual(estimate);
    expect(ask('krackhardt', { graph, seed: 1, mostSteps: 0, exact: true })).toEqual(exact);
  });
});
