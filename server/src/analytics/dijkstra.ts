import type { Control } from './control.js';
import { BucketWalk } from './dijkstra-buckets.js';
import { HeapWalk } from './dijkstra-heap.js';
import type { RouteLengths } from './dijkstra-lengths.js';
import type { NearestFirst } from './dijkstra-walk.js';
import type { Rows } from './renumber.js';

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
