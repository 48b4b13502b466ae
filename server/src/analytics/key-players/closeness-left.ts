import { type Control, checkAborted } from '../control.js';
import { MultiSourceWalk, SOURCES_PER_WALK } from '../ms-bfs.js';
import { type Arcs, KeptRows } from './kept-rows.js';

/** The mean of 1 / distance over pairs of those who stay; exact, or from some sources with its standard error. */
export interface ClosenessLeft {
  readonly mean: number;
  readonly error: number;
}

/** Measures what single sets leave of a network. `sources`: all stakeholders in order, or some drawn at random. */
export class ClosenessGauge {
  private readonly kept: KeptRows;
  private readonly walk: MultiSourceWalk;

  constructor(
    arcs: Arcs,
    private readonly sources: Int32Array,
    private readonly control: Control,
  ) {
    this.kept = new KeptRows(arcs);
    this.walk = new MultiSourceWalk(this.kept);
  }

  without(gone: Int32Array): ClosenessLeft {
    this.kept.leaveOut(gone);
    const staying = this.sources.filter((source) => this.kept.isGone[source] === 0);
    const others = this.kept.order - gone.length - 1;
    const means: number[] = [];
    let sum = 0;
    for (let first = 0; first < staying.length; first += SOURCES_PER_WALK) {
      checkAborted(this.control);
      const batch = staying.subarray(first, first + SOURCES_PER_WALK);
      const closeness = this.closenessOf(batch);
      sum += closeness;
      means.push(closeness / (batch.length * others));
    }
    const all = this.sources.length === this.kept.order;
    return { mean: sum / (staying.length * others), error: all ? 0 : standardError(means) };
  }

  private closenessOf(batch: Int32Array): number {
    let sum = 0;
    this.walk.walk(batch);
    this.walk.eachMeeting((_, sources, distance) => {
      if (distance > 0) sum += sources / distance;
    });
    return sum;
  }
}

/** Of the mean of some equally good, independent values. */
function standardError(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
