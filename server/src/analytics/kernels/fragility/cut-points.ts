import { type Control, checkAborted } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { CutPoints } from '../../tasks/fragility-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Cut-points and bridge ties: the stakeholders and ties whose loss leaves others without any route, and how many
 * pairs each would separate.
 *
 * `isCutPoint[v]` and `isBridge[e]` are 0 or 1; `pairsCut[v]` counts pairs of *other* stakeholders that are connected
 * now and would not be, `pairsCutByTie[e]` pairs of any. All are 0 for isolates and inside cycles. Without direction or
 * strength; parallel ties are one tie (two stakeholders tied twice are still one bridge: product.md's pair), self ties
 * none.
 *
 * One depth-first walk with its own stack, so that a path of a million stakeholders does not overflow the call stack.
 * Cost: stakeholders + ties.
 *
 * Source: Hopcroft and Tarjan (1973), doi:10.1145/362248.362272; Tarjan (1974), doi:10.1016/0020-0190(74)90003-9.
 */
export const cutPoints: PlainKernel<OnGraph, CutPoints> = {
  kind: 'plain',
  steps: ({ graph }) => 8 * (graph.order + graph.targets.length),
  run: ({ graph }, control) => {
    const walk = new DepthFirstWalk(requireSkeleton(graph));
    for (let root = 0; root < graph.order; root += 1) walk.walkFrom(root, control);
    return walk.result;
  },
};

const POLL_EVERY = 1 << 16;

class DepthFirstWalk {
  readonly result: CutPoints;
  private readonly entered: Int32Array;
  /** Earliest entry reachable from the subtree by at most one tie that is not in the tree. */
  private readonly low: Int32Array;
  private readonly subtree: Int32Array;
  /** Members of the subtrees below `v` that hang on nothing but `v`. */
  private readonly hanging: Float64Array;
  private readonly nextArc: Int32Array;
  private readonly treeTie: Int32Array;
  private readonly stack: Int32Array;
  private readonly visited: Int32Array;
  private clock = 0;

  constructor(private readonly graph: CsrGraph) {
    const { order, size } = graph;
    this.result = {
      isCutPoint: new Uint8Array(order),
      isBridge: new Uint8Array(size),
      pairsCut: new Float64Array(order),
      pairsCutByTie: new Float64Array(size),
    };
    this.entered = new Int32Array(order).fill(-1);
    this.low = new Int32Array(order);
    this.subtree = new Int32Array(order);
    this.hanging = new Float64Array(order);
    this.nextArc = graph.offsets.slice(0, order);
    this.treeTie = new Int32Array(order).fill(-1);
    this.stack = new Int32Array(order);
    this.visited = new Int32Array(order);
  }

  walkFrom(root: number, control: Control): void {
    if (this.entered[root]! >= 0) return;
    const first = this.clock;
    this.enter(root, -1);
    this.stack[0] = root;
    let depth = 0;
    while (depth >= 0) {
      const v = this.stack[depth]!;
      const child = this.nextUnmet(v);
      if (child >= 0) {
        depth += 1;
        this.stack[depth] = child;
        if (this.clock % POLL_EVERY === 0) checkAborted(control);
      } else {
        depth -= 1;
        if (depth >= 0) this.leave(v, this.stack[depth]!);
      }
    }
    this.closeComponent(first);
  }

  private enter(v: number, tie: number): void {
    this.entered[v] = this.clock;
    this.low[v] = this.clock;
    this.subtree[v] = 1;
    this.treeTie[v] = tie;
    this.visited[this.clock] = v;
    this.clock += 1;
  }

  /** Follows the arcs of `v` not yet looked at, up to one that leads to somebody new; -1 when none is left. */
  private nextUnmet(v: number): number {
    const { targets, edgeOf, offsets } = this.graph;
    const end = offsets[v + 1]!;
    for (let arc = this.nextArc[v]!; arc < end; arc += 1) {
      const w = targets[arc]!;
      if (this.entered[w]! < 0) {
        this.nextArc[v] = arc + 1;
        this.enter(w, edgeOf[arc]!);
        return w;
      }
      if (edgeOf[arc] !== this.treeTie[v]) this.low[v] = Math.min(this.low[v]!, this.entered[w]!);
    }
    this.nextArc[v] = end;
    return -1;
  }

  private leave(child: number, parent: number): void {
    const size = this.subtree[child]!;
    this.subtree[parent]! += size;
    this.low[parent] = Math.min(this.low[parent]!, this.low[child]!);
    if (this.low[child]! < this.entered[parent]!) return;
    this.result.pairsCut[parent]! += size * this.hanging[parent]!;
    this.hanging[parent]! += size;
    if (this.low[child]! > this.entered[parent]!) this.result.isBridge[this.treeTie[child]!] = 1;
  }

  /** Only now is the size of the component known, and with it what is left beyond each stakeholder. */
  private closeComponent(first: number): void {
    const { pairsCut, isCutPoint, isBridge, pairsCutByTie } = this.result;
    const whole = this.clock - first;
    for (let at = first; at < this.clock; at += 1) {
      const v = this.visited[at]!;
      pairsCut[v]! += this.hanging[v]! * (whole - 1 - this.hanging[v]!);
      isCutPoint[v] = pairsCut[v]! > 0 ? 1 : 0;
      const tie = this.treeTie[v]!;
      if (tie >= 0 && isBridge[tie] === 1) pairsCutByTie[tie] = this.subtree[v]! * (whole - this.subtree[v]!);
    }
  }
}
