import type { Control } from '../control.js';
import type { CsrGraph } from '../csr-graph.js';
import { strongSets } from './strong-sets.js';

/**
 * A directed graph with everybody who reaches each other drawn into one: what is left has no way round, and says all
 * there is to say of who reaches whom. Sets have numbers; arcs lead from a larger number to a smaller one.
 */
export interface Condensation extends SetArcs {
  readonly setOf: Int32Array;
  /** Stakeholders of each set. */
  readonly sizes: Int32Array;
}

/** Row `s`: the sets that arcs of set `s` lead to, each once. */
export interface SetArcs {
  readonly count: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

export function condense(graph: CsrGraph, control: Control): Condensation {
  const { count, setOf } = strongSets(graph, control);
  const sizes = new Int32Array(count);
  for (const set of setOf) sizes[set]! += 1;
  return { count, setOf, sizes, ...arcsBetween(graph, setOf, count) };
}

/** Every arc turned round: row `s` has the sets whose arcs lead to `s`. */
export function turnedRound({ count, offsets, targets }: SetArcs): SetArcs {
  const starts = new Int32Array(count + 1);
  for (const target of targets) starts[target + 1]! += 1;
  for (let set = 0; set < count; set += 1) starts[set + 1]! += starts[set]!;
  const next = starts.slice(0, count);
  const sources = new Int32Array(targets.length);
  for (let set = 0; set < count; set += 1) {
    for (let arc = offsets[set]!; arc < offsets[set + 1]!; arc += 1) {
      const target = targets[arc]!;
      sources[next[target]!] = set;
      next[target]! += 1;
    }
  }
  return { count, offsets: starts, targets: sources };
}

function arcsBetween(graph: CsrGraph, setOf: Int32Array, count: number): Omit<SetArcs, 'count'> {
  const members = membersBySet(setOf, count);
  const offsets = new Int32Array(count + 1);
  const targets = new Int32Array(graph.targets.length);
  const seenFrom = new Int32Array(count).fill(-1);
  let next = 0;
  let at = 0;
  for (let set = 0; set < count; set += 1) {
    for (; at < members.length && setOf[members[at]!] === set; at += 1) {
      const v = members[at]!;
      for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc += 1) {
        const other = setOf[graph.targets[arc]!]!;
        if (other === set || seenFrom[other] === set) continue;
        seenFrom[other] = set;
        targets[next] = other;
        next += 1;
      }
    }
    offsets[set + 1] = next;
  }
  return { offsets, targets: targets.slice(0, next) };
}

/** Stakeholders in order of their sets. */
function membersBySet(setOf: Int32Array, count: number): Int32Array {
  const start = new Int32Array(count + 1);
  for (const set of setOf) start[set + 1]! += 1;
  for (let set = 0; set < count; set += 1) start[set + 1]! += start[set]!;
  const members = new Int32Array(setOf.length);
  setOf.forEach((set, v) => {
    members[start[set]!] = v;
    start[set]! += 1;
  });
  return members;
}
