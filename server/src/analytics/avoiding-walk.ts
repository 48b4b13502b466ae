import { type Control, checkAborted } from './control.js';
import type { CsrTransfer } from './csr-build.js';

const POLL_EVERY = 1 << 17;
const NOBODY = -1;

/**
 * What every single stakeholder is worth to the routes from one source: by how much the sum of 1 / distance from the
 * source to the others would fall without that stakeholder. A target t counts at v by how far along the way to it v is,
 * twice: seen from both ends a pair then counts twice, as it would unweighted, and where only some sources are looked
 * at, whoever happens to stand next to one is not overrated.
 *
 * Losing v changes the distance to t only where *every* shortest route from the source to t runs through v: v then
 * dominates t. Who dominates whom is a tree, found on the way of one breadth-first walk (the immediate dominator of t
 * is where the dominators of its predecessors meet). For each v only those below it in the tree are walked anew,
 * starting from their neighbours outside. In a well tied network hardly anybody is below anybody, so that all n losses
 * together cost about as much as one walk; on a path they cost n of them.
 *
 * Undirected only: a neighbour is taken to be one both ways. The space is allocated once.
 */
export class AvoidingWalk {
  /** Steps from the source by stakeholder; -1 where there is no route. Valid after `walk`. */
  readonly distance: Int32Array;
  /** Everybody within reach, nearest first, beginning with the source; the first `reached` entries. */
  readonly order: Int32Array;
  reached = 0;
  private readonly dominator: Int32Array;
  /** Distance from the source in the tree of dominators. */
  private readonly depth: Int32Array;
  private readonly firstBelow: Int32Array;
  private readonly nextBelow: Int32Array;
  private readonly below: Int32Array;
  /** Who is being walked anew: those below the stakeholder of this number, and itself. */
  private readonly lost: Int32Array;
  private lostNumber = 0;
  private readonly detour: Int32Array;
  private readonly settled: Int32Array;
  /** Those with a way in from outside, as one list for each distance. */
  private readonly firstAt: Int32Array;
  private readonly nextAt: Int32Array;
  private readonly inverse: Float64Array;
  /** Arcs looked at so far, over all walks. */
  looks = 0;
  private nextPoll = 0;

  constructor(
    private readonly rows: Pick<CsrTransfer, 'order' | 'offsets' | 'targets'>,
    private readonly control: Control,
  ) {
    const ints = () => new Int32Array(rows.order);
    this.distance = ints();
    this.order = ints();
    this.dominator = ints();
    this.depth = ints();
    this.firstBelow = ints().fill(NOBODY);
    this.nextBelow = ints();
    this.below = ints();
    this.lost = ints();
    this.detour = ints();
    this.settled = ints();
    this.firstAt = new Int32Array(rows.order + 1).fill(NOBODY);
    this.nextAt = ints();
    this.inverse = Float64Array.from({ length: rows.order + 1 }, (_, steps) => (steps === 0 ? 0 : 1 / steps));
  }

  /** 1 / distance from the source, 0 for itself. Only for whom `walk` reached. */
  closeness(v: number): number {
    return this.inverse[this.distance[v]!]!;
  }

  /** Walks from the source and adds to `losses[v]` what routes from it lose without v. */
  walk(source: number, losses: Float64Array): void {
    this.spread(source);
    this.hang();
    for (let at = 1; at < this.reached; at += 1) {
      const v = this.order[at]!;
      if (this.firstBelow[v] !== NOBODY) losses[v]! += this.lossWithout(v);
    }
    for (let at = 0; at < this.reached; at += 1) this.firstBelow[this.order[at]!] = NOBODY;
  }

  /** Distances from the source, and where the shortest routes to each stakeholder last all run through one other. */
  private spread(source: number): void {
    const { distance, order, dominator, depth } = this;
    const { offsets, targets } = this.rows;
    distance.fill(-1);
    distance[source] = 0;
    dominator[source] = source;
    depth[source] = 0;
    order[0] = source;
    let tail = 1;
    for (let head = 0; head < tail; head += 1) {
      const v = order[head]!;
      const steps = distance[v]! + 1;
      if (head > 0) depth[v] = depth[dominator[v]!]! + 1;
      const end = offsets[v + 1]!;
      this.look(end - offsets[v]!);
      for (let arc = offsets[v]!; arc < end; arc += 1) {
        const w = targets[arc]!;
        if (distance[w]! < 0) {
          distance[w] = steps;
          dominator[w] = v;
          order[tail] = w;
          tail += 1;
        } else if (distance[w] === steps && dominator[w] !== source) {
          dominator[w] = this.meeting(dominator[w]!, v);
        }
      }
    }
    this.reached = tail;
  }

