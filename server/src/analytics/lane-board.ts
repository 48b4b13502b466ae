import { checkAborted } from './control.js';
import type { Bench, LaneKernel, LanePlan } from './kernel.js';
import { rowOfLane } from './run-lanes.js';
import type { SharedControl } from './shared-control.js';
import { SharedSpace, type SpaceTransfer } from './wasm/shared-space.js';

const FREE = 0;
const TAKEN = 1;
const FINISHED = 2;

/** The board as it crosses to workers. */
export interface LaneBoardParts {
  readonly plan: LanePlan;
  readonly space: SpaceTransfer;
  readonly rows: Float64Array;
  /** A piece for each hand, and whether it is clean already. */
  readonly scratch: readonly Uint8Array[];
  readonly cleaned: Int32Array;
  readonly states: Int32Array;
  readonly nextUnits: Int32Array;
  readonly unitsDone: Int32Array;
}

/**
 * Where the threads at work on one lane question find their work: which lanes are free, how far each is, and the row it
 * adds into, all in shared memory. A thread takes a lane, adds units in order, and may put the lane back unfinished so
 * that other questions get their turn; whoever takes it up again goes on where it stopped.
 */
export class LaneBoard {
  private constructor(readonly parts: LaneBoardParts) {}

  /** For so many hands, or fewer where there is no room for the scratch space of each. */
  static lay(plan: LanePlan, space: SharedSpace, mostHands: number): LaneBoard {
    const ints = (length: number) => new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
    const rows = space.uncleanFloats(plan.lanes * plan.rowLength);
    const scratchBytes = plan.scratchBytes ?? 0;
    const hands = Math.max(1, Math.min(mostHands, plan.lanes, space.roomFor(scratchBytes)));
    const scratch = Array.from({ length: hands }, () => space.uncleanBytes(scratchBytes));
    const nextUnits = ints(plan.lanes);
    for (let lane = 0; lane < plan.lanes; lane += 1) nextUnits[lane] = lane;
    return new LaneBoard({
      plan,
      space: space.toTransfer(),
      rows,
      scratch,
      cleaned: ints(hands),
      states: ints(plan.lanes),
      nextUnits,
      unitsDone: ints(1),
    });
  }

  static from(parts: LaneBoardParts): LaneBoard {
    return new LaneBoard(parts);
  }

  get hands(): number {
    return this.parts.scratch.length;
  }

  get hasFreeLane(): boolean {
    return this.parts.states.some((_, lane) => Atomics.load(this.parts.states, lane) === FREE);
  }

  /** Works on free lanes until none is left or the time is up. Each hand is one thread at a time. */
  work<Input, Output>(
    hand: number,
    kernel: LaneKernel<Input, Output>,
    control: SharedControl,
    milliseconds: number,
  ): void {
    const until = performance.now() + milliseconds;
    const bench = this.benchOf(hand);
    for (let lane = this.takeLane(); lane >= 0; lane = this.takeLane()) {
      this.workOn(lane, bench, kernel, control, until);
      if (performance.now() >= until) return;
    }
  }

  private benchOf(hand: number): Bench {
    const { space, scratch, cleaned } = this.parts;
    const own = scratch[hand]!;
    if (cleaned[hand] === 0) own.fill(0);
    cleaned[hand] = 1;
    return { kernels: SharedSpace.from(space).kernels(), scratch: own };
  }

  private takeLane(): number {
    const { states, plan } = this.parts;
    for (let lane = 0; lane < plan.lanes; lane += 1) {
      if (Atomics.compareExchange(states, lane, FREE, TAKEN) === FREE) return lane;
    }
    return -1;
  }

  private workOn<Input, Output>(
    lane: number,
    bench: Bench,
    kernel: LaneKernel<Input, Output>,
    control: SharedControl,
    until: number,
  ): void {
    const { plan, rows, states, nextUnits, unitsDone } = this.parts;
    const row = rowOfLane(plan, rows, lane);
    let unit = nextUnits[lane]!;
    if (unit === lane) row.fill(0);
    const addUnit = kernel.open(plan, row, control, bench);
    while (unit < plan.units && performance.now() < until) {
      checkAborted(control);
      addUnit(unit);
      unit += plan.lanes;
      control.progress((Atomics.add(unitsDone, 0, 1) + 1) / plan.units);
    }
    nextUnits[lane] = unit;
    if (unit >= plan.units) kernel.close?.(plan, row);
    Atomics.store(states, lane, unit < plan.units ? FREE : FINISHED);
  }
}
