import { type Control, checkAborted } from '../control.js';
import { shuffledOrder } from '../seeded-random.js';
import type { Level } from './level.js';
import { NeighbourWeights } from './neighbour-weights.js';

/** A gain smaller than this is rounding, and following it could go round in circles. */
const LEAST_GAIN = 1e-10;

/**
 * Leiden's fast local move: every node in turn goes where modularity gains most (or to a community of its own), and
 * only the neighbours it left behind are asked again. Changes `communityOf`; answers whether anybody moved.
 */
export function moveNodes(
  level: Level,
  communityOf: Int32Array,
  resolution: number,
  random: () => number,
  control: Control,
): boolean {
  const { order, offsets, targets, strength } = level;
  const around = new NeighbourWeights(level, communityOf);
  const communities = new CommunityTotals(level, communityOf);
  const perStrength = resolution / level.total;
  const queue = shuffledOrder(order, random);
  const waiting = new Uint8Array(order).fill(1);
  let head = 0;
  let left = order;
  let moved = false;
  for (let steps = 0; left > 0; steps += 1) {
    if (steps % 4096 === 0) checkAborted(control);
    const v = queue[head]!;
    head = head + 1 === order ? 0 : head + 1;
    left -= 1;
    waiting[v] = 0;

    const from = communityOf[v]!;
    around.gather(v);
    communities.remove(v, from);
    let best = from;
    let bestGain = around.to(from) - strength[v]! * communities.strength[from]! * perStrength;
    if (bestGain < -LEAST_GAIN) {
      best = communities.anEmptyOne(from);
      bestGain = 0;
    }
    for (let at = 0; at < around.count; at += 1) {
      const community = around.touched[at]!;
      const gain = around.to(community) - strength[v]! * communities.strength[community]! * perStrength;
      if (gain > bestGain + LEAST_GAIN) {
        best = community;
        bestGain = gain;
      }
    }
    communities.add(v, best);
    if (best === from) continue;
    communities.noteIfEmpty(from);
    communityOf[v] = best;
    moved = true;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
      const w = targets[arc]!;
      if (communityOf[w] === best || waiting[w] === 1) continue;
      waiting[w] = 1;
      queue[(head + left) % order] = w;
      left += 1;
    }
  }
  return moved;
}

/** Strength and members of each community, and which are empty. */
class CommunityTotals {
  readonly strength: Float64Array;
  private readonly members: Int32Array;
  private readonly empty: number[] = [];

  constructor(
    private readonly level: Level,
    communityOf: Int32Array,
  ) {
    this.strength = new Float64Array(level.order);
    this.members = new Int32Array(level.order);
    for (let v = 0; v < level.order; v += 1) this.add(v, communityOf[v]!);
    for (let community = 0; community < level.order; community += 1) this.noteIfEmpty(community);
  }

  add(v: number, community: number): void {
    this.strength[community]! += this.level.strength[v]!;
    this.members[community]! += 1;
  }

  remove(v: number, community: number): void {
    this.members[community]! -= 1;
    // Back to exactly 0, whatever rounding left behind.
    if (this.members[community] === 0) this.strength[community] = 0;
    else this.strength[community]! -= this.level.strength[v]!;
  }

  noteIfEmpty(community: number): void {
    if (this.members[community] === 0) this.empty.push(community);
  }

  /** `from` itself when it has just become empty, else another that is. */
  anEmptyOne(from: number): number {
    if (this.members[from] === 0) return from;
    while (this.members[this.empty.at(-1)!] !== 0) this.empty.pop();
    return this.empty.at(-1)!;
  }
}
