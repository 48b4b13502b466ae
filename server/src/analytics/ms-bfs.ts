import { type Control, checkAborted, unwatched } from './control.js';
import type { CsrTransfer } from './csr-build.js';

/** Sources walked at once: one bit each in a 32-bit word. */
export const SOURCES_PER_WALK = 32;

const POLL_EVERY = 1 << 13;

/**
 * Breadth-first walks from up to 32 sources at once (Then et al. 2015, doi:10.14778/2735496.2735507): a word of bits
 * says which walks have met a stakeholder, so that one look at an arc serves them all.
 *
 * After `walk`, entries `levelStart[d]` to `levelStart[d + 1] - 1` say who (`who`) is at distance d from which of the
 * sources (`whose`, bit i for source `first + i`), for d = 0 to `levels - 1`. Every pair within reach is met once.
 */
export class MultiSourceWalk {
  levels = 0;
  who: Int32Array;
  whose: Int32Array;
  readonly levelStart: Int32Array;
  private readonly seen: Int32Array;
  private readonly arriving: Int32Array;

  constructor(
    private readonly rows: Pick<CsrTransfer, 'order' | 'offsets' | 'targets'>,
    private readonly control: Control = unwatched,
  ) {
    this.who = new Int32Array(2 * rows.order + SOURCES_PER_WALK);
    this.whose = new Int32Array(this.who.length);
    this.levelStart = new Int32Array(rows.order + 2);
    this.seen = new Int32Array(rows.order);
    this.arriving = new Int32Array(rows.order);
  }

  /** Walks from the stakeholders `sources`, at most 32, and no farther than `furthest` steps. */
  walk(sources: ArrayLike<number>, furthest = Number.POSITIVE_INFINITY): void {
    this.seen.fill(0);
    for (let at = 0; at < sources.length; at += 1) {
      this.who[at] = sources[at]!;
      this.whose[at] = 1 << at;
      this.seen[sources[at]!]! |= 1 << at;
    }
    let entries = sources.length;
    this.levels = 0;
    for (let head = 0; head < entries; this.levels += 1) {
      const end = entries;
      this.levelStart[this.levels] = head;
      if (this.levels === furthest) head = end;
      for (; head < end; head += 1) {
        if (head % POLL_EVERY === 0) checkAborted(this.control);
        entries = this.spread(head, entries);
      }
      this.settle(end, entries);
    }
    this.levelStart[this.levels] = entries;
  }

  /** Everybody met, with how many of the sources met them at that distance, nearest first (0 for the sources). */
  eachMeeting(visit: (who: number, sources: number, distance: number) => void): void {
    for (let distance = 0; distance < this.levels; distance += 1) {
      for (let at = this.levelStart[distance]!; at < this.levelStart[distance + 1]!; at += 1) {
        visit(this.who[at]!, bitCount(this.whose[at]!), distance);
      }
    }
  }

  private spread(head: number, entries: number): number {
    const v = this.who[head]!;
    const whose = this.whose[head]!;
    const end = this.rows.offsets[v + 1]!;
    const start = this.rows.offsets[v]!;
    this.makeRoom(entries + end - start);
    const { seen, arriving, who } = this;
    const { targets } = this.rows;
    let next = entries;
    for (let arc = start; arc < end; arc += 1) {
      const w = targets[arc]!;
      const fresh = whose & ~seen[w]!;
      if (fresh === 0) continue;
      const already = arriving[w]!;
      if (already === 0) {
        who[next] = w;
        next += 1;
      }
      arriving[w] = already | fresh;
    }
    return next;
  }

  private settle(from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const w = this.who[at]!;
      this.whose[at] = this.arriving[w]!;
      this.seen[w]! |= this.arriving[w]!;
      this.arriving[w] = 0;
    }
  }

  private makeRoom(entries: number): void {
    if (entries <= this.whose.length) return;
    const who = new Int32Array(2 * entries);
    const whose = new Int32Array(2 * entries);
    who.set(this.who);
    whose.set(this.whose);
    this.who = who;
    this.whose = whose;
  }
}

/** The sources of batch number `batch` of a graph of `order` stakeholders: the next 32 numbers. */
export function sourcesOf(batch: number, order: number): Int32Array {
  const first = batch * SOURCES_PER_WALK;
  return Int32Array.from({ length: Math.min(SOURCES_PER_WALK, order - first) }, (_, at) => first + at);
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
