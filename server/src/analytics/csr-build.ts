import { countUp, ones } from './same-for-all.js';

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

/** Arcs row by row. Without `weights` each counts 1. */
export interface ArcRows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array | null;
}

/**
 * Rows of distinct arcs ordered by target: ties are checked, self ties dropped, strengths of parallel ones summed in
 * the order they came. Arcs are laid down by where they end and then turned round, twice the same linear pass: rows
 * come out ordered, and at no time are there more than two copies of the arcs.
 */
export function rowsOf(ties: TieLists): ArcRows {
  return withoutRepeats(turnedRound(layByEnd(ties)));
}

/** Every arc in the row of its target, rows ordered by source; arcs of the same two keep their order. */
export function turnedRound({ offsets, targets, weights }: ArcRows): ArcRows {
  const order = offsets.length - 1;
  const starts = startsOf(order, (count) => {
    for (let arc = 0; arc < targets.length; arc += 1) count(targets[arc]!);
  });
  const next = starts.slice(0, order);
  const turned = sharedInt32(targets.length);
  const turnedWeights = weights && sharedFloat64(targets.length);
  for (let v = 0; v < order; v += 1) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
      const w = targets[arc]!;
      const place = next[w]!;
      next[w] = place + 1;
      turned[place] = v;
      if (turnedWeights) turnedWeights[place] = weights![arc]!;
    }
  }
  return { offsets: starts, targets: turned, weights: turnedWeights };
}

/** A graph from its rows: numbers its pairs (by smaller end, then larger) or its arcs (as they lie). */
export function graphOfRows({ offsets, targets, weights }: ArcRows, directed: boolean): CsrTransfer {
  const order = offsets.length - 1;
  const arcs = targets.length;
  const rows = { directed, order, offsets, targets, weights: weights ?? ones(arcs) };
  if (directed) return { ...rows, size: arcs, edgeOf: countUp(arcs), ...arcEnds(offsets, targets) };
  const size = arcs / 2;
  const edgeOf = sharedInt32(arcs);
  const edgeSource = sharedInt32(size);
  const edgeTarget = sharedInt32(size);
  // The arcs back come first in a row, in the same order in which the pairs are numbered.
  const nextBack = offsets.slice(0, order);
  let pair = 0;
  for (let v = 0; v < order; v += 1) {
    for (let arc = nextBack[v]!; arc < offsets[v + 1]!; arc += 1) {
      const w = targets[arc]!;
      edgeOf[arc] = pair;
      edgeOf[nextBack[w]!] = pair;
      nextBack[w]! += 1;
      edgeSource[pair] = v;
      edgeTarget[pair] = w;
      pair += 1;
    }
  }
  return { ...rows, size, edgeOf, edgeSource, edgeTarget };
}

function arcEnds(offsets: Int32Array, targets: Int32Array): Pick<CsrTransfer, 'edgeSource' | 'edgeTarget'> {
  const edgeSource = sharedInt32(targets.length);
  for (let v = 0; v + 1 < offsets.length; v += 1) edgeSource.fill(v, offsets[v], offsets[v + 1]);
  return { edgeSource, edgeTarget: targets };
}

/** Each tie in the row of its target, and without direction in the row of its source too; self ties left out. */
function layByEnd(ties: TieLists): ArcRows {
  const { order, sources, targets, weights, directed } = ties;
  checkTies(ties);
  const starts = startsOf(order, (count) => {
    for (let tie = 0; tie < sources.length; tie += 1) {
      if (sources[tie] === targets[tie]) continue;
      count(targets[tie]!);
      if (!directed) count(sources[tie]!);
    }
  });
  const next = starts.slice(0, order);
  const laid = new Int32Array(starts[order]!);
  const laidWeights = weights ? new Float64Array(laid.length) : null;
  const lay = (row: number, end: number, tie: number) => {
    const place = next[row]!;
    next[row] = place + 1;
    laid[place] = end;
    if (laidWeights) laidWeights[place] = weights![tie]!;
  };
  for (let tie = 0; tie < sources.length; tie += 1) {
    const [from, to] = [sources[tie]!, targets[tie]!];
    if (from === to) continue;
    lay(to, from, tie);
    if (!directed) lay(from, to, tie);
  }
  return { offsets: starts, targets: laid, weights: laidWeights };
}

/** Merges arcs between the same two, in place. Strengths that are all 1 are none. */
function withoutRepeats(rows: ArcRows): ArcRows {
  const { offsets, targets } = rows;
  const total = targets.length;
  const weights = rows.weights ?? (hasRepeats(rows) ? sharedFloat64(total).fill(1) : null);
  if (weights === null) return rows;
  let kept = 0;
  let allOne = true;
  for (let v = 0, arc = 0; v + 1 < offsets.length; v += 1) {
    const rowStart = kept;
    const end = offsets[v + 1]!;
    for (; arc < end; arc += 1) {
      if (kept > rowStart && targets[kept - 1] === targets[arc]) {
        weights[kept - 1]! += weights[arc]!;
        allOne = false;
        continue;
      }
      targets[kept] = targets[arc]!;
      weights[kept] = weights[arc]!;
      allOne &&= weights[kept] === 1;
      kept += 1;
    }
    offsets[v + 1] = kept;
  }
  const exact = kept === total ? targets : copied(targets, sharedInt32(kept));
  if (allOne) return { offsets, targets: exact, weights: null };
  return { offsets, targets: exact, weights: kept === total ? weights : copied(weights, sharedFloat64(kept)) };
}

function hasRepeats({ offsets, targets }: ArcRows): boolean {
  for (let v = 0; v + 1 < offsets.length; v += 1) {
    for (let arc = offsets[v]! + 1; arc < offsets[v + 1]!; arc += 1) if (targets[arc - 1] === targets[arc]) return true;
  }
  return false;
}

function copied<Values extends Int32Array | Float64Array>(from: Values, into: Values): Values {
  into.set(from.subarray(0, into.length));
  return into;
}

/** Where each row starts, from how often it is counted. */
function startsOf(order: number, visit: (count: (row: number) => void) => void): Int32Array {
  const starts = sharedInt32(order + 1);
  visit((row) => {
    starts[row + 1]! += 1;
  });
  for (let v = 0; v < order; v += 1) starts[v + 1]! += starts[v]!;
  return starts;
}

function checkTies({ order, sources, targets, weights }: TieLists): void {
  const total = sources.length;
  if (targets.length !== total || (weights !== undefined && weights.length !== total)) {
    throw new Error(`Expected as many targets and weights as the ${total} sources`);
  }
  for (let tie = 0; tie < total; tie += 1) {
    checkEnd(sources[tie]!, order, tie);
    checkEnd(targets[tie]!, order, tie);
    if (weights) checkWeight(weights[tie]!, tie);
  }
}

function checkEnd(end: number, order: number, tie: number): void {
  if (Number.isInteger(end) && end >= 0 && end < order) return;
  throw new Error(`Tie ${tie} ends at ${end}; expected a position from 0 to ${order - 1}`);
}

function checkWeight(weight: number, tie: number): void {
  if (weight > 0 && weight < Number.POSITIVE_INFINITY) return;
  throw new Error(`Tie ${tie} has strength ${weight}; expected a finite number above 0`);
}

function sharedInt32(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
}

function sharedFloat64(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
}
