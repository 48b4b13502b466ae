import { type Control, checkAborted } from '../control.js';
import type { CsrGraph } from '../csr-graph.js';
import { strongSets } from '../reachability/strong-sets.js';
import type { Arcs } from './leading-vector.js';

/** Stakeholders who all reach each other, and the arcs among them. */
export interface StrongPart {
  readonly members: Int32Array;
  /** Ends are places in `members`. */
  readonly arcs: Arcs;
}

const POLL_EVERY = 1 << 14;
const NO_ARCS: Arcs = { offsets: new Int32Array(2), targets: new Int32Array(), weights: new Float64Array() };

/** A graph in its strong parts (undirected: its components). Arcs between them lead from a later one to an earlier. */
export function strongParts(graph: CsrGraph, control: Control): readonly StrongPart[] {
  const { count, setOf } = strongSets(graph, control);
  const starts = new Int32Array(count + 1);
  for (const set of setOf) starts[set + 1]! += 1;
  for (let set = 0; set < count; set += 1) starts[set + 1]! += starts[set]!;
  const next = starts.slice(0, count);
  const members = new Int32Array(graph.order);
  const placeOf = new Int32Array(graph.order);
  for (let v = 0; v < graph.order; v += 1) {
    const set = setOf[v]!;
    placeOf[v] = next[set]! - starts[set]!;
    members[next[set]!] = v;
    next[set]! += 1;
  }
  return Array.from({ length: count }, (_, set) => {
    const ofSet = members.subarray(starts[set], starts[set + 1]);
    if (ofSet.length === 1) return { members: ofSet, arcs: NO_ARCS };
    return { members: ofSet, arcs: arcsAmong(graph, ofSet, (v) => (setOf[v] === set ? placeOf[v]! : -1), control) };
  });
}

function arcsAmong(graph: CsrGraph, members: Int32Array, placeOf: (v: number) => number, control: Control): Arcs {
  let most = 0;
  for (const v of members) most += graph.degree(v);
  const offsets = new Int32Array(members.length + 1);
  const targets = new Int32Array(most);
  const weights = new Float64Array(most);
  let kept = 0;
  for (let place = 0; place < members.length; place += 1) {
    if (place % POLL_EVERY === 0) checkAborted(control);
    const v = members[place]!;
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc += 1) {
      const target = placeOf(graph.targets[arc]!);
      if (target < 0) continue;
      targets[kept] = target;
      weights[kept] = graph.weights[arc]!;
      kept += 1;
    }
    offsets[place + 1] = kept;
  }
  return { offsets, targets: targets.subarray(0, kept), weights: weights.subarray(0, kept) };
}
