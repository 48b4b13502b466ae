import { BrandesSweep } from './brandes-sweep.js';
import type { Control } from './control.js';
import type { CsrGraph } from './csr-graph.js';
import { type LanePlan, laneCount } from './kernel.js';
import { renamed, renumber } from './renumber.js';
import { SharedSpace } from './wasm/shared-space.js';
import { SOURCES_PER_SWEEP, VectorSweep } from './wasm/vector-sweep.js';

/** Sweeps from some sources, or from everybody, eight a unit, into rows of stakeholders and then ties by edge index. */
export function planSweeps(
  graph: CsrGraph,
  space: SharedSpace,
  { from, linear }: { readonly from: Int32Array | 'everybody'; readonly linear: boolean },
  control: Control,
): LanePlan & { readonly sources: Int32Array } {
  const rows = renumber(graph, space, control);
  const sources = from === 'everybody' ? countUp(space.ints(graph.order)) : renamed(rows, from, space);
  const units = Math.ceil(sources.length / SOURCES_PER_SWEEP);
  const rowLength = graph.order + graph.size;
  const scratchBytes = space.kernels()?.sweepBytes(graph.order) ?? 0;
  const lanes = laneCount(units, rowLength);
  return { space: space.toTransfer(), rows, sources, units, lanes, rowLength, scratchBytes, linear };
}

/** Sweeps from the sources of a unit: in WebAssembly where the plan was laid for it, else in JavaScript. */
export function openSweeps(
  { space, rows, sources, linear = false }: LanePlan,
  row: Float64Array,
  control: Control,
  scratch: Uint8Array,
): (unit: number) => void {
  if (space === undefined || sources === undefined) throw new Error('Sweeps need a plan with its space and sources');
  const kernels = SharedSpace.from(space).kernels();
  const sweep = kernels
    ? new VectorSweep(kernels, rows, row, scratch, control, linear)
    : new BrandesSweep(rows, row, control, linear);
  return (unit) => sweep.add(sources.subarray(unit * SOURCES_PER_SWEEP, (unit + 1) * SOURCES_PER_SWEEP));
}

function countUp(numbers: Int32Array): Int32Array {
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = at;
  return numbers;
}
