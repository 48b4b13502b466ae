import type { Control } from '../control.js';
import type { CsrGraph } from '../csr-graph.js';
import { DistanceTable, OUT_OF_REACH } from '../distance-table.js';
import { MultiSourceWalk, SOURCES_PER_WALK } from '../ms-bfs.js';

/** How near everybody is to a set, and who would bring the set nearer. */
export interface Coverage {
  /** By distance; never rises with it. */
  readonly worth: Float64Array;
  /**
   * What each of the candidates `from` to `to - 1` would add to the worth of a set: written to `gains` by stakeholder.
   * `nearest` says by stakeholder how far it is from the set, `OUT_OF_REACH` where there is no route.
   */
  weigh(candidates: Int32Array, from: number, to: number, nearest: Uint16Array, gains: Float64Array): void;
  /** Lowers `nearest` to what it is once `v` has joined the set. */
  join(v: number, nearest: Uint16Array): void;
}

/** What a stakeholder at each distance is worth: 1 / distance and 1 for a member, or 1 within so many steps. */
export function worthByDistance(within: number | null): Float64Array {
  return Float64Array.from({ length: OUT_OF_REACH + 1 }, (_, distance) => {
    if (distance === OUT_OF_REACH) return 0;
    if (within !== null) return distance <= within ? 1 : 0;
    return 1 / Math.max(1, distance);
  });
}

/** What a set is worth, from everybody's distance to it. */
export function worthOf({ worth }: Coverage, nearest: Uint16Array): number {
  let sum = 0;
  for (let v = 0; v < nearest.length; v += 1) sum += worth[nearest[v]!]!;
  return sum;
}

/** For networks whose distances all fit in memory. */
export class TableCoverage implements Coverage {
  private readonly table: DistanceTable;

  constructor(
    graph: CsrGraph,
    readonly worth: Float64Array,
    control: Control,
  ) {
    const everybody = Int32Array.from({ length: graph.order }, (_, v) => v);
    this.table = new DistanceTable(graph, everybody, everybody, control);
  }

  weigh(candidates: Int32Array, from: number, to: number, nearest: Uint16Array, gains: Float64Array): void {
    const { worth } = this;
    const { cells, width } = this.table;
    for (let at = from; at < to; at += 1) {
      const candidate = candidates[at]!;
      const row = candidate * width;
      let gain = 0;
      for (let v = 0; v < width; v += 1) {
        const distance = cells[row + v]!;
        if (distance < nearest[v]!) gain += worth[distance]! - worth[nearest[v]!]!;
      }
      gains[candidate] = gain;
    }
  }

  join(v: number, nearest: Uint16Array): void {
    const { cells, width } = this.table;
    for (let other = 0; other < width; other += 1) {
      nearest[other] = Math.min(nearest[other]!, cells[v * width + other]!);
    }
  }
}

/** For larger ones: candidates are walked from, 32 at a time, whenever they are weighed. */
export class WalkedCoverage implements Coverage {
  private readonly walk: MultiSourceWalk;
  private readonly sums = new Float64Array(SOURCES_PER_WALK);

  constructor(
    graph: CsrGraph,
    readonly worth: Float64Array,
  ) {
    this.walk = new MultiSourceWalk(graph);
  }

  weigh(candidates: Int32Array, from: number, to: number, nearest: Uint16Array, gains: Float64Array): void {
    for (let first = from; first < to; first += SOURCES_PER_WALK) {
      const batch = candidates.subarray(first, Math.min(to, first + SOURCES_PER_WALK));
      this.weighBatch(batch, nearest);
      for (let at = 0; at < batch.length; at += 1) gains[batch[at]!] = this.sums[at]!;
    }
  }

  join(v: number, nearest: Uint16Array): void {
    const { walk } = this;
    walk.walk([v]);
    walk.eachMeeting((who, _, distance) => {
      nearest[who] = Math.min(nearest[who]!, distance);
    });
  }

  private weighBatch(batch: Int32Array, nearest: Uint16Array): void {
    const { walk, worth, sums } = this;
    walk.walk(batch);
    sums.fill(0);
    for (let distance = 0; distance < walk.levels; distance += 1) {
      const here = worth[distance]!;
      if (here === 0) return;
      for (let at = walk.levelStart[distance]!; at < walk.levelStart[distance + 1]!; at += 1) {
        const far = nearest[walk.who[at]!]!;
        if (far <= distance) continue;
        const gain = here - worth[far]!;
        for (let bits = walk.whose[at]!; bits !== 0; ) {
          const source = 31 - Math.clz32(bits);
          bits ^= 1 << source;
          sums[source]! += gain;
        }
      }
    }
  }
}
