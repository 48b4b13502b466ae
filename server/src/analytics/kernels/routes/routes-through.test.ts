import { describe, expect, it } from 'vitest';
import { unwatched } from '../../control.js';
import { CsrGraph } from '../../csr-graph.js';
import { routesThrough } from './routes-through.js';

/** Ties as "a-b", positions as single digits. */
function skeleton(order: number, ties: string): CsrGraph {
  const pairs = ties.split(' ').map((tie) => tie.split('-').map(Number));
  const sources = pairs.map(([a]) => a!);
  const targets = pairs.map(([, b]) => b!);
  return CsrGraph.fromTies({ order, sources, targets, directed: false });
}

function through(
  graph: CsrGraph,
  from: readonly number[],
  to: readonly number[],
  partOf: readonly number[],
  parts = 3,
) {
  const ends = { sources: Int32Array.from(from), targets: Int32Array.from(to) };
  return routesThrough.run({ graph, ...ends, partOf: Int32Array.from(partOf), parts }, unwatched);
}

describe('the routes through parts and stakeholders', () => {
  it('are shared among equally short ones', () => {
    // 0 reaches 4 by 1, by 2 and by 3; part 1 holds 1 and 2, part 2 holds 3: two routes of three, and one of three.
    const found = through(skeleton(5, '0-1 0-2 0-3 1-4 2-4 3-4'), [0], [4], [0, 1, 1, 2, 0]);
    expect(found.pairs).toBe(1);
    expect(found.shareThrough[1]).toBeCloseTo(2 / 3, 12);
    expect(found.shareThrough[2]).toBeCloseTo(1 / 3, 12);
    expect(Array.from(found.carried, (value) => Number(value.toFixed(12)))).toEqual([
      0,
      ...Array<number>(3).fill(Number((1 / 3).toFixed(12))),
      0,
    ]);
  });

  it('cross a part once however many of its members lie on them, and never by their ends', () => {
    const found = through(skeleton(4, '0-1 1-2 2-3'), [0], [3], [0, 1, 1, 0]);
    expect([...found.shareThrough]).toEqual([0, 1, 0]);
    expect([...found.carried]).toEqual([0, 1, 1, 0]);
  });

  it('are averaged over the pairs that reach each other', () => {
    // 0 and 1 to 3: 0 goes through 2, 1 is tied to 3; 4 is an isolate and reaches no one.
    const found = through(skeleton(5, '0-2 2-3 1-3'), [0, 1, 4], [3], [0, 0, 1, 0, 0]);
    expect(found.pairs).toBe(2);
    expect(found.shareThrough[1]).toBe(0.5);
    expect(found.carried[2]).toBe(1);
  });

  it('are as many from either side', () => {
    const graph = skeleton(7, '0-2 1-2 2-3 2-4 3-5 4-5 5-6 4-6');
    const partOf = [0, 0, 1, 2, 2, 1, 0];
    const there = through(graph, [0, 1], [5, 6], partOf);
    const back = through(graph, [5, 6], [0, 1], partOf);
    for (const part of partOf.keys()) expect(back.carried[part]).toBeCloseTo(there.carried[part]!, 12);
    for (const part of [0, 1, 2]) expect(back.shareThrough[part]).toBeCloseTo(there.shareThrough[part]!, 12);
  });

  it('leave out a stakeholder as a pair with itself', () => {
    expect(through(skeleton(2, '0-1'), [0, 1], [0, 1], [0, 0], 1).pairs).toBe(2);
  });

  it('are none where no one is asked for', () => {
    const found = through(skeleton(2, '0-1'), [], [1], [0, 0]);
    expect(found.pairs).toBe(0);
    expect([...found.shareThrough]).toEqual([0, 0, 0]);
  });

  it('carry for all pairs what betweenness counts, once from each end', () => {
    // A path of five: betweenness 0, 3, 4, 3, 0 (closed form); here each pair is met from both ends.
    const all = [0, 1, 2, 3, 4];
    const found = through(skeleton(5, '0-1 1-2 2-3 3-4'), all, all, [0, 0, 0, 0, 0], 1);
    expect([...found.carried]).toEqual([0, 6, 8, 6, 0]);
  });
});