  /** The nearest dominator that two share, each being its own; both lie closer to the source than whom it is for. */
  private meeting(a: number, b: number): number {
    const { dominator, depth } = this;
    let one = a;
    let other = b;
    while (one !== other) {
      if (depth[one]! >= depth[other]!) one = dominator[one]!;
      else other = dominator[other]!;
    }
    return one;
  }

  /** Hangs everybody below their dominator; nobody below the source, which is never lost. */
  private hang(): void {
    for (let at = this.reached - 1; at > 0; at -= 1) {
      const v = this.order[at]!;
      const above = this.dominator[v]!;
      if (this.depth[v] === 1) continue;
      this.nextBelow[v] = this.firstBelow[above]!;
      this.firstBelow[above] = v;
    }
  }

  private lossWithout(v: number): number {
    const { below, distance, detour, inverse } = this;
    const count = this.gatherBelow(v);
    this.enterFromOutside(count);
    let loss = 0;
    for (let at = 0; at < count; at += 1) {
      const t = below[at]!;
      const nearness = inverse[distance[t]!]!;
      loss += nearness * (nearness - (detour[t]! < 0 ? 0 : inverse[detour[t]!]!));
    }
    return 2 * distance[v]! * loss;
  }

  /** Lists everybody below `v`, and marks them and `v` as lost for now. */
  private gatherBelow(v: number): number {
    const { below, firstBelow, nextBelow, lost } = this;
    this.lostNumber += 1;
    lost[v] = this.lostNumber;
    this.detour[v] = 0; // never passed through
    let count = 0;
    let above = v;
    for (let head = 0; ; head += 1) {
      for (let t = firstBelow[above]!; t !== NOBODY; t = nextBelow[t]!) {
        below[count] = t;
        lost[t] = this.lostNumber;
        count += 1;
      }
      if (head === count) return count;
      above = below[head]!;
    }
  }

  /** Distances of those listed when all routes come in from neighbours that are not lost; -1 where none is left. */
  private enterFromOutside(count: number): void {
    const { below, detour, lost, lostNumber, distance, firstAt, nextAt } = this;
    const { offsets, targets } = this.rows;
    let nearest = this.rows.order;
    let farthest = -1;
    for (let at = 0; at < count; at += 1) {
      const t = below[at]!;
      let steps = -1;
      const end = offsets[t + 1]!;
      this.look(end - offsets[t]!);
      for (let arc = offsets[t]!; arc < end; arc += 1) {
        const w = targets[arc]!;
        if (lost[w] === lostNumber) continue;
        if (steps < 0 || distance[w]! + 1 < steps) steps = distance[w]! + 1;
      }
      detour[t] = steps;
      if (steps < 0) continue;
      nextAt[t] = firstAt[steps]!;
      firstAt[steps] = t;
      nearest = Math.min(nearest, steps);
      farthest = Math.max(farthest, steps);
    }
    if (count > 1) this.pass(nearest, farthest);
    else if (farthest >= 0) firstAt[farthest] = NOBODY;
  }

  /** Passes distances on among those lost, nearest first; whoever is settled is lost no longer. */
  private pass(nearest: number, farthest: number): void {
    const { lost, lostNumber, firstAt, nextAt, settled } = this;
    let tail = 0;
    let head = 0;
    for (let steps = nearest; steps <= farthest || head < tail; steps += 1) {
      const end = tail;
      for (; head < end; head += 1) tail = this.lookAround(settled[head]!, steps, tail);
      if (steps > farthest) continue;
      for (let t = firstAt[steps]!; t !== NOBODY; t = nextAt[t]!) {
        if (lost[t] !== lostNumber) continue;
        lost[t] = 0;
        tail = this.lookAround(t, steps, tail);
      }
      firstAt[steps] = NOBODY;
    }
  }

  /** Settles the lost neighbours of `t` that no shorter way in is known for, one step farther. */
  private lookAround(t: number, steps: number, from: number): number {
    const { detour, lost, lostNumber, settled } = this;
    const { offsets, targets } = this.rows;
    let tail = from;
    for (let arc = offsets[t]!; arc < offsets[t + 1]!; arc += 1) {
      const w = targets[arc]!;
      if (lost[w] !== lostNumber || (detour[w]! >= 0 && detour[w]! <= steps + 1)) continue;
      detour[w] = steps + 1;
      lost[w] = 0;
      settled[tail] = w;
      tail += 1;
    }
    return tail;
  }

  private look(arcs: number): void {
    this.looks += arcs + 1;
    if (this.looks < this.nextPoll) return;
    this.nextPoll = this.looks + POLL_EVERY;
    checkAborted(this.control);
  }
}
