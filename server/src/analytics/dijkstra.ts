import type { Control } from './control.js';
import { BucketWalk } from './dijkstra-buckets.js';
import { HeapWalk } from './dijkstra-heap.js';
import type { RouteLengths } from './dijkstra-lengths.js';
import type { Rows } from './renumber.js';

/**
 * Meets stakeholders in order of their distance from a source, where ties differ in length (Dijkstra 1959,
 * doi:10.1007/BF01386390), over space allocated once.
 */
export interface NearestFirst {
  /** Whom the last walk met, nearest first, the source before all; only as many as it answered are of that walk. */
  readonly met: Int32Array;
  /** Length of the shortest route to each; infinite where there is none. */
  readonly lengthTo: Float64Array;
  /** Walks from `source`; answers how many it met. */
  from(source: number): number;
}

/** More buckets would be passed over empty than a heap takes comparisons. */
const BUCKETS_A_STAKEHOLDER = 1 / 8;
const FEW_BUCKETS = 64;

/** Buckets where lengths are small whole numbers (some three times faster), else a heap. Who is met is the same. */
export function nearestFirst(rows: Rows, lengths: RouteLengths, control: Control): NearestFirst {
  const { longestWhole } = lengths;
  const most = Math.max(FEW_BUCKETS, rows.order * BUCKETS_A_STAKEHOLDER);
  if (longestWhole === null || longestWhole > most) return new HeapWalk(rows, lengths.lengths, control);
  return new BucketWalk(rows, lengths.lengths, longestWhole, control);
}
