import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, karateClubs, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('E-I index of stakeholders', () => {
  it('is ties with other parts less ties within the own, by both', () => {
    const parts = { partOf: Int32Array.of(0, 0, 1, 2, 0), parts: 3 };
    const answer = ask('ei-of-stakeholders', { graph: graphOf('0-1 0-2 0-3', { order: 5 }), ...parts });
    expect(Array.from(answer.index)).toEqual([1 / 3, -1, 1, 1, Number.NaN]);
    expect(Array.from(answer.otherParts)).toEqual([2, 0, 1, 1, 0]);
    // Of the four others, two are of the own part; of the parts of one, none is.
    expect(Array.from(answer.expected)).toEqual([0, 0, 1, 1, 0]);
  });

  it('is -0.875 of 1, -0.2 of 3 and -0.647059 of 34 in the karate club (plain Python)', () => {
    const { index } = ask('ei-of-stakeholders', { graph: knownGraph('karate'), ...karateClubs });
    expect(index[0]).toBeCloseTo(-0.875, 12);
    expect(index[2]).toBeCloseTo(-0.2, 12);
    expect(index[33]).toBeCloseTo(-0.647058823529, 12);
  });

  it('counts arcs out and in where direction counts', () => {
    const parts = { partOf: Int32Array.of(0, 0, 1), parts: 2 };
    const graph = graphOf('0-1 1-0 0-2', { directed: true });
    const { index, otherParts } = ask('ei-of-stakeholders', { graph, ...parts });
    expect(Array.from(index)).toEqual([-1 / 3, -1, 1]);
    expect(Array.from(otherParts)).toEqual([1, 0, 1]);
  });

  it('leaves out whoever has no part recorded', () => {
    const parts = { partOf: Int32Array.of(0, 1, 2), parts: 3, notRecorded: 2 };
    const answer = ask('ei-of-stakeholders', { graph: graphOf('0-1 0-2'), ...parts });
    expect(Array.from(answer.index)).toEqual([1, 1, Number.NaN]);
    expect(Array.from(answer.expected)).toEqual([1, 1, Number.NaN]);
    expect(answer.otherParts[0]).toBe(1);
  });

  it('expects of two-mode data what the other mode has', () => {
    const modeOf = Int8Array.of(0, 1, 1, 1);
    const parts = { partOf: Int32Array.of(0, 0, 1, 1), parts: 2 };
    const { expected } = ask('ei-of-stakeholders', { graph: graphOf('0-1 0-2', { order: 4 }), ...parts, modeOf });
    expect(Array.from(expected)).toEqual([1 / 3, -1, 1, 1]);
  });

  it('follows names, ignores isolates and repeats', () => {
    const index = (graph: Parameters<Parameters<typeof expectStakeholderMeasure>[0]>[0]) => {
      // The number of contacts decides the part, so that a new name changes nobody's.
      const contacts = graph.skeleton();
      const partOf = Int32Array.from({ length: graph.order }, (_, v) => contacts.degree(v) % 3);
      return ask('ei-of-stakeholders', { graph, partOf, parts: 3 }).index;
    };
    expectStakeholderMeasure(index, { directed: true });
  });
});
