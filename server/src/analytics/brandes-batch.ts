import { type Control, checkAborted } from './control.js';
import type { Rows } from './renumber.js';

/** Sources swept at once, one bit and one column each. More do not help: the columns then leave the cache. */
export const SOURCES_PER_BATCH = 16;
const SHIFT = 4;

/** Below this depth the number of routes stays under degree ** depth, far from the largest double. */
const SAFE_DEPTH = 24;
const TOO_MANY_ROUTES = 2 ** 500;
const RESCALE = 2 ** -500;
const FEWEST_ROUTES = 2 ** -1000;

/**
 * Brandes' two sweeps for sixteen sources at once, over space allocated once.
 *
 * Forward, level by level: a bit mask says for which sources a stakeholder lies on the level, so that one look at an
 * arc serves them all (the idea of Then et al. 2015, doi:10.14778/2735496.2735507). Counted are the shortest routes,
 * and noted are the arcs that lie on one, in the order met. Backward over just those notes: what each stakeholder and
 * tie carries. Only ratios of counts on neighbouring levels matter, so a level whose counts would overflow is scaled
 * down for that source, and `scale` undoes it where the level before looks at it.
 */
export class BrandesBatch {
  private readonly seen: Int32Array;
  private readonly arriving: Int32Array;
  /** Shortest routes from each source of the batch: stakeholder * 16 + source. */
  private readonly routes: Float64Array;
  /** (1 + what the stakeholder carries) / routes to it: what one route to it hands back to the level before. */
  private readonly handBack: Float64Array;
  private readonly carried = new Float64Array(SOURCES_PER_BATCH);
  /** Who lies on which level, for which sources; entries in order of level. */
  private who: Int32Array;
  private whose: Int32Array;
  private notesFrom: Int32Array;
  private readonly levelStart: Int32Array;
  private entries = 0;
  private levels = 0;
  /** Arcs on a shortest route, and for which sources; an entry's notes are consecutive. */
  private arcNoted: Int32Array;
  private arcWhose: Int32Array;
  private notes = 0;
  /** Level * 16 + source, where it is not 1. */
  private readonly scale = new Map<number, number>();

  /**
   * `linear` counts a route from s to t, at whoever is d steps from s, by the share d / distance(s, t) instead of whole:
   * seen from both ends a route still counts 1, and who happens to lie next to a source is not overrated by it.
   */
  constructor(
    private readonly rows: Rows,
    private readonly control: Control,
    private readonly linear = false,
  ) {
    const { order } = rows;
    this.seen = new Int32Array(order);
    this.arriving = new Int32Array(order);
    this.routes = new Float64Array(order << SHIFT);
    this.handBack = new Float64Array(order << SHIFT);
    this.who = new Int32Array(2 * order + SOURCES_PER_BATCH);
    this.whose = new Int32Array(this.who.length);
    this.notesFrom = new Int32Array(this.who.length + 1);
    this.levelStart = new Int32Array(order + 2);
    this.arcNoted = new Int32Array(2 * rows.targets.length);
    this.arcWhose = new Int32Array(this.arcNoted.length);
  }

  /** Adds the batch to `row`: stakeholders first, then ties by edge index. */
  add(batch: number, row: Float64Array): void {
    const first = batch * SOURCES_PER_BATCH;
    this.forward(first, Math.min(this.rows.order, first + SOURCES_PER_BATCH));
    this.backward(row);
  }

  private forward(first: number, end: number): void {
    this.start(first, end);
    for (let head = 0; head < this.entries; this.levels += 1) {
      const levelEnd = this.entries;
      checkAborted(this.control);
      this.levelStart[this.levels] = head;
      if (this.levels >= SAFE_DEPTH) this.keepInRange(head, levelEnd);
      for (; head < levelEnd; head += 1) {
        this.notesFrom[head] = this.notes;
        this.makeRoom(this.who[head]!);
        this.lookAround(this.who[head]!, this.whose[head]!);
      }
      this.settle(levelEnd);
    }
    this.notesFrom[this.entries] = this.notes;
    this.levelStart[this.levels] = this.entries;
  }

  private start(first: number, end: number): void {
    this.seen.fill(0);
    this.routes.fill(0);
    this.scale.clear();
    this.levels = 0;
    this.notes = 0;
    this.entries = end - first;
    for (let source = first; source < end; source += 1) {
      const at = source - first;
      this.who[at] = source;
      this.whose[at] = 1 << at;
      this.seen[source] = 1 << at;
      this.routes[(source << SHIFT) + at] = 1;
    }
  }

