import type { MeasureChoices } from '@footbridge/shared/measures/measure-choices';
import { CsrGraph } from '../csr-graph.js';
import { midRanks, spearmanOf } from '../statistics/rank-correlation.js';
import { areSame } from '../statistics/same-value.js';
import type { Approximation, MeasureKernel, MeasureRequest, RunTask } from './measure-kernel.js';
import { withinBudget } from './trial-budget.js';

/** How one ranking fared in many trials, each with some of the network left out. */
export interface RankTrials {
  readonly trials: number;
  /** Rank in the network as it is, 1 for the leader; `NaN` where the measure gives no value. */
  readonly rank: Float64Array;
  /** 1 for the leading tenth, 0 for others; `NaN` where the measure gives no value. */
  readonly leads: Float64Array;
  /** 1 where more than half of all have the same place, which then says nothing of anyone. */
  readonly isShared: Uint8Array;
  /** Trials in which a stakeholder took part, and in which it stayed on its side of the leading tenth. */
  readonly present: Int32Array;
  readonly held: Int32Array;
  /** Ranks in the trials, by stakeholder, as if among as many as in the network as it is; 0 where it took no part. */
  readonly ranks: readonly Int32Array[];
  /** By trial: rank correlation, whether the leader led, share of the leading tenth that stayed; `NaN` if undefined. */
  readonly spearman: Float64Array;
  readonly leaderStayed: Float64Array;
  readonly leadersStayed: Float64Array;
  readonly approximation: Approximation | undefined;
}

/** Seeds that follow each other have no trial in common: who tries another one wants to see other draws. */
const SEEDS_APART = 1_000;
/** The leading tenth: at least three, so that small networks have leaders too. */
const FEWEST_LEADERS = 3;

/**
 * Ranks stakeholders in the network as it is, then again and again with a share of it left out; compares each ranking
 * with that of the same stakeholders in the whole network. `lowestFirst`: the lowest value leads.
 */
export async function rankTrials(
  kernel: MeasureKernel,
  request: MeasureRequest,
  run: RunTask,
  { lowestFirst, trials }: { readonly lowestFirst: boolean; readonly trials: number },
): Promise<RankTrials> {
  const { order } = request.graph;
  const sign = lowestFirst ? -1 : 1;
  const whole = await valuesOf(kernel, request, run, sign);
  const board = newBoard(order, trials, ranksOf(whole));
  const budget = withinBudget(run, request.graph, trials);
  for (let trial = 0; trial < trials; trial += 1) {
    const { graph, digraph, kept } = await thinnedRequest(request, run, trial);
    const values = await valuesOf(kernel, { ...request, graph, digraph, ...restOf(request, kept) }, budget.run, sign);
    record(board, trial, kept, kept.length === order ? whole : pick(whole, kept), values);
  }
  return { ...board, trials, approximation: budget.approximation() };
}

type Board = Omit<RankTrials, 'trials' | 'approximation'>;

function newBoard(order: number, trials: number, rank: Float64Array): Board {
  const leaders = leadersAmong(order);
  return {
    rank,
    leads: rank.map((own) => (Number.isNaN(own) ? Number.NaN : Number(own <= leaders))),
    isShared: sharedByMost(rank),
    present: new Int32Array(order),
    held: new Int32Array(order),
    ranks: Array.from({ length: trials }, () => new Int32Array(order)),
    spearman: new Float64Array(trials),
    leaderStayed: new Float64Array(trials),
    leadersStayed: new Float64Array(trials),
  };
}

async function valuesOf(kernel: MeasureKernel, request: MeasureRequest, run: RunTask, sign: number) {
  const column = await kernel(request, run);
  if (column.kind !== 'stakeholders') throw new Error('Only a measure of stakeholders ranks them');
  return column.values.map((value) => sign * value);
}

async function thinnedRequest({ graph, digraph, options }: MeasureRequest, run: RunTask, trial: number) {
  const { lost, missing, seed } = options;
  const drawn = seed * SEEDS_APART + trial;
  const thinned = await run('thinned', { graph, digraph: digraph.toTransfer(), lost, missing, seed: drawn });
  return {
    kept: thinned.kept,
    graph: CsrGraph.fromTransfer(thinned.graph),
    digraph: CsrGraph.fromTransfer(thinned.digraph),
  };
}

function restOf({ modeOf, options }: MeasureRequest, kept: Int32Array) {
  const choices: MeasureChoices = { ...options, seed: 1 };
  return { modeOf: modeOf && Int8Array.from(kept, (v) => modeOf[v]!), options: choices };
}

function pick(values: Float64Array, kept: Int32Array): Float64Array {
  return Float64Array.from(kept, (v) => values[v]!);
}

function record(board: Board, trial: number, kept: Int32Array, before: Float64Array, after: Float64Array): void {
  const now = ranksOf(after);
  const then = ranksOf(before);
  const leaders = leadersAmong(kept.length);
  const scaled = scaleTo(rankedIn(board.rank), rankedIn(now));
  let [led, stayed] = [0, 0];
  kept.forEach((v, at) => {
    if (Number.isNaN(then[at]) || Number.isNaN(now[at])) return;
    board.present[v]! += 1;
    board.ranks[trial]![v] = scaled(now[at]!);
    const leadsThen = then[at]! <= leaders;
    const leadsNow = now[at]! <= leaders;
    if (leadsThen === leadsNow) board.held[v]! += 1;
    if (leadsThen) led += 1;
    if (leadsThen && leadsNow) stayed += 1;
  });
  board.leadersStayed[trial] = led === 0 ? Number.NaN : stayed / led;
  board.leaderStayed[trial] = leaderStays(then, now);
  board.spearman[trial] = correlation(before, after);
}

function leadersAmong(order: number): number {
  return Math.max(FEWEST_LEADERS, Math.ceil(order / 10));
}

/** The first stays the first and the last the last, however many are ranked. */
function scaleTo(all: number, ofTrial: number): (rank: number) => number {
  return (rank) => (ofTrial < 2 ? rank : Math.round(1 + ((rank - 1) * (all - 1)) / (ofTrial - 1)));
}

function rankedIn(ranks: Float64Array): number {
  return ranks.reduce((count, rank) => count + (Number.isNaN(rank) ? 0 : 1), 0);
}

function sharedByMost(ranks: Float64Array): Uint8Array {
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  const half = rankedIn(ranks) / 2;
  return Uint8Array.from(ranks, (rank) => (counts.get(rank)! > half ? 1 : 0));
}

/** 1 where one who led (all of those level at the top, if several) still leads. */
function leaderStays(then: Float64Array, now: Float64Array): number {
  const leader = then.indexOf(1);
  if (leader < 0) return Number.NaN;
  return then.some((rank, at) => rank === 1 && now[at] === 1) ? 1 : 0;
}

function correlation(before: Float64Array, after: Float64Array): number {
  const both = Int32Array.from(before.keys()).filter((at) => !Number.isNaN(before[at]) && !Number.isNaN(after[at]));
  return spearmanOf({ x: midRanks(pick(before, both)), y: midRanks(pick(after, both)) });
}

/** 1 for the highest value; equal values share the better rank; `NaN` for an undefined one. */
function ranksOf(values: Float64Array): Float64Array {
  const order = Int32Array.from(values.keys()).filter((at) => !Number.isNaN(values[at]));
  order.sort((a, b) => values[b]! - values[a]!);
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  let first = 0;
  order.forEach((at, place) => {
    if (!areSame(values[at]!, values[order[first]!]!)) first = place;
    ranks[at] = first + 1;
  });
  return ranks;
}
