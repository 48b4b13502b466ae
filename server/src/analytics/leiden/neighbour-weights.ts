import type { Level } from './level.js';

/** Strength from one node to each community around it; space allocated once a level, cleared by what was touched. */
export class NeighbourWeights {
  readonly touched: Int32Array;
  count = 0;
  private readonly weightTo: Float64Array;

  constructor(
    private readonly level: Level,
    private readonly communityOf: Int32Array,
  ) {
    this.touched = new Int32Array(level.order);
    this.weightTo = new Float64Array(level.order);
  }

  to(community: number): number {
    return this.weightTo[community]!;
  }

  /** Looks around `v`; with `among`, only at neighbours that are in the same set of that division. */
  gather(v: number, among: Int32Array | null = null): void {
    const { offsets, targets, weights } = this.level;
    for (let at = 0; at < this.count; at += 1) this.weightTo[this.touched[at]!] = 0;
    this.count = 0;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
      const w = targets[arc]!;
      if (among !== null && among[w] !== among[v]) continue;
      const community = this.communityOf[w]!;
      if (this.weightTo[community] === 0) {
        this.touched[this.count] = community;
        this.count += 1;
      }
      this.weightTo[community]! += weights[arc]!;
    }
  }
}
