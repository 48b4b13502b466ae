import type { Control } from '../control.js';
import type { CsrGraph } from '../csr-graph.js';
import { DistanceTable, OUT_OF_REACH } from '../distance-table.js';
import type { Sides } from './candidate-pairs.js';

/**
 * What one new tie would add to the mean of 1/distance, exactly, without walking the graph again.
 *
 * A new tie i-j shortens the route from s to t through i then j only if s is nearer to i than to j by two or more, and
 * t nearer to j by two or more: only those pairs are looked at. Shortened pairs are counted by distance in whole
 * numbers, so that two ties of equal benefit get equal numbers. Where i and j cannot reach each other now, the new
 * routes depend on distances alone, and are counted by distance from each end.
 */
export class BenefitGauge {
  /** The mean of 1/distance now. */
  readonly before: number;
  /** Cells looked at so far: what a question has cost. */
  steps = 0;
  private readonly table: DistanceTable;
  private readonly rowOf = new Map<number, number>();
  private readonly columnsFrom: Int32Array;
  private readonly columnsTo: Int32Array;
  private readonly symmetric: boolean;
  private readonly pairs: number;
  private readonly gained: Float64Array;
  private readonly nearOnes: Int32Array;
  private readonly farOnes: Int32Array;

  /** `ends`: whoever may be asked about as an end of a new tie. */
  constructor(
    graph: CsrGraph,
    private readonly componentOf: Int32Array,
    ends: Int32Array,
    /** Who is measured: the mean is taken over pairs of one of `from` and another of `to`. */
    { from, to }: Sides,
    control: Control,
  ) {
    const columns = Int32Array.from(new Set([...from, ...to]));
    const rows = Int32Array.from(new Set([...columns, ...ends]));
    this.table = new DistanceTable(graph, rows, columns, control);
    rows.forEach((v, row) => {
      this.rowOf.set(v, row);
    });
    // Columns are the first rows, so a column's number is also its row's.
    this.columnsFrom = from.map((v) => this.rowOf.get(v)!);
    this.columnsTo = to.map((v) => this.rowOf.get(v)!);
    this.symmetric = from === to;
    const inBoth = from.length + to.length - columns.length;
    this.pairs = from.length * to.length - inBoth;
    this.gained = new Float64Array(2 * this.table.farthest + 3);
    this.nearOnes = new Int32Array(columns.length);
    this.farOnes = new Int32Array(columns.length);
    this.before = this.meanInverse();
  }

  /** By how much a tie between i and j, not tied now, would raise the mean of 1/distance. */
  benefit(i: number, j: number): number {
    const rowI = this.rowOf.get(i)! * this.table.width;
    const rowJ = this.rowOf.get(j)! * this.table.width;
    this.gained.fill(0);
    const count = this.componentOf[i] === this.componentOf[j] ? this.shorten : this.connect;
    count.call(this, rowI, rowJ);
    if (!this.symmetric) count.call(this, rowJ, rowI);
    let sum = 0;
    for (let distance = 1; distance < this.gained.length; distance += 1) sum += this.gained[distance]! / distance;
    return this.pairs > 0 ? ((this.symmetric ? 2 : 1) * sum) / this.pairs : 0;
  }

  /** Counts the pairs brought nearer by a step from the owner of row `near` to the owner of row `far`. */
  private shorten(near: number, far: number): void {
    const { cells, width } = this.table;
    const { gained, nearOnes, farOnes } = this;
    const nearCount = this.nearer(this.columnsFrom, nearOnes, near, far);
    const farCount = nearCount === 0 ? 0 : this.nearer(this.columnsTo, farOnes, far, near);
    this.steps += this.columnsFrom.length + this.columnsTo.length + nearCount * farCount;
    for (let at = 0; at < nearCount; at += 1) {
      const s = nearOnes[at]!;
      const row = s * width;
      const toStep = cells[near + s]! + 1;
      for (let other = 0; other < farCount; other += 1) {
        const t = farOnes[other]!;
        const fresh = toStep + cells[far + t]!;
        const old = cells[row + t]!;
        if (fresh >= old) continue;
        gained[fresh]! += 1;
        gained[old]! -= 1;
      }
    }
  }

  private nearer(columns: Int32Array, found: Int32Array, near: number, far: number): number {
    const { cells } = this.table;
    let count = 0;
    for (const column of columns) {
      if (cells[far + column]! - cells[near + column]! < 2) continue;
      found[count] = column;
      count += 1;
    }
    return count;
  }

  /** Counts the pairs that a step between two components lets reach each other at all. */
  private connect(near: number, far: number): void {
    const here = this.countByDistance(this.columnsFrom, near);
    const there = this.countByDistance(this.columnsTo, far);
    this.steps += this.columnsFrom.length + this.columnsTo.length + here.length * there.length;
    here.forEach((count, distance) => {
      there.forEach((others, farther) => {
        this.gained[distance + 1 + farther]! += count * others;
      });
    });
  }

  private countByDistance(columns: Int32Array, row: number): number[] {
    const counts: number[] = [];
    for (const column of columns) {
      const distance = this.table.cells[row + column]!;
      if (distance === OUT_OF_REACH) continue;
      while (counts.length <= distance) counts.push(0);
      counts[distance]! += 1;
    }
    return counts;
  }

  private meanInverse(): number {
    const { cells, width } = this.table;
    const pairsAt = new Float64Array(this.table.farthest + 1);
    for (const s of this.columnsFrom) {
      for (const t of this.columnsTo) {
        const distance = cells[s * width + t]!;
        if (distance !== OUT_OF_REACH) pairsAt[distance]! += 1;
      }
    }
    let sum = 0;
    for (let distance = 1; distance < pairsAt.length; distance += 1) sum += pairsAt[distance]! / distance;
    return this.pairs > 0 ? sum / this.pairs : 0;
  }
}
