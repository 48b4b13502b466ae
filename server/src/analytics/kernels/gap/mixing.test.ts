import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, karateClubs, knownGraph } from '../../testing/graphs.js';

const PARTS = { partOf: Int32Array.of(0, 0, 1, 1, 1), parts: 2 };

describe('mixing', () => {
  it('is linked pairs by possible pairs and by all linked pairs', () => {
    const { linked, possible, ofPossible, ofAll } = ask('mixing', {
      graph: graphOf('0-1 0-2 2-3', { order: 5 }),
      ...PARTS,
    });
    expect(Array.from(linked)).toEqual([1, 1, 1, 1]);
    expect(Array.from(possible)).toEqual([1, 6, 6, 3]);
    expect(Array.from(ofPossible)).toEqual([1, 1 / 6, 1 / 6, 1 / 3]);
    expect(Array.from(ofAll)).toEqual([1 / 3, 1 / 3, 1 / 3, 1 / 3]);
  });

  it('reads arcs from the part of the row to the part of the column', () => {
    const graph = graphOf('0-2 1-2 2-0 3-4 4-3', { directed: true });
    const { linked, possible } = ask('mixing', { graph, ...PARTS });
    expect(Array.from(linked)).toEqual([0, 2, 1, 2]);
    expect(Array.from(possible)).toEqual([2, 6, 6, 6]);
  });

  it('is 11 of 289 between the karate clubs and 35 and 32 of 136 within them (networkx)', () => {
    const { linked, ofPossible } = ask('mixing', { graph: knownGraph('karate'), ...karateClubs });
    expect(Array.from(linked)).toEqual([35, 11, 11, 32]);
    expect(ofPossible[1]).toBeCloseTo(11 / 289, 12);
    expect(ofPossible[0]).toBeCloseTo(35 / 136, 12);
  });

  it('counts only pairs across the modes of two-mode data as possible', () => {
    const modeOf = Int8Array.of(0, 0, 1, 1, -1);
    const parts = { partOf: Int32Array.of(0, 1, 0, 1, 1), parts: 2 };
    const graph = graphOf('0-2 1-2', { order: 5 });
    expect(Array.from(ask('mixing', { graph, ...parts, modeOf }).possible)).toEqual([1, 2, 2, 1]);
    expect(Array.from(ask('mixing', { graph, ...parts, modeOf }).linked)).toEqual([1, 1, 1, 0]);
  });

  it('is undefined where no pair could be linked, and shares of no ties are', () => {
    const { ofPossible, ofAll } = ask('mixing', {
      graph: graphOf('', { order: 2 }),
      partOf: Int32Array.of(0, 1),
      parts: 2,
    });
    expect(Array.from(ofPossible)).toEqual([Number.NaN, 0, 0, Number.NaN]);
    expect(ofAll.every(Number.isNaN)).toBe(true);
  });
});
