import type { Control } from './control.js';
import type { RouteLengths } from './dijkstra-lengths.js';
import type { Rows } from './renumber.js';
import type { DistanceKernels } from './wasm/distance-kernels.js';
import type { SharedSpace } from './wasm/shared-space.js';

/** One question the pool can answer, as it runs in one thread. */
export interface PlainKernel<Input, Output> {
  readonly kind: 'plain';
  /** Pure: reads its input, changes none of it, polls `control`. */
  readonly run: (input: Input, control: Control) => Output;
  /** Rough number of elementary steps, to tell what is quick enough for the caller's own thread. */
  readonly steps: (input: Input) => number;
}

/**
 * A question answered source by source, so that several threads can share it.
 *
 * The sources are dealt out to a number of lanes that depends on the graph alone. Each lane sums into a row of its
 * own, in a fixed order, and rows are merged in a fixed order: the answer is the same, byte for byte, for any number
 * of threads.
 */
export interface LaneKernel<Input, Output> {
  readonly kind: 'lanes';
  /** Lays down in `space` what all threads read, or in shared arrays of its own. Polls `control` on the way. */
  readonly plan: (input: Input, control: Control, space: SharedSpace) => LanePlan;
  /**
   * Starts work on one lane: allocates scratch space once, then answers a function that adds one unit to the row. A
   * unit that can take more than some tens of milliseconds polls `control` itself.
   */
  readonly open: (plan: LanePlan, row: Float64Array, control: Control, bench: Bench) => (unit: number) => void;
  /** Called with a row once its last unit is added, where it has to be put in order before rows are merged. */
  readonly close?: (plan: LanePlan, row: Float64Array) => void;
  /** `squares`: the sum over lanes of the squares of their rows, where the plan asks for it. */
  readonly merge: (input: Input, plan: LanePlan, sum: Float64Array, squares: Float64Array | null) => Output;
  readonly steps: (input: Input) => number;
}

export type Kernel<Input, Output> = PlainKernel<Input, Output> | LaneKernel<Input, Output>;

/** What a thread has to itself while it is at work on a lane question. */
export interface Bench {
  /** At work on the space of the plan; null where plain JavaScript is to do it. */
  readonly kernels: DistanceKernels | null;
  /** As long as the plan asks; 0 at first, and to be left 0 between units. */
  readonly scratch: Uint8Array;
}

/** How a lane question is divided: plain data in shared arrays, so that it crosses to workers uncopied. */
export interface LanePlan {
  readonly rows: Rows;
  /** Sources, or batches of sources; lane `l` takes units l, l + lanes, l + 2 lanes... */
  readonly units: number;
  readonly lanes: number;
  readonly rowLength: number;
  /** How many cells of a row are merged, from the first; all where absent. */
  readonly mergedLength?: number;
  /** Scratch space for each thread at work; none where absent. */
  readonly scratchBytes?: number;
  /** Who is walked from, under their new numbers, in the order of the units; several a unit. */
  readonly sources?: Int32Array;
  /** Where each unit starts, under its new number; absent where unit u starts at u. */
  readonly starts?: Int32Array;
  /** Distances between parts: who the sources are, unit by unit, and of which part everybody is. */
  readonly division?: PlannedDivision;
  /** Where strength counts: how long each arc of the rows is. */
  readonly lengths?: RouteLengths;
  /** How many steps a walk goes at most. */
  readonly furthest?: number;
  /** Estimated betweenness: routes counted by how far along them one is. */
  readonly linear?: boolean;
  /** Whether merging needs to know how far the lanes differ. */
  readonly squares?: true;
}

/** A division of the stakeholders into parts, under their new numbers, in shared arrays. */
export interface PlannedDivision {
  readonly parts: number;
  readonly partOf: Int32Array;
  /** Those of unit u are at `unitStart[u]` to `unitStart[u + 1] - 1`, at most 32, all of one part. */
  readonly sources: Int32Array;
  readonly unitStart: Int32Array;
  /** How far to go. */
  readonly furthest: number;
  /** Whether the sources are a sample of their parts. */
  readonly sampled: boolean;
}

/** Divisible by the usual numbers of cores, so that no thread waits for the last lane. */
const MOST_LANES = 24;
const LEAST_LANES = 4;
const MOST_ROW_BYTES = 128 * 1024 * 1024;

/** As many lanes as there are units, at most 24, and down to four where rows would need more than 128 MB together. */
export function laneCount(units: number, rowLength: number): number {
  const fitting = Math.floor(MOST_ROW_BYTES / (Math.max(1, rowLength) * Float64Array.BYTES_PER_ELEMENT));
  return Math.max(1, Math.min(MOST_LANES, units, Math.max(LEAST_LANES, fitting)));
}
