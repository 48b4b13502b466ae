import { type Control, checkAborted } from './control.js';
import type { CsrGraph } from './csr-graph.js';
import { MultiSourceWalk, SOURCES_PER_WALK } from './ms-bfs.js';

/** Stands for "cannot be reached"; no distance that matters comes near it. */
export const OUT_OF_REACH = 0xffff;

/** Distances from some stakeholders (rows) to some (columns), in ties. */
export class DistanceTable {
  /** Row by row, `width` cells each; OUT_OF_REACH where there is no route. */
  readonly cells: Uint16Array;
  readonly width: number;
  /** No distance in the table is larger. */
  readonly farthest: number;

  /** Walks from `rows` over an undirected graph, 32 at a time. Cost: rows x ties / 32, memory 2 bytes a cell. */
  constructor(graph: CsrGraph, rows: Int32Array, columns: Int32Array, control: Control) {
    this.width = columns.length;
    this.cells = new Uint16Array(rows.length * columns.length).fill(OUT_OF_REACH);
    const columnOf = new Int32Array(graph.order).fill(-1);
    columns.forEach((v, column) => {
      columnOf[v] = column;
    });
    const walk = new MultiSourceWalk(graph);
    let farthest = 0;
    for (let first = 0; first < rows.length; first += SOURCES_PER_WALK) {
      checkAborted(control);
      walk.walk(rows.subarray(first, first + SOURCES_PER_WALK));
      this.write(walk, first, columnOf);
      farthest = Math.max(farthest, walk.levels - 1);
    }
    this.farthest = Math.min(farthest, OUT_OF_REACH - 1);
  }

  private write(walk: MultiSourceWalk, first: number, columnOf: Int32Array): void {
    for (let distance = 0; distance < walk.levels; distance += 1) {
      for (let at = walk.levelStart[distance]!; at < walk.levelStart[distance + 1]!; at += 1) {
        const column = columnOf[walk.who[at]!]!;
        if (column < 0) continue;
        for (let bits = walk.whose[at]!; bits !== 0; ) {
          const source = 31 - Math.clz32(bits);
          bits ^= 1 << source;
          this.cells[(first + source) * this.width + column] = Math.min(distance, OUT_OF_REACH - 1);
        }
      }
    }
  }
}
