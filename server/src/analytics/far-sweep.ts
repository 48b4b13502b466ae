import { type Control, checkAborted } from './control.js';
import type { Rows } from './renumber.js';
import { DoubleCounts, type RouteCounts, WideCounts } from './route-counts.js';

const POLL_EVERY = 1 << 13;

/**
 * Brandes' two sweeps from one source, counting at each stakeholder only routes that neither start nor end with one of
 * its own contacts.
 *
 * Forward, in breadth-first order: how far everybody is and how many shortest routes lead there. Backward: whoever is
 * one step farther hands back what it carries, shared out in proportion to the routes it is reached by, and 1 for the
 * route that ends there; that 1 is a route to a contact and counts for those farther back alone. Who is next to the
 * source counts nothing. Undirected only.
 */
export class FarSweep {
  private readonly distance: Int32Array;
  private readonly met: Int32Array;
  private reached = 0;
  private readonly carried: Float64Array;
  private readonly counts: DoubleCounts;
  private wideCounts: WideCounts | null = null;

  constructor(
    private readonly rows: Pick<Rows, 'order' | 'offsets' | 'targets'>,
    private readonly control: Control,
  ) {
    this.distance = new Int32Array(rows.order).fill(-1);
    this.met = new Int32Array(rows.order);
    this.carried = new Float64Array(rows.order);
    this.counts = new DoubleCounts(rows.order);
  }

  /** Adds to `values` what stakeholders carry on routes from the source, each route from one of its ends. */
  add(source: number, values: Float64Array): void {
    this.forward(source, this.counts);
    if (this.counts.areRight(this.met, this.reached)) this.backward(this.counts, values);
    else {
      this.wideCounts ??= new WideCounts(this.rows.order);
      this.forward(source, this.wideCounts);
      this.backward(this.wideCounts, values);
    }
  }

  private forward(source: number, counts: RouteCounts): void {
    const { distance, met } = this;
    const { offsets, targets } = this.rows;
    for (let at = 0; at < this.reached; at += 1) distance[met[at]!] = -1;
    distance[source] = 0;
    counts.begin(source);
    met[0] = source;
    let tail = 1;
    for (let head = 0; head < tail; head += 1) {
      if (head % POLL_EVERY === 0) checkAborted(this.control);
      const v = met[head]!;
      const farther = distance[v]! + 1;
      for (let arc = offsets[v]!, end = offsets[v + 1]!; arc < end; arc += 1) {
        const w = targets[arc]!;
        if (distance[w] === -1) {
          distance[w] = farther;
          counts.meet(w, v);
          met[tail] = w;
          tail += 1;
        } else if (distance[w] === farther) {
          counts.add(w, v);
        }
      }
    }
    this.reached = tail;
  }

  /** A route from s to t counts at v by how far along it v is: over both of its ends once. */
  private backward(counts: RouteCounts, values: Float64Array): void {
    const { distance, met, carried } = this;
    const { offsets, targets } = this.rows;
    for (let at = this.reached - 1; at > 0; at -= 1) {
      if (at % POLL_EVERY === 0) checkAborted(this.control);
      const v = met[at]!;
      const near = distance[v]!;
      let all = 0;
      let far = 0;
      for (let arc = offsets[v]!, end = offsets[v + 1]!; arc < end; arc += 1) {
        const w = targets[arc]!;
        if (distance[w] !== near + 1) continue;
        const share = counts.share(v, w);
        far += share * carried[w]!;
        all += share * (1 / (near + 1) + carried[w]!);
      }
      carried[v] = all;
      if (near > 1) values[v]! += far * near;
    }
  }
}
