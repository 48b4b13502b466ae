import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf } from '../../testing/graphs.js';

describe('two-mode data', () => {
  it('have every tie between the same two kinds', () => {
    const kinds = { partOf: Int32Array.of(2, 2, 0, 1), parts: 3 };
    const answer = ask('two-mode', { graph: graphOf('0-2 1-2', { order: 4 }), ...kinds });
    expect(answer.twoMode).toBe(true);
    expect(answer.modes).toEqual({ one: 0, others: [2] });
    expect(Array.from(answer.modeOf!)).toEqual([1, 1, 0, -1]);
  });

  it('have one kind at exactly one end of every tie, whatever kinds are at the other', () => {
    const kinds = { partOf: Int32Array.of(0, 1, 2, 1), parts: 3 };
    const answer = ask('two-mode', { graph: graphOf('0-1 2-1 2-3', { order: 4 }), ...kinds });
    expect(answer.modes).toEqual({ one: 1, others: [0, 2] });
    expect(Array.from(answer.modeOf!)).toEqual([1, 0, 1, 0]);
  });

  it('are not recognised where a tie runs inside each kind or past it, or without ties', () => {
    const kinds = { partOf: Int32Array.of(0, 0, 1, 2), parts: 3 };
    for (const ties of ['0-2 0-1', '0-2 2-3 0-3', '']) {
      expect(ask('two-mode', { graph: graphOf(ties, { order: 4 }), ...kinds })).toEqual({
        twoMode: false,
        modes: null,
        modeOf: null,
      });
    }
  });
});
