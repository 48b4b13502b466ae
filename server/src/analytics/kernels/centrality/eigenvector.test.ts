import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';
import { strongGraph } from '../../testing/strengths.js';

function expectClose(got: ArrayLike<number>, expected: readonly number[]): void {
  expect(got).toHaveLength(expected.length);
  for (const [at, value] of expected.entries()) {
    if (Number.isNaN(value)) expect(got[at]).toBeNaN();
    else expect(got[at]).toBeCloseTo(value, 10);
  }
}

const NONE = Number.NaN;

describe('eigenvector centrality', () => {
  it('is 1 at the centre of a star and 1 / root of the leaves at each leaf, though it swings between two modes', () => {
    const { values, eigenvalue, error } = ask('eigenvector', { graph: graphOf('0-1 0-2 0-3 0-4') });
    expectClose(values, [1, 0.5, 0.5, 0.5, 0.5]);
    expect(eigenvalue).toBeCloseTo(2, 12);
    expect(error).toBe(0);
  });

  it('follows sines along a path', () => {
    // Of five: sin(v pi / 6), by the largest; the eigenvalue is 2 cos(pi / 6).
    const { values, eigenvalue } = ask('eigenvector', { graph: graphOf('0-1 1-2 2-3 3-4') });
    expectClose(values, [0.5, Math.sqrt(3) / 2, 1, Math.sqrt(3) / 2, 0.5]);
    expect(eigenvalue).toBeCloseTo(Math.sqrt(3), 12);
  });

  it('is above 0 in the leading part alone, and says what each has within its own', () => {
    const graph = graphOf('0-1 1-2 0-2 3-4 4-5', { order: 7 });
    const { values, within, eigenvalue } = ask('eigenvector', { graph });
    expectClose(values, [1, 1, 1, 0, 0, 0, 0]);
    expectClose(within, [1, 1, 1, Math.SQRT1_2, 1, Math.SQRT1_2, NONE]);
    expect(eigenvalue).toBeCloseTo(2, 12);
  });

  it('gives parts that lead together each a largest value of 1', () => {
    // A star of four leaves and a ring have the same eigenvalue, 2.
    const { values } = ask('eigenvector', { graph: graphOf('0-1 0-2 0-3 0-4 5-6 6-7 7-5') });
    expectClose(values, [1, 0.5, 0.5, 0.5, 0.5, 1, 1, 1]);
  });

  it('takes ties by their strength where asked to', () => {
    // 5 x 0.6 = 3 x 1, 5 x 0.8 = 4 x 1 and 5 x 1 = 3 x 0.6 + 4 x 0.8.
    const { values, eigenvalue } = ask('eigenvector', { graph: strongGraph('0-1*3 1-2*4'), weighted: true });
    expectClose(values, [0.6, 1, 0.8]);
    expect(eigenvalue).toBeCloseTo(5, 12);
    expectClose(ask('eigenvector', { graph: strongGraph('0-1*3 1-2*4') }).values, [Math.SQRT1_2, 1, Math.SQRT1_2]);
  });

  it('comes from those who point at one in a directed graph, and is passed on outwards', () => {
    // 0 and 1 point at each other: eigenvalue 1. 2 gets 1 from 1, 3 gets 1 from 2 and 1 from 0; nobody points at 4.
    const { values, within } = ask('eigenvector', { graph: graphOf('0-1 1-0 1-2 2-3 0-3 4-0', { directed: true }) });
    expectClose(values, [0.5, 0.5, 0.5, 1, 0]);
    expectClose(within, [1, 1, NONE, NONE, NONE]);
  });

  it('lets of two parts that lead the one that leads to the other count for nothing', () => {
    const { values } = ask('eigenvector', { graph: graphOf('0-1 1-0 1-2 2-3 3-2', { directed: true }) });
    expectClose(values, [0, 0, 1, 1]);
  });

  it('adds up within a part that follows', () => {
    // 0, 1, 2 all point at each other: eigenvalue 2. Of 3 and 4, who point at each other: 2 x = 1 + y and 2 y = x.
    const { values } = ask('eigenvector', {
      graph: graphOf('0-1 1-0 0-2 2-0 1-2 2-1 2-3 3-4 4-3', { directed: true }),
    });
    expectClose(values, [1, 1, 1, 2 / 3, 1 / 3]);
  });

  it('is undefined where there is no tie, or where no arcs lead round', () => {
    expect(ask('eigenvector', { graph: graphOf('', { order: 2 }) })).toEqual({
      values: Float64Array.of(NONE, NONE),
      within: Float64Array.of(NONE, NONE),
      eigenvalue: null,
      error: 0,
    });
    expectClose(ask('eigenvector', { graph: graphOf('0-1 1-2', { directed: true }) }).values, [NONE, NONE, NONE]);
  });

  it('says how far it may be off where two parts hang together by next to nothing', () => {
    // Two pairs with one between them: what passes from one to the other is 1 in a hundred million.
    const graph = strongGraph('0-1 1-2*0.0001 2-3*0.0001 3-4*1.00000001');
    const { error, eigenvalue } = ask('eigenvector', { graph, weighted: true });
    expect(error).toBeGreaterThan(0);
    expect(error).toBeLessThan(1e-5);
    expect(eigenvalue).toBeCloseTo(1, 7);
  });

  it('keeps its promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('eigenvector', { graph }).within, { directed: true });
    expectStakeholderMeasure((graph) => ask('eigenvector', { graph, weighted: true }).within, {
      directed: true,
      parallelTiesCount: true,
    });
  });
});
