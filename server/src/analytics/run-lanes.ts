import { type Control, checkAborted } from './control.js';
import type { LaneKernel, LanePlan } from './kernel.js';
import type { SharedSpace } from './wasm/shared-space.js';
import { inOwnSpace } from './wasm/space-shelf.js';

/** Answers a lane question in this thread, adding up exactly as the pool's threads would. */
export function runLanes<Input, Output>(kernel: LaneKernel<Input, Output>, input: Input, control: Control): Output {
  return inOwnSpace((space) => runLanesIn(space, kernel, input, control));
}

/** The same in a space of the caller's, which decides between the two kinds of kernel. */
export function runLanesIn<Input, Output>(
  space: SharedSpace,
  kernel: LaneKernel<Input, Output>,
  input: Input,
  control: Control,
): Output {
  const plan = kernel.plan(input, control, space);
  const sums = new LaneSums(plan);
  const row = space.uncleanFloats(plan.rowLength);
  const bench = { kernels: space.kernels(), scratch: space.uncleanBytes(plan.scratchBytes ?? 0).fill(0) };
  for (let lane = 0; lane < plan.lanes; lane += 1) {
    row.fill(0);
    const addUnit = kernel.open(plan, row, control, bench);
    for (let unit = lane; unit < plan.units; unit += plan.lanes) {
      checkAborted(control);
      addUnit(unit);
    }
    kernel.close?.(plan, row);
    sums.add(row);
    control.progress((lane + 1) / plan.lanes);
  }
  return kernel.merge(input, plan, sums.sum, sums.squares);
}

/** Merges the rows of all lanes that were added up elsewhere. */
export function mergeRows<Input, Output>(
  kernel: LaneKernel<Input, Output>,
  input: Input,
  plan: LanePlan,
  rows: Float64Array,
): Output {
  const sums = new LaneSums(plan);
  for (let lane = 0; lane < plan.lanes; lane += 1) sums.add(rowOfLane(plan, rows, lane));
  return kernel.merge(input, plan, sums.sum, sums.squares);
}

export function rowOfLane(plan: LanePlan, rows: Float64Array, lane: number): Float64Array {
  return rows.subarray(lane * plan.rowLength, (lane + 1) * plan.rowLength);
}

/** Rows are added in order of lane: the one order in which they are ever added. */
class LaneSums {
  readonly sum: Float64Array;
  readonly squares: Float64Array | null;

  constructor({ rowLength, mergedLength = rowLength, squares }: LanePlan) {
    this.sum = new Float64Array(mergedLength);
    this.squares = squares ? new Float64Array(mergedLength) : null;
  }

  add(row: Float64Array): void {
    const { sum, squares } = this;
    for (let at = 0; at < sum.length; at += 1) sum[at]! += row[at]!;
    if (squares !== null) for (let at = 0; at < squares.length; at += 1) squares[at]! += row[at]! ** 2;
  }
}
