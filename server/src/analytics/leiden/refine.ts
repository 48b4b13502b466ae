import { type Control, checkAborted } from '../control.js';
import { shuffledOrder } from '../seeded-random.js';
import type { Level } from './level.js';
import { NeighbourWeights } from './neighbour-weights.js';

/** How far from greedy a merge may be, as in the reference implementation; in units of strength. */
const RANDOMNESS = 0.01;

/**
 * Leiden's refinement: within each community nodes start alone and are merged again, only where well connected, so
 * that what comes out is connected, which Louvain cannot promise. A node still alone joins one of the neighbouring
 * sets that would gain, at random but with odds strongly for the best. Answers each node's set, numbered by members.
 */
export function refine(
  level: Level,
  communityOf: Int32Array,
  resolution: number,
  random: () => number,
  control: Control,
): Int32Array {
  const { order, strength } = level;
  const perStrength = resolution / level.total;
  const setOf = Int32Array.from({ length: order }, (_, v) => v);
  const setStrength = strength.slice();
  const alone = new Uint8Array(order).fill(1);
  const communityStrength = new Float64Array(order);
  for (let v = 0; v < order; v += 1) communityStrength[communityOf[v]!]! += strength[v]!;
  const outward = outwardStrength(level, communityOf);
  const around = new NeighbourWeights(level, setOf);
  const odds = new Float64Array(order);

  const wellConnected = (set: number, community: number) => {
    const rest = communityStrength[community]! - setStrength[set]!;
    return outward[set]! >= setStrength[set]! * rest * perStrength;
  };
  shuffledOrder(order, random).forEach((v, turn) => {
    if (turn % 4096 === 0) checkAborted(control);
    const community = communityOf[v]!;
    if (alone[v] === 0 || !wellConnected(v, community)) return;
    around.gather(v, communityOf);
    let most = 0;
    for (let at = 0; at < around.count; at += 1) {
      const set = around.touched[at]!;
      const gain = around.to(set) - strength[v]! * setStrength[set]! * perStrength;
      odds[at] = gain >= 0 && wellConnected(set, community) ? gain : Number.NEGATIVE_INFINITY;
      most = Math.max(most, odds[at]!);
    }
    const chosen = drawByGain(odds, around.count, most, random);
    if (chosen < 0) return;
    const set = around.touched[chosen]!;
    setOf[v] = set;
    alone[set] = 0;
    setStrength[set]! += strength[v]!;
    outward[set]! += outward[v]! - 2 * around.to(set);
    setStrength[v] = 0;
  });
  return setOf;
}

/** Strength from each node to the rest of its community. */
function outwardStrength({ order, offsets, targets, weights }: Level, communityOf: Int32Array): Float64Array {
  const outward = new Float64Array(order);
  for (let v = 0; v < order; v += 1) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
      if (communityOf[targets[arc]!] === communityOf[v]) outward[v]! += weights[arc]!;
    }
  }
  return outward;
}

/** Index drawn with odds exp(gain / randomness); staying alone has the gain 0 and is -1. */
function drawByGain(gains: Float64Array, count: number, most: number, random: () => number): number {
  const weightOf = (gain: number) => Math.exp((gain - most) / RANDOMNESS);
  let sum = weightOf(0);
  for (let at = 0; at < count; at += 1) sum += weightOf(gains[at]!);
  let drawn = random() * sum - weightOf(0);
  if (drawn < 0) return -1;
  for (let at = 0; at < count; at += 1) {
    drawn -= weightOf(gains[at]!);
    if (drawn < 0) return at;
  }
  return -1;
}
