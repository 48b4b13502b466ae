import { bitCount } from './bit-count.js';
import type { Control } from './control.js';
import { MultiSourceWalk, SOURCES_PER_WALK } from './ms-bfs.js';
import type { Rows } from './renumber.js';

/** Who is met at one distance: stakeholder `who[i]` by `met[i]` of the sources, for i below `count`. */
export interface Meetings {
  readonly distance: number;
  readonly count: number;
  readonly who: Int32Array;
  readonly met: Int32Array;
}

/** Breadth-first walks from many sources at once, told level by level from distance 1 on, up to the furthest. */
export interface DistanceWalk {
  from(sources: Int32Array, visit: (meetings: Meetings) => void, furthest?: number): void;
}

/** In plain JavaScript, 32 sources after the other: the oracle of the WebAssembly kernel, and what runs without it. */
export class NarrowWalk implements DistanceWalk {
  private readonly walk: MultiSourceWalk;
  private readonly met: Int32Array;

  constructor(rows: Pick<Rows, 'order' | 'offsets' | 'targets'>, control: Control) {
    this.walk = new MultiSourceWalk(rows, control);
    this.met = new Int32Array(rows.order);
  }

  from(sources: Int32Array, visit: (meetings: Meetings) => void, furthest?: number): void {
    for (let first = 0; first < sources.length; first += SOURCES_PER_WALK) {
      this.walk.walk(sources.subarray(first, first + SOURCES_PER_WALK), furthest);
      for (let distance = 1; distance < this.walk.levels; distance += 1) visit(this.meetingsAt(distance));
    }
  }

  private meetingsAt(distance: number): Meetings {
    const { levelStart, who, whose } = this.walk;
    const start = levelStart[distance]!;
    const end = levelStart[distance + 1]!;
    for (let at = start; at < end; at += 1) this.met[at - start] = bitCount(whose[at]!);
    return { distance, count: end - start, who: who.subarray(start, end), met: this.met };
  }
}
