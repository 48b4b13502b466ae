import type { CsrTransfer } from '../csr-build.js';

export type Arcs = Pick<CsrTransfer, 'order' | 'offsets' | 'targets'>;

/** The arcs of a network among all but some, who keep their numbers and have no ties. Space is allocated once. */
export class KeptRows implements Arcs {
  readonly order: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly isGone: Uint8Array;

  constructor(private readonly all: Arcs) {
    this.order = all.order;
    this.offsets = all.offsets.slice();
    this.targets = all.targets.slice();
    this.isGone = new Uint8Array(all.order);
  }

  leaveOut(gone: Iterable<number>): void {
    const { isGone } = this;
    const { order, offsets, targets } = this.all;
    isGone.fill(0);
    for (const v of gone) isGone[v] = 1;
    let next = 0;
    for (let v = 0; v < order; v += 1) {
      for (let arc = offsets[v]!; isGone[v] === 0 && arc < offsets[v + 1]!; arc += 1) {
        const w = targets[arc]!;
        if (isGone[w] === 1) continue;
        this.targets[next] = w;
        next += 1;
      }
      this.offsets[v + 1] = next;
    }
  }
}
