import type { Control } from './control.js';
import type { CsrGraph } from './csr-graph.js';
import { MultiSourceWalk, SOURCES_PER_WALK } from './ms-bfs.js';
import type { DistanceKernels } from './wasm/distance-kernels.js';
import type { SharedSpace } from './wasm/shared-space.js';
import { inOwnSpace } from './wasm/space-shelf.js';
import { SOURCES_PER_VECTOR_WALK, VectorWalk, WORDS } from './wasm/vector-walk.js';

/** Stands for "cannot be reached"; no distance that matters comes near it. */
export const OUT_OF_REACH = 0xffff;

/**
 * Distances from some stakeholders (rows) to some (columns), in ties, over an undirected graph. Rows are walked from
 * some hundreds at a time. Cost: rows x ties / 128 and rows x columns, memory 2 bytes a cell.
 */
export class DistanceTable {
  /** Row by row, `width` cells each; OUT_OF_REACH where there is no route. */
  readonly cells: Uint16Array;
  readonly width: number;
  /** No distance in the table is larger. */
  readonly farthest: number;

  /** `rows` are different from each other, and so are `columns`. */
  constructor(
    graph: CsrGraph,
    rows: Int32Array,
    private readonly columns: Int32Array,
    control: Control,
    inSpace: typeof inOwnSpace = inOwnSpace,
  ) {
    this.width = columns.length;
    this.cells = new Uint16Array(rows.length * columns.length).fill(OUT_OF_REACH);
    const farthest = inSpace((space) => {
      const kernels = space.kernels();
      return kernels ? this.walkWide(kernels, space, graph, rows, control) : this.walkNarrow(graph, rows, control);
    });
    this.farthest = Math.min(farthest, OUT_OF_REACH - 1);
  }

  /** In WebAssembly. Answers the largest distance anybody is met at. */
  private walkWide(
    kernels: DistanceKernels,
    space: SharedSpace,
    graph: CsrGraph,
    rows: Int32Array,
    control: Control,
  ): number {
    const { order } = graph;
    const offsets = copied(graph.offsets, space);
    const targets = copied(graph.targets, space);
    const sources = copied(rows, space);
    const scratch = space.uncleanBytes(kernels.walkBytes(order)).fill(0);
    const arcs = { order, offsets, targets, inOffsets: offsets, inTargets: targets };
    const walk = new VectorWalk(kernels, arcs, scratch, control);
    let farthest = 0;
    for (let first = 0; first < rows.length; first += SOURCES_PER_VECTOR_WALK) {
      this.writeOwn(rows, first, Math.min(rows.length, first + SOURCES_PER_VECTOR_WALK));
      walk.from(sources.subarray(first, first + SOURCES_PER_VECTOR_WALK), ({ distance }) => {
        farthest = Math.max(farthest, distance);
        for (let word = 0; word < WORDS; word += 1) this.write(first + 32 * word, distance, walk.bits, word, WORDS);
      });
    }
    return farthest;
  }

  /** The same in plain JavaScript, 32 rows at a time. */
  private walkNarrow(graph: CsrGraph, rows: Int32Array, control: Control): number {
    const walk = new MultiSourceWalk(graph, control);
    const bits = new Uint32Array(graph.order);
    let farthest = 0;
    for (let first = 0; first < rows.length; first += SOURCES_PER_WALK) {
      walk.walk(rows.subarray(first, first + SOURCES_PER_WALK));
      farthest = Math.max(farthest, walk.levels - 1);
      for (let distance = 0; distance < walk.levels; distance += 1) {
        const level = walk.who.subarray(walk.levelStart[distance], walk.levelStart[distance + 1]);
        for (let at = 0; at < level.length; at += 1) {
          bits[level[at]!] = walk.whose[walk.levelStart[distance]! + at]!;
        }
        this.write(first, distance, bits, 0, 1);
        for (const v of level) bits[v] = 0;
      }
    }
    return farthest;
  }

  private writeOwn(rows: Int32Array, from: number, to: number): void {
    const columnOf = new Map(Array.from(this.columns, (v, column) => [v, column]));
    for (let row = from; row < to; row += 1) {
      const column = columnOf.get(rows[row]!);
      if (column !== undefined) this.cells[row * this.width + column] = 0;
    }
  }

  /** Enters a distance for those of 32 rows that have their bit set in a stakeholder's word. */
  private write(firstRow: number, distance: number, bits: Uint32Array, word: number, words: number): void {
    const { cells, columns, width } = this;
    const entry = Math.min(distance, OUT_OF_REACH - 1);
    for (let column = 0; column < width; column += 1) {
      for (let rest = bits[columns[column]! * words + word]!; rest !== 0; rest &= rest - 1) {
        cells[(firstRow + 31 - Math.clz32(rest & -rest)) * width + column] = entry;
      }
    }
  }
}

function copied(numbers: Int32Array, space: SharedSpace): Int32Array {
  const copy = space.ints(numbers.length);
  copy.set(numbers);
  return copy;
}
