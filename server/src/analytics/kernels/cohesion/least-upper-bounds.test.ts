import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';
import { layered } from '../../testing/layered.js';

const TREE = '0-1 0-2 1-3 1-4 2-5 2-6';

function bounds(ties: string, order?: number) {
  return ask('least-upper-bounds', { graph: graphOf(ties, { order, directed: true }), seed: 1 });
}

describe('least upper bounds', () => {
  it('are there for every pair of an out-tree, and with two arcs across it (R sna)', () => {
    expect(bounds(TREE)).toEqual({ value: 1, without: 0, error: 0 });
    expect(bounds(`${TREE} 1-0 3-4`)).toEqual({ value: 1, without: 0, error: 0 });
  });

  it('are missing for two without a common superior', () => {
    // Pairs of an in-tree of seven with the one not above the other: 11 of the 15 that could be without one.
    const { value, without } = bounds('1-0 2-0 3-1 4-1 5-2 6-2');
    expect(without).toBe(11);
    expect(value).toBeCloseTo(4 / 15, 12);
  });

  it('are missing for two with two common superiors, neither above the other', () => {
    // 0 and 1 are both over 2 and 3: pairs 0-1 and 2-3 of at most three.
    expect(bounds('0-2 0-3 1-2 1-3')).toMatchObject({ without: 2, value: 1 / 3 });
  });

  it('are nearest where a superior is above the others that lead to both', () => {
    // 4 is over 0 and 1 too, but 5, below both, is the nearest of 2 and 3: only the pair 0-1 has 4.
    expect(bounds('4-0 4-1 0-5 1-5 5-2 5-3')).toMatchObject({ without: 0, value: 1 });
  });

  it('are asked for within components of three or more only', () => {
    expect(bounds('0-1 2-3', 5).value).toBeNull();
    expect(bounds('', 0).value).toBeNull();
    expect(bounds('0-1 2-3 2-4')).toEqual({ value: 1, without: 0, error: 0 });
  });

  it('are there for all where ties have no direction', () => {
    expect(ask('least-upper-bounds', { graph: knownGraph('karate'), seed: 1 }).value).toBe(1);
  });

  it('are counted alike in blocks of 128 and drawn pairs, within the error that is stated', () => {
    const graph = layered({ order: 700, arcs: 1000, back: 60, seed: 2 });
    const exact = ask('least-upper-bounds', { graph, seed: 1 });
    const drawn = ask('least-upper-bounds', { graph, seed: 1, mostSteps: 0 });
    expect(exact.error).toBe(0);
    expect(exact.value).toBeLessThan(0.99);
    expect(drawn.error).toBeLessThan(0.01);
    expect(Math.abs(drawn.value! - exact.value!)).toBeLessThan(2 * drawn.error);
    expect(ask('least-upper-bounds', { graph, seed: 1, mostSteps: 0 })).toEqual(drawn);
    expect(ask('least-upper-bounds', { graph, seed: 1, mostSteps: 0, exact: true })).toEqual(exact);
  });
});