  /** Steps along every arc of `v` that leads, for a source in `whose`, to somebody that source has not met. */
  private lookAround(v: number, whose: number): void {
    const { seen, arriving, routes, who, arcNoted, arcWhose } = this;
    const { targets } = this.rows;
    const end = this.rows.offsets[v + 1]!;
    const column = v << SHIFT;
    let { entries, notes } = this;
    for (let arc = this.rows.offsets[v]!; arc < end; arc += 1) {
      const w = targets[arc]!;
      const fresh = whose & ~seen[w]!;
      if (fresh === 0) continue;
      const already = arriving[w]!;
      if (already === 0) {
        who[entries] = w;
        entries += 1;
      }
      arriving[w] = already | fresh;
      arcNoted[notes] = arc;
      arcWhose[notes] = fresh;
      notes += 1;
      const columnOfW = w << SHIFT;
      for (let bits = fresh; bits !== 0; ) {
        const source = 31 - Math.clz32(bits);
        bits ^= 1 << source;
        routes[columnOfW + source]! += routes[column + source]!;
      }
    }
    this.entries = entries;
    this.notes = notes;
  }

  /** Closes a level: whoever arrived is now met. */
  private settle(from: number): void {
    for (let at = from; at < this.entries; at += 1) {
      const w = this.who[at]!;
      const bits = this.arriving[w]!;
      this.whose[at] = bits;
      this.seen[w]! |= bits;
      this.arriving[w] = 0;
    }
  }

  private backward(row: Float64Array): void {
    const ownLevelEnd = this.levelStart[1]!;
    for (let level = this.levels - 1; level >= 0; level -= 1) {
      checkAborted(this.control);
      for (let at = this.levelStart[level + 1]! - 1; at >= this.levelStart[level]!; at -= 1) {
        const v = this.who[at]!;
        this.gather(v, at, row, this.linear ? level + 0.5 : 1);
        const total = this.handBackFrom(v, this.whose[at]!, level);
        if (at >= ownLevelEnd) row[v]! += this.linear ? total * level : total;
      }
    }
  }

  /** What `v` carries for each source, from the notes of its entry; each tie is credited on the way. */
  private gather(v: number, at: number, row: Float64Array, share: number): void {
    const { routes, handBack, carried, arcNoted, arcWhose } = this;
    const { targets, edgeOf, order } = this.rows;
    const column = v << SHIFT;
    const end = this.notesFrom[at + 1]!;
    carried.fill(0);
    for (let note = this.notesFrom[at]!; note < end; note += 1) {
      const arc = arcNoted[note]!;
      const columnOfW = targets[arc]! << SHIFT;
      let throughTie = 0;
      for (let bits = arcWhose[note]!; bits !== 0; ) {
        const source = 31 - Math.clz32(bits);
        bits ^= 1 << source;
        const part = routes[column + source]! * handBack[columnOfW + source]!;
        carried[source]! += part;
        throughTie += part;
      }
      row[order + edgeOf[arc]!]! += throughTie * share;
    }
  }

  private handBackFrom(v: number, whose: number, level: number): number {
    const { routes, handBack, carried } = this;
    const column = v << SHIFT;
    const own = this.linear ? 1 / level : 1; // at level 0, of the sources themselves, nobody takes it up
    let total = 0;
    for (let bits = whose; bits !== 0; ) {
      const source = 31 - Math.clz32(bits);
      bits ^= 1 << source;
      const scaled = level < SAFE_DEPTH ? 1 : (this.scale.get((level << SHIFT) + source) ?? 1);
      handBack[column + source] = ((own + carried[source]!) * scaled) / routes[column + source]!;
      total += carried[source]!;
    }
    return total;
  }

  private keepInRange(from: number, end: number): void {
    for (let source = 0; source < SOURCES_PER_BATCH; source += 1) {
      const bit = 1 << source;
      let most = 0;
      for (let at = from; at < end; at += 1) {
        if ((this.whose[at]! & bit) !== 0) most = Math.max(most, this.routes[(this.who[at]! << SHIFT) + source]!);
      }
      if (most < TOO_MANY_ROUTES) continue;
      for (let at = from; at < end; at += 1) {
        const cell = (this.who[at]! << SHIFT) + source;
        if ((this.whose[at]! & bit) !== 0) this.routes[cell] = Math.max(this.routes[cell]! * RESCALE, FEWEST_ROUTES);
      }
      this.scale.set((this.levels << SHIFT) + source, RESCALE);
    }
  }

  private makeRoom(v: number): void {
    const degree = this.rows.offsets[v + 1]! - this.rows.offsets[v]!;
    if (this.entries + degree > this.whose.length) {
      const length = 2 * (this.entries + degree);
      this.who = grown(this.who, length);
      this.whose = grown(this.whose, length);
      this.notesFrom = grown(this.notesFrom, length + 1);
    }
    if (this.notes + degree > this.arcNoted.length) {
      const length = 2 * (this.notes + degree);
      this.arcNoted = grown(this.arcNoted, length);
      this.arcWhose = grown(this.arcWhose, length);
    }
  }
}

function grown(array: Int32Array, length: number): Int32Array {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}
