/** What a graph is made from: one entry a tie, ends as positions 0..order-1. */
export interface TieLists {
  readonly order: number;
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  /** Strength of each tie, above 0 and finite; 1 where the whole list is absent. */
  readonly weights?: ArrayLike<number>;
  readonly directed: boolean;
}

/** The same graph as plain data: what crosses to a worker. The arrays stay shared, nothing is copied. */
export interface CsrTransfer {
  readonly directed: boolean;
  readonly order: number;
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  readonly edgeOf: Int32Array;
  readonly edgeSource: Int32Array;
  readonly edgeTarget: Int32Array;
}

/** Ties ordered by source, then target, then as they came. */
interface SortedTies {
  readonly size: number;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Checks every tie, drops self ties and sorts the rest by (source, target), keeping the order of parallel ones.
 * Two counting sorts, so linear in ties and stakeholders. An undirected tie is turned so that source < target.
 */
export function sortArcs(ties: TieLists): SortedTies {
  const kept = keepDistinctEnds(ties);
  const byTarget = countingOrder(kept.targets, ties.order, null);
  const order = countingOrder(kept.sources, ties.order, byTarget);
  return {
    size: order.length,
    sources: order.map((tie) => kept.sources[tie]!),
    targets: order.map((tie) => kept.targets[tie]!),
    weights: Float64Array.from(order, (tie) => kept.weights[tie]!),
  };
}

/** One entry for each linked pair: strengths of parallel ties are summed in the order they came. */
export function mergeParallel(sorted: SortedTies): SortedTies {
  let size = 0;
  for (let tie = 0; tie < sorted.size; tie += 1) if (startsPair(sorted, tie)) size += 1;
  const sources = sharedInt32(size);
  const targets = sharedInt32(size);
  const weights = new Float64Array(size);
  let pair = -1;
  for (let tie = 0; tie < sorted.size; tie += 1) {
    if (startsPair(sorted, tie)) {
      pair += 1;
      sources[pair] = sorted.sources[tie]!;
      targets[pair] = sorted.targets[tie]!;
    }
    weights[pair]! += sorted.weights[tie]!;
  }
  return { size, sources, targets, weights };
}

/** Rows from sorted distinct pairs. In an undirected graph the smaller neighbours of a row are laid down first. */
export function arcsByRow(
  order: number,
  pairs: SortedTies,
  directed: boolean,
): Pick<CsrTransfer, 'offsets' | 'targets' | 'weights' | 'edgeOf'> {
  const arcs = directed ? pairs.size : 2 * pairs.size;
  const offsets = sharedInt32(order + 1);
  for (let pair = 0; pair < pairs.size; pair += 1) {
    offsets[pairs.sources[pair]! + 1]! += 1;
    if (!directed) offsets[pairs.targets[pair]! + 1]! += 1;
  }
  for (let v = 0; v < order; v += 1) offsets[v + 1]! += offsets[v]!;

  const targets = sharedInt32(arcs);
  const weights = new Float64Array(new SharedArrayBuffer(arcs * Float64Array.BYTES_PER_ELEMENT));
  const edgeOf = sharedInt32(arcs);
  const next = offsets.slice(0, order);
  const lay = (rows: Int32Array, ends: Int32Array) => {
    for (let pair = 0; pair < pairs.size; pair += 1) {
      const row = rows[pair]!;
      const arc = next[row]!;
      next[row] = arc + 1;
      targets[arc] = ends[pair]!;
      weights[arc] = pairs.weights[pair]!;
      edgeOf[arc] = pair;
    }
  };
  if (!directed) lay(pairs.targets, pairs.sources);
  lay(pairs.sources, pairs.targets);
  return { offsets, targets, weights, edgeOf };
}

function keepDistinctEnds(ties: TieLists): Omit<SortedTies, 'size'> {
  const total = ties.sources.length;
  if (ties.targets.length !== total || (ties.weights !== undefined && ties.weights.length !== total)) {
    throw new Error(`Expected as many targets and weights as the ${total} sources`);
  }
  const sources = new Int32Array(total);
  const targets = new Int32Array(total);
  const weights = new Float64Array(total);
  let kept = 0;
  for (let tie = 0; tie < total; tie += 1) {
    const from = checkedEnd(ties.sources[tie]!, ties.order, tie);
    const to = checkedEnd(ties.targets[tie]!, ties.order, tie);
    const weight = checkedWeight(ties.weights?.[tie] ?? 1, tie);
    if (from === to) continue;
    const turned = !ties.directed && from > to;
    sources[kept] = turned ? to : from;
    targets[kept] = turned ? from : to;
    weights[kept] = weight;
    kept += 1;
  }
  return { sources: sources.subarray(0, kept), targets: targets.subarray(0, kept), weights: weights.subarray(0, kept) };
}

/** Stable order of `keys` (values below `range`), starting from the order `from` or from 0, 1, 2... */
function countingOrder(keys: Int32Array, range: number, from: Int32Array | null): Int32Array {
  const start = new Int32Array(range + 1);
  for (const key of keys) start[key + 1]! += 1;
  for (let key = 0; key < range; key += 1) start[key + 1]! += start[key]!;
  const order = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const item = from === null ? at : from[at]!;
    const key = keys[item]!;
    order[start[key]!] = item;
    start[key]! += 1;
  }
  return order;
}

function startsPair(sorted: SortedTies, tie: number): boolean {
  return (
    tie === 0 || sorted.sources[tie] !== sorted.sources[tie - 1] || sorted.targets[tie] !== sorted.targets[tie - 1]
  );
}

function checkedEnd(end: number, order: number, tie: number): number {
  if (Number.isInteger(end) && end >= 0 && end < order) return end;
  throw new Error(`Tie ${tie} ends at ${end}; expected a position from 0 to ${order - 1}`);
}

function checkedWeight(weight: number, tie: number): number {
  if (weight > 0 && weight < Number.POSITIVE_INFINITY) return weight;
  throw new Error(`Tie ${tie} has strength ${weight}; expected a finite number above 0`);
}

function sharedInt32(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
}
