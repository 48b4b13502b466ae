import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';

describe('departures until two parts are apart', () => {
  it('are one where one stakeholder holds every tie', () => {
    // 0 alone links its part with 2, 3 and 4; the tie 0-1 is inside.
    const parts = { partOf: Int32Array.of(0, 0, 1, 1, 1), parts: 2 };
    expect(ask('departures', { graph: graphOf('0-1 0-2 0-3 0-4'), ...parts })).toEqual([
      { a: 0, b: 1, linkedPairs: 3, heldBy: 1, leavers: Int32Array.of(0) },
    ]);
  });

  it('may name leavers of both parts', () => {
    // Two stars: 0 to 3, 4, 5 and 3's star back from 1, 2.
    const parts = { partOf: Int32Array.of(0, 0, 0, 1, 1, 1), parts: 2 };
    const [cell] = ask('departures', { graph: graphOf('0-3 0-4 0-5 1-3 2-3'), ...parts });
    expect(cell).toMatchObject({ linkedPairs: 5, heldBy: 2, leavers: Int32Array.of(0, 3) });
  });

  it('are as many as either half in a complete network (König)', () => {
    const parts = { partOf: Int32Array.of(0, 0, 1, 1), parts: 2 };
    expect(ask('departures', { graph: knownGraph('four'), ...parts })[0]).toMatchObject({ heldBy: 2 });
  });

  it('have an entry for every two linked parts and none for others', () => {
    const parts = { partOf: Int32Array.of(0, 1, 2, 2), parts: 4 };
    const cells = ask('departures', { graph: graphOf('0-1 2-0 2-3'), ...parts });
    expect(cells.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });
});
