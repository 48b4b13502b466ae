import { type Control, checkAborted } from './control.js';
import type { NearestFirst } from './dijkstra-walk.js';
import type { Rows } from './renumber.js';

const POLL_EVERY = 1 << 12;
const UNMET = -1;

/** Nearest first by a binary heap of those seen but not yet met, which knows where in it everybody stands. */
export class HeapWalk implements NearestFirst {
  readonly met: Int32Array;
  readonly lengthTo: Float64Array;
  private readonly heap: Int32Array;
  private readonly placeOf: Int32Array;
  private size = 0;
  private count = 0;

  constructor(
    private readonly rows: Rows,
    private readonly lengths: Float64Array,
    private readonly control: Control,
  ) {
    this.met = new Int32Array(rows.order);
    this.lengthTo = new Float64Array(rows.order).fill(Number.POSITIVE_INFINITY);
    this.heap = new Int32Array(rows.order);
    this.placeOf = new Int32Array(rows.order).fill(UNMET);
  }

  from(source: number): number {
    this.forget();
    this.lengthTo[source] = 0;
    this.size = 1;
    this.rise(source, 0);
    while (this.size > 0) {
      if (this.count % POLL_EVERY === 0) checkAborted(this.control);
      const v = this.takeNearest();
      this.met[this.count] = v;
      this.count += 1;
      this.lookAround(v);
    }
    return this.count;
  }

  /** Whoever has a length was met, unless the walk was broken off: then the walk is not used again. */
  private forget(): void {
    for (let at = 0; at < this.count; at += 1) {
      this.lengthTo[this.met[at]!] = Number.POSITIVE_INFINITY;
      this.placeOf[this.met[at]!] = UNMET;
    }
    this.count = 0;
  }

  private lookAround(v: number): void {
    const { lengthTo, lengths, placeOf } = this;
    const { offsets, targets } = this.rows;
    const before = lengthTo[v]!;
    const end = offsets[v + 1]!;
    for (let arc = offsets[v]!; arc < end; arc += 1) {
      const w = targets[arc]!;
      const length = before + lengths[arc]!;
      if (length >= lengthTo[w]!) continue;
      lengthTo[w] = length;
      let place = placeOf[w]!;
      if (place === UNMET) {
        place = this.size;
        this.size += 1;
      }
      this.rise(w, place);
    }
  }

  /** Puts `v` where it belongs, from `place` upwards. */
  private rise(v: number, place: number): void {
    const { heap, placeOf, lengthTo } = this;
    const length = lengthTo[v]!;
    let at = place;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = heap[above]!;
      if (lengthTo[other]! <= length) break;
      heap[at] = other;
      placeOf[other] = at;
      at = above;
    }
    heap[at] = v;
    placeOf[v] = at;
  }

  private takeNearest(): number {
    const { heap, placeOf, lengthTo } = this;
    const nearest = heap[0]!;
    this.size -= 1;
    const { size } = this;
    if (size === 0) return nearest;
    const last = heap[size]!;
    const length = lengthTo[last]!;
    let at = 0;
    for (let below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && lengthTo[heap[below + 1]!]! < lengthTo[heap[below]!]!) below += 1;
      const other = heap[below]!;
      if (lengthTo[other]! >= length) break;
      heap[at] = other;
      placeOf[other] = at;
      at = below;
    }
    heap[at] = last;
    placeOf[last] = at;
    return nearest;
  }
}
