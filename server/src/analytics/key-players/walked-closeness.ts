import { AvoidingWalk } from '../avoiding-walk.js';
import type { Control } from '../control.js';
import { type Arcs, KeptRows } from './kept-rows.js';
import type { Remainder } from './remainder.js';

/** Sources that tell how long a walk takes. */
const TRIED = 16;
/** A look at an arc of a walk, here and there in memory, takes as long as so many steps through rows. */
const STEPS_A_LOOK = 4;

/**
 * The sum of 1 / distance over pairs once some stakeholders, and any one more, have left, from walks that tell what each
 * source loses with anybody: see `AvoidingWalk`. Exact from all sources; from some, drawn at random, an estimate. As
 * many of `drawn` are walked from, the first first, as can be with about `mostLooks` looks at arcs in `leftWithout`.
 */
export class WalkedCloseness implements Remainder {
  readonly steps: number;
  private readonly left: Float64Array;
  private readonly losses: Float64Array;
  private readonly closeness: Float64Array;
  private readonly kept: KeptRows;
  private readonly walk: AvoidingWalk;
  private readonly sources: Int32Array;

  constructor(
    arcs: Arcs,
    drawn: Int32Array,
    { mostLooks, fewest }: { readonly mostLooks: number; readonly fewest: number },
    control: Control,
  ) {
    this.left = new Float64Array(arcs.order);
    this.losses = new Float64Array(arcs.order);
    this.closeness = new Float64Array(arcs.order);
    this.kept = new KeptRows(arcs);
    this.walk = new AvoidingWalk(this.kept, control);
    for (const source of drawn.subarray(0, TRIED)) this.walk.walk(source, this.losses);
    const looks = this.walk.looks / Math.min(TRIED, drawn.length);
    this.sources = drawn.subarray(0, Math.max(fewest, Math.floor(mostLooks / looks)));
    this.steps = STEPS_A_LOOK * this.sources.length * looks;
  }

  /** Whether nothing is estimated. */
  get exact(): boolean {
    return this.sources.length === this.kept.order;
  }

  leftWithout(gone: readonly number[]): Float64Array {
    const { walk, losses, closeness, kept, left } = this;
    kept.leaveOut(gone);
    losses.fill(0);
    closeness.fill(0);
    let asked = 0;
    for (const source of this.sources) {
      if (kept.isGone[source] === 1) continue;
      asked += 1;
      walk.walk(source, losses);
      for (let at = 1; at < walk.reached; at += 1) closeness[walk.order[at]!]! += walk.closeness(walk.order[at]!);
    }
    const scale = (kept.order - gone.length) / Math.max(1, asked);
    let total = 0;
    for (let v = 0; v < kept.order; v += 1) total += closeness[v]!;
    for (let v = 0; v < kept.order; v += 1) left[v] = scale * (total / 2 - closeness[v]! - losses[v]! / 2);
    for (const v of gone) left[v] = Number.NaN;
    return left;
  }
}
