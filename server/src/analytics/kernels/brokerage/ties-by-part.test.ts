import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { graphOf, karateClubs, knownGraph } from '../../testing/graphs.js';

const parts = (...partOf: number[]) => ({ partOf: Int32Array.from(partOf), parts: 3 });

describe('ties by part', () => {
  it('participate evenly in two parts, or in one alone', () => {
    const { participation } = ask('ties-by-part', { graph: graphOf('0-1 0-2 1-3'), ...parts(0, 0, 1, 0) });
    expect(participation[0]).toBe(1 / 2);
    expect(participation[1]).toBe(0);
  });

  it('are compared within the part, by the standard deviation of all its members', () => {
    // Ties within the part of four: 3, 1, 1, 1: mean 1.5, standard deviation the root of 3 / 4.
    const { withinPartZ } = ask('ties-by-part', { graph: graphOf('0-1 0-2 0-3 3-4'), ...parts(0, 0, 0, 0, 1) });
    expect(withinPartZ[0]).toBeCloseTo(1.5 / Math.sqrt(0.75), 12);
    expect(withinPartZ[3]).toBeCloseTo(-0.5 / Math.sqrt(0.75), 12);
    expect(withinPartZ[4]).toBeNaN();
  });

  it('weigh by strength where asked, parallel ties added up', () => {
    const graph = CsrGraph.fromTies({
      order: 3,
      sources: [0, 1, 0],
      targets: [1, 0, 2],
      weights: [2, 1, 1],
      directed: false,
    });
    const { participation } = ask('ties-by-part', { graph, ...parts(0, 0, 1), weighted: true });
    expect(participation[0]).toBeCloseTo(1 - (3 / 4) ** 2 - (1 / 4) ** 2, 12);
  });

  it('leave out ties to whoever has no part recorded', () => {
    const unknown = { ...parts(0, 0, 1, 2), notRecorded: 2 };
    const { participation, withinPartZ } = ask('ties-by-part', { graph: graphOf('0-1 0-2 0-3 3-2'), ...unknown });
    expect(participation[0]).toBe(1 / 2);
    expect(participation[3]).toBe(1 / 2);
    expect(withinPartZ[3]).toBeNaN();
    expect(ask('ties-by-part', { graph: graphOf('0-3', { order: 4 }), ...unknown }).participation[0]).toBeNaN();
  });

  it('are 0.5 for 10 and 31, and z is 3.3465 for 1, by the karate clubs (by an independent program)', () => {
    const { participation, withinPartZ } = ask('ties-by-part', { graph: knownGraph('karate'), ...karateClubs });
    expect([participation[9], participation[30], participation[2]]).toEqual([0.5, 0.5, 0.48]);
    expect(withinPartZ[0]).toBeCloseTo(3.346533, 6);
    expect(withinPartZ[33]).toBeCloseTo(3.136281, 6);
  });
});
