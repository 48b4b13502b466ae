import { BrandesSweep } from './brandes-sweep.js';
import type { Control } from './control.js';
import type { CsrGraph } from './csr-graph.js';
import { type Bench, type LanePlan, laneCount } from './kernel.js';
import { renumber } from './renumber.js';
import { seededRandom } from './seeded-random.js';
import type { SharedSpace } from './wasm/shared-space.js';
import { SOURCES_PER_SWEEP, VectorSweep } from './wasm/vector-sweep.js';

/** Sweeps from everybody, or from some, eight a unit. Merged are stakeholders, then ties by edge index. */
export function planSweeps(
  graph: CsrGraph,
  space: SharedSpace,
  sample: { readonly pivots: number; readonly seed: number } | null,
  control: Control,
): LanePlan {
  const rows = renumber(graph, space, control);
  const rowLength = graph.order + graph.targets.length;
  const mergedLength = graph.order + graph.size;
  const most = laneCount(graph.order, rowLength);
  const drawn = sample && evenPivots(graph.order, most, sample);
  const sources = drawn ? copied(drawn.pivots, space) : countUp(space.ints(graph.order));
  const units = Math.ceil(sources.length / SOURCES_PER_SWEEP);
  const scratchBytes = space.kernels()?.sweepBytes(graph.order) ?? 0;
  const lanes = drawn?.lanes ?? Math.min(most, Math.max(1, units));
  return { rows, sources, units, lanes, rowLength, mergedLength, scratchBytes };
}

/**
 * Pivots evenly spread over the stakeholders as they are numbered, from a first one that is drawn, and dealt out one by
 * one to the lanes: each lane is a sample of the same kind for itself, and how far the lanes differ says how far the
 * whole may be off. Rounded up so that all lanes have as many, eight a unit; null where that would be everybody.
 */
function evenPivots(
  order: number,
  mostLanes: number,
  { pivots, seed }: { readonly pivots: number; readonly seed: number },
): { readonly pivots: Int32Array; readonly lanes: number } | null {
  const rounds = Math.ceil(pivots / (SOURCES_PER_SWEEP * mostLanes));
  const lanes = Math.ceil(pivots / (SOURCES_PER_SWEEP * rounds));
  const count = SOURCES_PER_SWEEP * rounds * lanes;
  if (count >= order) return null;
  const start = seededRandom(seed)();
  const dealt = new Int32Array(count);
  for (let pivot = 0; pivot < count; pivot += 1) {
    const lane = pivot % lanes;
    const within = Math.floor(pivot / lanes);
    const unit = lane + lanes * Math.floor(within / SOURCES_PER_SWEEP);
    dealt[unit * SOURCES_PER_SWEEP + (within % SOURCES_PER_SWEEP)] = Math.floor(((pivot + start) * order) / count);
  }
  return { pivots: dealt, lanes };
}

/** Sweeps from the sources of a unit: in WebAssembly where the bench has its kernels, else in JavaScript. */
export function openSweeps(
  { rows, sources, linear = false }: LanePlan,
  row: Float64Array,
  control: Control,
  { kernels, scratch }: Bench,
): (unit: number) => void {
  if (sources === undefined) throw new Error('Sweeps need a plan with its sources');
  const sweep = kernels
    ? new VectorSweep(kernels, rows, row, scratch, control, linear)
    : new BrandesSweep(rows, row, control, linear);
  return (unit) => sweep.add(sources.subarray(unit * SOURCES_PER_SWEEP, (unit + 1) * SOURCES_PER_SWEEP));
}

/**
 * Sums the arcs of a tie. On the way each arc has a cell of its own, so that cells are passed in the order in which they
 * lie: at 100,000 stakeholders a sweep then takes a quarter less time than if it looked for the cell of the tie.
 */
export function closeSweeps({ rows: { order, edgeOf }, mergedLength }: LanePlan, row: Float64Array): void {
  if (mergedLength === undefined) throw new Error('Sweeps need a plan that says how much is merged');
  const edges = new Float64Array(mergedLength - order);
  for (let arc = 0; arc < edgeOf.length; arc += 1) edges[edgeOf[arc]!]! += row[order + arc]!;
  row.set(edges, order);
}

function copied(numbers: Int32Array, space: SharedSpace): Int32Array {
  const shared = space.ints(numbers.length);
  shared.set(numbers);
  return shared;
}

function countUp(numbers: Int32Array): Int32Array {
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = at;
  return numbers;
}
