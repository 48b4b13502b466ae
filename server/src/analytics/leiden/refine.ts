import { checkAborted } from '../control.js';
import type { Division, Run } from './run.js';

/**
 * How far from greedy a merge may be, in units of strength. Less than in the reference implementation (0.01): a
 * stronger tie is hardly ever passed over, while of ties alike any may be taken, so that each round tries other sets.
 */
const RANDOMNESS = 0.001;
/** A choice less likely than exp(-36), one in 2^52, is lost in rounding. */
const LEAST_LOG_ODDS = -36;
const POLL_EVERY = 4096;

/**
 * Leiden's refinement: within each community nodes start alone and are merged again, only where well connected, so
 * that what comes out is connected, which Louvain cannot promise. A node still alone joins one of the neighbouring
 * sets that would gain, at random but with odds strongly for the best. Answers each node's set, numbered by one of its
 * members; leaves in `outward` what each set has with the rest of its community.
 */
export function refine({ level, communityOf, inside }: Division, run: Run): Int32Array {
  const { order, offsets, targets, weights, strength } = level;
  const { weightTo, around, gains, strengthOf, setStrength, outward, turns, flags: alone } = run.space;
  const { perStrength, random, control } = run;
  const setOf = new Int32Array(order);
  for (let v = 0; v < order; v += 1) setOf[v] = v;
  setStrength.set(strength);
  outward.set(inside);
  alone.fill(1, 0, order);
  run.space.drawTurns(order, random);
  for (let turn = 0; turn < order; turn += 1) {
    if (turn % POLL_EVERY === 0) checkAborted(control);
    const v = turns[turn]!;
    if (alone[v] === 0) continue;
    const community = communityOf[v]!;
    const whole = strengthOf[community]!;
    const expected = strength[v]! * perStrength;
    if (outward[v]! < expected * (whole - strength[v]!)) continue;
    let count = 0;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
      const w = targets[arc]!;
      if (communityOf[w] !== community) continue;
      const set = setOf[w]!;
      const before = weightTo[set]!;
      around[count] = set;
      count += Number(before === 0);
      weightTo[set] = before + weights[arc]!;
    }
    let most = 0;
    for (let at = 0; at < count; at += 1) {
      const set = around[at]!;
      const gain = weightTo[set]! - expected * setStrength[set]!;
      const isOpen = gain >= 0 && outward[set]! >= setStrength[set]! * perStrength * (whole - setStrength[set]!);
      gains[at] = isOpen ? gain : Number.NEGATIVE_INFINITY;
      if (isOpen && gain > most) most = gain;
    }
    const chosen = most > 0 ? drawByGain(gains, count, most, random) : -1;
    if (chosen >= 0) {
      const set = around[chosen]!;
      setOf[v] = set;
      alone[set] = 0;
      setStrength[set]! += strength[v]!;
      outward[set]! += outward[v]! - 2 * weightTo[set]!;
    }
    for (let at = 0; at < count; at += 1) weightTo[around[at]!] = 0;
  }
  return setOf;
}

/** Index drawn with odds exp(gain / randomness); staying alone has the gain 0 and is -1. Uses up `gains`. */
function drawByGain(gains: Float64Array, count: number, most: number, random: () => number): number {
  const alone = oddsOf(-most);
  let sum = alone;
  for (let at = 0; at < count; at += 1) {
    const odds = oddsOf(gains[at]! - most);
    gains[at] = odds;
    sum += odds;
  }
  let drawn = random() * sum - alone;
  if (drawn < 0) return -1;
  for (let at = 0; at < count; at += 1) {
    drawn -= gains[at]!;
    if (drawn < 0) return at;
  }
  return -1;
}

function oddsOf(behind: number): number {
  const logOdds = behind / RANDOMNESS;
  return logOdds < LEAST_LOG_ODDS ? 0 : Math.exp(logOdds);
}
