import type { Control } from './control.js';
import type { CsrGraph } from './csr-graph.js';
import { type Bench, type LanePlan, laneCount } from './kernel.js';
import { type Rows, renumber } from './renumber.js';
import { type Meetings, NarrowWalk } from './source-walk.js';
import type { SharedSpace } from './wasm/shared-space.js';
import { SOURCES_PER_VECTOR_WALK, VectorWalk } from './wasm/vector-walk.js';

/** Walks from everybody, some hundreds a unit, into rows by stakeholder or by distance. `backwards` goes against arcs. */
export function planWalks(
  graph: CsrGraph,
  space: SharedSpace,
  { backwards }: { readonly backwards: boolean },
  control: Control,
): LanePlan {
  const { order } = graph;
  const laid = renumber(graph, space, control);
  const rows = backwards ? turned(laid) : laid;
  const sources = space.ints(order);
  for (let v = 0; v < order; v += 1) sources[v] = v;
  const units = Math.ceil(order / SOURCES_PER_VECTOR_WALK);
  const scratchBytes = space.kernels()?.walkBytes(order) ?? 0;
  const lanes = laneCount(units, order);
  return { rows, sources, units, lanes, rowLength: order, scratchBytes };
}

/** Tells, for a unit, who is met at which distance: in WebAssembly where the bench has its kernels, else in JavaScript. */
export function openWalks(
  { rows, sources, units, furthest }: LanePlan,
  control: Control,
  { kernels, scratch }: Bench,
  visit: (meetings: Meetings) => void,
): (unit: number) => void {
  if (sources === undefined) throw new Error('Walks need a plan with its sources');
  const walk = kernels ? new VectorWalk(kernels, rows, scratch, control) : new NarrowWalk(rows, control);
  // Units of about the same number of sources: no thread is left with a last one of its own.
  const start = (unit: number) => Math.floor((unit * rows.order) / units);
  return (unit) => walk.from(sources.subarray(start(unit), start(unit + 1)), visit, furthest);
}

/** The same stakeholders, every arc turned round. */
function turned(rows: Rows): Rows {
  const { inOffsets, inTargets, offsets, targets } = rows;
  return { ...rows, offsets: inOffsets, targets: inTargets, inOffsets: offsets, inTargets: targets };
}
