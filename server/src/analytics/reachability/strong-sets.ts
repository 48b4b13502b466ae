import { type Control, checkAborted } from '../control.js';
import type { CsrGraph } from '../csr-graph.js';

const POLL_EVERY = 1 << 16;

/** Stakeholders by whom they reach along the arcs and are reached by. */
export interface StrongSets {
  readonly count: number;
  /** Set of each stakeholder. Arcs between sets lead from a larger number to a smaller one. */
  readonly setOf: Int32Array;
}

/**
 * Largest sets whose members all reach each other along the arcs, by one walk in depth (Tarjan 1972,
 * doi:10.1137/0201010), without recursion, so that a chain of a million is no harm. A set gets its number when the walk
 * leaves it for good, after every set it leads to. Cost: stakeholders + arcs.
 */
export function strongSets(graph: CsrGraph, control: Control): StrongSets {
  const walk = new DepthWalk(graph);
  for (let v = 0; v < graph.order; v += 1) {
    if (v % POLL_EVERY === 0) checkAborted(control);
    walk.from(v, control);
  }
  return { count: walk.count, setOf: walk.setOf };
}

class DepthWalk {
  count = 0;
  readonly setOf: Int32Array;
  /** When a stakeholder was met, from 1; 0 before. */
  private readonly metAt: Int32Array;
  /** The earliest met that it leads back to, as far as is known. */
  private readonly earliest: Int32Array;
  private readonly nextArc: Int32Array;
  /** Whom the walk has come through to where it is. */
  private readonly path: Int32Array;
  /** Met, and not yet in a set. */
  private readonly waiting: Int32Array;
  private depth = 0;
  private waitingCount = 0;
  private time = 0;

  constructor(private readonly graph: CsrGraph) {
    const { order } = graph;
    this.setOf = new Int32Array(order).fill(-1);
    this.metAt = new Int32Array(order);
    this.earliest = new Int32Array(order);
    this.nextArc = graph.offsets.slice(0, order);
    this.path = new Int32Array(order);
    this.waiting = new Int32Array(order);
  }

  from(start: number, control: Control): void {
    if (this.metAt[start] !== 0) return;
    this.enter(start);
    while (this.depth > 0) {
      const v = this.path[this.depth - 1]!;
      if (!this.advance(v)) this.leave(v);
      if (this.time % POLL_EVERY === 0) checkAborted(control);
    }
  }

  private enter(v: number): void {
    this.time += 1;
    this.metAt[v] = this.time;
    this.earliest[v] = this.time;
    this.path[this.depth] = v;
    this.depth += 1;
    this.waiting[this.waitingCount] = v;
    this.waitingCount += 1;
  }

  /** Looks along the arcs of `v` that are left; true where one led to somebody new. */
  private advance(v: number): boolean {
    const { offsets, targets } = this.graph;
    const end = offsets[v + 1]!;
    for (let arc = this.nextArc[v]!; arc < end; arc += 1) {
      const w = targets[arc]!;
      if (this.metAt[w] === 0) {
        this.nextArc[v] = arc + 1;
        this.enter(w);
        return true;
      }
      if (this.setOf[w]! < 0) this.earliest[v] = Math.min(this.earliest[v]!, this.metAt[w]!);
    }
    this.nextArc[v] = end;
    return false;
  }

  private leave(v: number): void {
    this.depth -= 1;
    if (this.earliest[v] === this.metAt[v]) this.closeSet(v);
    if (this.depth === 0) return;
    const before = this.path[this.depth - 1]!;
    this.earliest[before] = Math.min(this.earliest[before]!, this.earliest[v]!);
  }

  private closeSet(first: number): void {
    let member: number;
    do {
      this.waitingCount -= 1;
      member = this.waiting[this.waitingCount]!;
      this.setOf[member] = this.count;
    } while (member !== first);
    this.count += 1;
  }
}
