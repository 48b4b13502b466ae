import { type Control, checkAborted } from '../control.js';
import type { CsrTransfer } from '../csr-build.js';
import type { Remainder } from './remainder.js';

const UNMET = -1;
const GONE = -2;
const POLL_EVERY = 1 << 16;

/**
 * Pairs that still have a route once some stakeholders, and any one more, have left: for all choices of the one more in
 * a single depth-first walk, by the sizes of what hangs on each alone (Hopcroft and Tarjan 1973,
 * doi:10.1145/362248.362272). Exact; space is allocated once.
 */
export class ConnectedPairs implements Remainder {
  readonly steps: number;
  private readonly left: Float64Array;
  private readonly entered: Int32Array;
  /** Earliest entry within reach of the subtree by one tie that is not in the tree. */
  private readonly low: Int32Array;
  private readonly subtree: Int32Array;
  /** Members, and pairs of them with a route, of the subtrees that hang on nothing but `v`. */
  private readonly hanging: Int32Array;
  private readonly pairsHanging: Float64Array;
  private readonly above: Int32Array;
  private readonly nextArc: Int32Array;
  private readonly visited: Int32Array;
  private clock = 0;

  constructor(
    private readonly rows: Pick<CsrTransfer, 'order' | 'offsets' | 'targets'>,
    private readonly control: Control,
  ) {
    const { order } = rows;
    this.steps = order + rows.targets.length;
    this.left = new Float64Array(order);
    this.entered = new Int32Array(order);
    this.low = new Int32Array(order);
    this.subtree = new Int32Array(order);
    this.hanging = new Int32Array(order);
    this.pairsHanging = new Float64Array(order);
    this.above = new Int32Array(order);
    this.nextArc = new Int32Array(order);
    this.visited = new Int32Array(order);
  }

  leftWithout(gone: readonly number[]): Float64Array {
    this.entered.fill(UNMET);
    this.clock = 0;
    for (const v of gone) this.entered[v] = GONE;
    let connected = 0;
    for (let root = 0; root < this.rows.order; root += 1) {
      if (this.entered[root] !== UNMET) continue;
      const first = this.clock;
      this.walkFrom(root);
      connected += pairsOf(this.clock - first);
      this.close(first);
    }
    for (let at = 0; at < this.clock; at += 1) this.left[this.visited[at]!]! += connected;
    for (const v of gone) this.left[v] = Number.NaN;
    return this.left;
  }

  private walkFrom(root: number): void {
    const { above, entered, nextArc, low } = this;
    const { offsets, targets } = this.rows;
    this.enter(root, UNMET);
    let v = root;
    for (;;) {
      const arc = nextArc[v]!;
      if (arc < offsets[v + 1]!) {
        nextArc[v] = arc + 1;
        const w = targets[arc]!;
        if (entered[w] === UNMET) {
          this.enter(w, v);
          v = w;
        } else if (entered[w] !== GONE && w !== above[v]) low[v] = Math.min(low[v]!, entered[w]!);
      } else {
        if (v === root) return;
        this.leave(v, above[v]!);
        v = above[v]!;
      }
    }
  }

  private enter(v: number, above: number): void {
    if (this.clock % POLL_EVERY === 0) checkAborted(this.control);
    this.entered[v] = this.clock;
    this.low[v] = this.clock;
    this.subtree[v] = 1;
    this.hanging[v] = 0;
    this.pairsHanging[v] = 0;
    this.above[v] = above;
    this.nextArc[v] = this.rows.offsets[v]!;
    this.visited[this.clock] = v;
    this.clock += 1;
  }

  private leave(v: number, above: number): void {
    const members = this.subtree[v]!;
    this.subtree[above]! += members;
    this.low[above] = Math.min(this.low[above]!, this.low[v]!);
    if (this.low[v]! < this.entered[above]!) return;
    this.hanging[above]! += members;
    this.pairsHanging[above]! += pairsOf(members);
  }

  /** What each member of the component just walked leaves of it, less all its pairs. */
  private close(first: number): void {
    const size = this.clock - first;
    for (let at = first; at < this.clock; at += 1) {
      const v = this.visited[at]!;
      this.left[v] = this.pairsHanging[v]! + pairsOf(size - 1 - this.hanging[v]!) - pairsOf(size);
    }
  }
}

function pairsOf(members: number): number {
  return (members * (members - 1)) / 2;
}
