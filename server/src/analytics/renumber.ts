import { type Control, checkAborted, unwatched } from './control.js';
import type { CsrGraph } from './csr-graph.js';
import { SharedSpace } from './wasm/shared-space.js';

const POLL_EVERY = 1 << 14;

/** The arcs of a graph under other numbers, chosen so that neighbours lie close together in memory. */
export interface Rows {
  readonly order: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Edge index of each arc in the graph this was made from. */
  readonly edgeOf: Int32Array;
  /** The same arcs in the rows of where they end. Of an undirected graph these are `offsets` and `targets`. */
  readonly inOffsets: Int32Array;
  readonly inTargets: Int32Array;
  /** The stakeholder each new number stands for. */
  readonly originalOf: Int32Array;
}

/**
 * Numbers stakeholders in breadth-first order from the one with most ties, component after component. A traversal
 * then meets mostly numbers near each other, which halves the cache misses of the long kernels on large graphs.
 * Linear in stakeholders and ties; the same graph always gets the same numbers.
 */
export function renumber(graph: CsrGraph, space = SharedSpace.plain(), control: Control = unwatched): Rows {
  const { order } = graph;
  const originalOf = breadthFirstOrder(graph, space, control);
  const newOf = new Int32Array(order);
  for (let fresh = 0; fresh < order; fresh += 1) newOf[originalOf[fresh]!] = fresh;

  const arcs = graph.targets.length;
  const offsets = space.ints(order + 1);
  const targets = space.ints(arcs);
  const edgeOf = space.ints(arcs);
  let next = 0;
  for (let fresh = 0; fresh < order; fresh += 1) {
    if (fresh % POLL_EVERY === 0) checkAborted(control);
    const old = originalOf[fresh]!;
    for (let arc = graph.offsets[old]!; arc < graph.offsets[old + 1]!; arc += 1) {
      targets[next] = newOf[graph.targets[arc]!]!;
      edgeOf[next] = graph.edgeOf[arc]!;
      next += 1;
    }
    offsets[fresh + 1] = next;
  }
  const rows = { order, offsets, targets, edgeOf, originalOf };
  return graph.directed
    ? { ...rows, ...arcsByEnd(order, offsets, targets, space, control) }
    : { ...rows, inOffsets: offsets, inTargets: targets };
}

function arcsByEnd(
  order: number,
  offsets: Int32Array,
  targets: Int32Array,
  space: SharedSpace,
  control: Control,
): Pick<Rows, 'inOffsets' | 'inTargets'> {
  const inOffsets = space.ints(order + 1);
  for (const target of targets) inOffsets[target + 1]! += 1;
  for (let v = 0; v < order; v += 1) inOffsets[v + 1]! += inOffsets[v]!;
  const inTargets = space.ints(targets.length);
  const next = inOffsets.slice(0, order);
  for (let v = 0; v < order; v += 1) {
    if (v % POLL_EVERY === 0) checkAborted(control);
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
      const target = targets[arc]!;
      inTargets[next[target]!] = v;
      next[target]! += 1;
    }
  }
  return { inOffsets, inTargets };
}

function breadthFirstOrder(graph: CsrGraph, space: SharedSpace, control: Control): Int32Array {
  const { order, offsets, targets } = graph;
  const reached = new Uint8Array(order);
  const queue = space.ints(order);
  let tail = 0;
  let head = 0;
  for (const start of mostTiedFirst(graph)) {
    if (reached[start] === 1) continue;
    reached[start] = 1;
    queue[tail] = start;
    tail += 1;
    for (; head < tail; head += 1) {
      if (head % POLL_EVERY === 0) checkAborted(control);
      const v = queue[head]!;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
        const w = targets[arc]!;
        if (reached[w] === 1) continue;
        reached[w] = 1;
        queue[tail] = w;
        tail += 1;
      }
    }
  }
  return queue;
}

/** Counted, not compared: a sort of a hundred thousand by comparing takes longer than the rest. */
function mostTiedFirst(graph: CsrGraph): Int32Array {
  let most = 0;
  for (let v = 0; v < graph.order; v += 1) most = Math.max(most, graph.degree(v));
  const start = new Int32Array(most + 2);
  for (let v = 0; v < graph.order; v += 1) start[most - graph.degree(v) + 1]! += 1;
  for (let less = 0; less <= most; less += 1) start[less + 1]! += start[less]!;
  const sorted = new Int32Array(graph.order);
  for (let v = 0; v < graph.order; v += 1) {
    const less = most - graph.degree(v);
    sorted[start[less]!] = v;
    start[less]! += 1;
  }
  return sorted;
}
