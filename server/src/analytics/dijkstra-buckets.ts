import { type Control, checkAborted } from './control.js';
import type { NearestFirst } from './dijkstra-walk.js';
import type { Rows } from './renumber.js';

const POLL_EVERY = 1 << 12;
const NONE = -1;

/**
 * Nearest first where lengths are small whole numbers (Dial 1969, doi:10.1145/363269.363610): a ring of buckets, one a
 * length, holds those seen but not yet met. No two of them are farther apart than the longest tie, so that the ring
 * needs but one bucket more. Whoever is seen again nearer has a second entry there, and the first counts no more.
 */
export class BucketWalk implements NearestFirst {
  readonly met: Int32Array;
  readonly lengthTo: Float64Array;
  /** The last entry of each bucket, and of each entry who it is and which came before. */
  private readonly last: Int32Array;
  private readonly who: Int32Array;
  private readonly before: Int32Array;
  private readonly wholeLengths: Int32Array;
  private entries = 0;
  private waiting = 0;
  private count = 0;

  constructor(
    private readonly rows: Rows,
    lengths: Float64Array,
    longest: number,
    private readonly control: Control,
  ) {
    this.met = new Int32Array(rows.order);
    this.lengthTo = new Float64Array(rows.order).fill(Number.POSITIVE_INFINITY);
    this.last = new Int32Array(longest + 1);
    this.who = new Int32Array(rows.targets.length + 1);
    this.before = new Int32Array(this.who.length);
    this.wholeLengths = new Int32Array(lengths);
  }

  from(source: number): number {
    this.forget();
    this.lengthTo[source] = 0;
    this.put(source, 0);
    const buckets = this.last.length;
    for (let length = 0, bucket = 0; this.waiting > 0; length += 1) {
      this.empty(bucket, length);
      bucket = bucket + 1 === buckets ? 0 : bucket + 1;
    }
    return this.count;
  }

  /** Whoever has a length was met, unless the walk was broken off: then the walk is not used again. */
  private forget(): void {
    for (let at = 0; at < this.count; at += 1) this.lengthTo[this.met[at]!] = Number.POSITIVE_INFINITY;
    this.last.fill(NONE);
    this.count = 0;
    this.entries = 0;
    this.waiting = 0;
  }

  private put(v: number, bucket: number): void {
    this.who[this.entries] = v;
    this.before[this.entries] = this.last[bucket]!;
    this.last[bucket] = this.entries;
    this.entries += 1;
    this.waiting += 1;
  }

  private empty(bucket: number, length: number): void {
    let entry = this.last[bucket]!;
    this.last[bucket] = NONE;
    for (; entry !== NONE; entry = this.before[entry]!) {
      this.waiting -= 1;
      const v = this.who[entry]!;
      if (this.lengthTo[v] !== length) continue;
      if (this.count % POLL_EVERY === 0) checkAborted(this.control);
      this.met[this.count] = v;
      this.count += 1;
      this.lookAround(v, bucket, length);
    }
  }

  private lookAround(v: number, bucket: number, before: number): void {
    const { lengthTo, wholeLengths } = this;
    const { offsets, targets } = this.rows;
    const buckets = this.last.length;
    const end = offsets[v + 1]!;
    for (let arc = offsets[v]!; arc < end; arc += 1) {
      const w = targets[arc]!;
      const further = wholeLengths[arc]!;
      if (before + further >= lengthTo[w]!) continue;
      lengthTo[w] = before + further;
      this.put(w, bucket + further < buckets ? bucket + further : bucket + further - buckets);
    }
  }
}
