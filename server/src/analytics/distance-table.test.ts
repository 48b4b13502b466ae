import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwatched } from './control.js';
import type { CsrGraph } from './csr-graph.js';
import { DistanceTable, OUT_OF_REACH } from './distance-table.js';
import { anyTies, blockModel, graphFrom, graphOf } from './testing/graphs.js';
import { ring } from './testing/networks.js';
import { SharedSpace } from './wasm/shared-space.js';

const everybody = ({ order }: CsrGraph) => Int32Array.from({ length: order }, (_, v) => v);

function tableOf(graph: CsrGraph, rows = everybody(graph), columns = everybody(graph)): DistanceTable {
  return new DistanceTable(graph, rows, columns, unwatched);
}

function expectSameInJavaScript(graph: CsrGraph, rows = everybody(graph), columns = everybody(graph)): void {
  const wide = tableOf(graph, rows, columns);
  const narrow = new DistanceTable(graph, rows, columns, unwatched, (work) => work(SharedSpace.plain()));
  expect(wide.cells).toEqual(narrow.cells);
  expect(wide.farthest).toBe(narrow.farthest);
}

describe('a table of distances', () => {
  it('counts the ties between two, and tells who cannot be reached', () => {
    const table = tableOf(graphOf('0-1 1-2 3-4'), Int32Array.of(0, 4), Int32Array.of(2, 0, 3));
    expect(Array.from(table.cells)).toEqual([2, 0, OUT_OF_REACH, OUT_OF_REACH, OUT_OF_REACH, 1]);
    expect(table.farthest).toBe(2);
  });

  it('is that of a ring: the shorter way round', () => {
    const { cells, farthest } = tableOf(ring(1001));
    for (const [from, to, distance] of [
      [0, 1, 1],
      [0, 500, 500],
      [0, 501, 500],
      [700, 100, 401],
      [1000, 0, 1],
      [513, 513, 0],
    ] as const) {
      expect(cells[from * 1001 + to]).toBe(distance);
    }
    expect(farthest).toBe(500);
  });

  it('is the same in WebAssembly and in JavaScript', () => {
    fc.assert(fc.property(anyTies, (list) => expectSameInJavaScript(graphFrom(list, false))));
    const graph = blockModel({ order: 1300, size: 2600, blocks: 4, seed: 1 });
    expectSameInJavaScript(graph);
    const some = Int32Array.from({ length: 60 }, (_, at) => 1299 - 20 * at);
    expectSameInJavaScript(graph, everybody(graph), some);
    expectSameInJavaScript(graph, some, everybody(graph));
  });
});
