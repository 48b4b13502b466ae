import type { Control } from '../control.js';
import type { KeyPlayers } from '../tasks/fragility-tasks.js';
import { BestSets } from './best-sets.js';
import type { Remainder } from './remainder.js';

/** The largest sets looked for. */
export const MOST_KEY_PLAYERS = 5;
/** Every set of a size is tried where that takes no more elementary steps than this: a second or two. */
const MOST_STEPS = 5e8;
/** Swaps that help at all mostly help at once. */
const ROUNDS_OF_SWAPS = 3;
/** An improvement by less is rounding; without the margin two equal sets could be swapped for each other for ever. */
const LEAST_GAIN = 1e-9;

export interface SeparatingSearch {
  readonly order: number;
  readonly remainder: Remainder;
  /** The value of a set of that size that leaves so much; higher is worse for the network. */
  readonly scoreOf: (left: number, size: number) => number;
  /** Whom to prefer among equals: more is better. */
  readonly degree: (v: number) => number;
  /** False where `remainder` is estimated: then no set is known to be the best. */
  readonly exactRemainder: boolean;
  /** Whether members found one by one are tried to be swapped for others. */
  readonly swaps: boolean;
  readonly control: Control;
}

/**
 * The sets of 1 to 5 stakeholders without whom least is left of a network.
 *
 * All sets of a size are tried where that is quick: for every choice of all members but the last, one look at the
 * remainder tells of all who could be last. Else members are added one by one, always whoever leaves least, and then
 * swapped for others as long as that helps; of equals whoever has more ties is taken, then whoever comes first. Sizes
 * that would leave fewer than two are not asked for.
 */
export function separatingSets(search: SeparatingSearch): readonly KeyPlayers[] {
  const found: KeyPlayers[] = [];
  let good: readonly number[] = [];
  for (let size = 1; size <= Math.min(MOST_KEY_PLAYERS, search.order - 2); size += 1) {
    const few = size === 1 || looks(search.order, size - 1) * search.remainder.steps <= MOST_STEPS;
    const players = search.exactRemainder && few ? everySet(search, size) : promisingSet(search, good);
    found.push(players);
    // One of many equals says little of who should be among more: then whoever has more ties comes first.
    good = Array.from((players.equalSets > 1 ? promisingSet(search, good) : players).sets[0]!);
    search.control.progress(size / MOST_KEY_PLAYERS);
  }
  return found;
}

/** In how many ways `size` can be chosen. */
function looks(order: number, size: number): number {
  let ways = 1;
  for (let at = 0; at < size; at += 1) ways *= (order - at) / (at + 1);
  return ways;
}

function everySet({ order, remainder, scoreOf }: SeparatingSearch, size: number): KeyPlayers {
  const best = new BestSets();
  const set: number[] = [];
  const complete = (first: number) => {
    if (set.length < size - 1) {
      for (let v = first; v <= order - (size - set.length); v += 1) {
        set.push(v);
        complete(v + 1);
        set.pop();
      }
      return;
    }
    const left = remainder.leftWithout(set, first);
    for (let v = first; v < order; v += 1) {
      if (!best.rivals(left[v]!)) continue;
      set.push(v);
      best.offer(left[v]!, set);
      set.pop();
    }
  };
  complete(0);
  return best.whole(scoreOf(best.cost, size));
}

function promisingSet(search: SeparatingSearch, others: readonly number[]): KeyPlayers {
  const next = bestAfter(search, others);
  let set = [...others, next.v];
  let { left } = next;
  // Whoever was added last is the best for the others: the first round need not ask.
  for (let at = 0, asked = 0; search.swaps && at < set.length - 1 && asked < ROUNDS_OF_SWAPS * set.length; asked += 1) {
    const without = set.filter((_, place) => place !== at);
    const swap = bestAfter(search, without);
    at += 1;
    if (swap.left >= left - LEAST_GAIN * Math.max(1, left)) continue;
    set = [...without, swap.v];
    left = swap.left;
    at = 0;
  }
  const sets = [Int32Array.from(set).sort()];
  return { value: search.scoreOf(left, set.length), sets, equalSets: Number.NaN, exact: false };
}

function bestAfter({ remainder, order, degree }: SeparatingSearch, gone: readonly number[]) {
  const left = remainder.leftWithout(gone);
  let best = -1;
  for (let v = 0; v < order; v += 1) {
    if (Number.isNaN(left[v])) continue;
    if (best < 0 || left[v]! < left[best]! || (left[v] === left[best] && degree(v) > degree(best))) best = v;
  }
  return { v: best, left: left[best]! };
}
