import { type Control, checkAborted } from './control.js';
import type { LaneKernel, LanePlan } from './kernel.js';
import { SharedSpace } from './wasm/shared-space.js';

/** Answers a lane question in this thread, adding up exactly as the pool's threads would. */
export function runLanes<Input, Output>(kernel: LaneKernel<Input, Output>, input: Input, control: Control): Output {
  const plan = kernel.plan(input, control);
  const space = spaceOf(plan);
  const sum = new Float64Array(plan.rowLength);
  const row = space.floats(plan.rowLength);
  const scratch = space.bytes(plan.scratchBytes ?? 0);
  for (let lane = 0; lane < plan.lanes; lane += 1) {
    row.fill(0);
    const addUnit = kernel.open(plan, row, control, scratch);
    for (let unit = lane; unit < plan.units; unit += plan.lanes) {
      checkAborted(control);
      addUnit(unit);
    }
    addRow(sum, row);
    control.progress((lane + 1) / plan.lanes);
  }
  return kernel.merge(input, plan, sum);
}

/** Where more may be laid beside what the plan has laid. */
export function spaceOf(plan: LanePlan): SharedSpace {
  return plan.space === undefined ? SharedSpace.plain() : SharedSpace.from(plan.space);
}

/** Sums the rows in order of lane: the one order in which they are ever added. */
export function sumRows(plan: LanePlan, rows: Float64Array): Float64Array {
  const sum = new Float64Array(plan.rowLength);
  for (let lane = 0; lane < plan.lanes; lane += 1) addRow(sum, rowOfLane(plan, rows, lane));
  return sum;
}

export function rowOfLane(plan: LanePlan, rows: Float64Array, lane: number): Float64Array {
  return rows.subarray(lane * plan.rowLength, (lane + 1) * plan.rowLength);
}

function addRow(sum: Float64Array, row: Float64Array): void {
  for (let at = 0; at < sum.length; at += 1) sum[at]! += row[at]!;
}
