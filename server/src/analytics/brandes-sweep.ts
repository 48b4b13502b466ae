import { type Control, checkAborted } from './control.js';
import type { Rows } from './renumber.js';
import { DoubleCounts, type RouteCounts, WideCounts } from './route-counts.js';
import { ALONG, type RouteShare, WHOLE } from './route-share.js';

/** Adds what stakeholders and ties carry on shortest routes from some sources. */
export interface RouteSweep {
  add(sources: Int32Array): void;
}

const POLL_EVERY = 1 << 13;

/**
 * Brandes' two sweeps in plain JavaScript, source after source: the oracle of the WebAssembly kernel, what runs where
 * that cannot, and what counts on where there are too many routes for it.
 *
 * Forward, in breadth-first order: how far everybody is and how many shortest routes lead there. Backward: whoever is
 * one step farther hands back 1 and what it carries itself, shared out in proportion to the routes it is reached by.
 *
 * Adds to `row`: stakeholders first, then ties by arc. `linear` counts routes by `ALONG` instead of whole.
 */
export class BrandesSweep implements RouteSweep {
  private readonly distance: Int32Array;
  private readonly met: Int32Array;
  private reached = 0;
  private readonly carried: Float64Array;
  private readonly counts: DoubleCounts;
  private wideCounts: WideCounts | null = null;
  private readonly share: RouteShare;

  constructor(
    private readonly rows: Rows,
    private readonly row: Float64Array,
    private readonly control: Control,
    linear: boolean,
  ) {
    this.share = linear ? ALONG : WHOLE;
    this.distance = new Int32Array(rows.order).fill(-1);
    this.met = new Int32Array(rows.order);
    this.carried = new Float64Array(rows.order);
    this.counts = new DoubleCounts(rows.order);
  }

  add(sources: Int32Array): void {
    for (const source of sources) {
      this.forward(source, this.counts);
      if (this.counts.areRight(this.met, this.reached)) this.backward(this.counts);
      else this.addWide(source);
    }
  }

  private addWide(source: number): void {
    this.wideCounts ??= new WideCounts(this.rows.order);
    this.forward(source, this.wideCounts);
    this.backward(this.wideCounts);
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

  private backward(counts: RouteCounts): void {
    const { distance, met, carried, row, share } = this;
    const { order, offsets, targets } = this.rows;
    for (let at = this.reached - 1; at >= 0; at -= 1) {
      if (at % POLL_EVERY === 0) checkAborted(this.control);
      const v = met[at]!;
      const near = distance[v]!;
      const own = share.ofEnd(near + 1);
      const edgeShare = share.at(near + 0.5);
      let sum = 0;
      for (let arc = offsets[v]!, end = offsets[v + 1]!; arc < end; arc += 1) {
        const w = targets[arc]!;
        if (distance[w] !== near + 1) continue;
        const part = counts.share(v, w) * (own + carried[w]!);
        row[order + arc]! += part * edgeShare;
        sum += part;
      }
      carried[v] = sum;
      if (at > 0) row[v]! += sum * share.at(near); // a source's own routes do not count for it
    }
  }
}
