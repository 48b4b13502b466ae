import type { CsrGraph } from '../csr-graph.js';
import type { ArcRoom } from './workspace.js';

/** One level of Leiden: the graph itself, or a graph whose nodes are sets of nodes of the level below. */
export interface Level {
  readonly order: number;
  readonly offsets: Int32Array;
  /** May be longer than the arcs there are. */
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  /** All strength of a node, ties inside it counted twice: what modularity expects ties by. */
  readonly strength: Float64Array;
}

export function groundLevel({ order, offsets, targets, weights }: CsrGraph): Level {
  const strength = new Float64Array(order);
  for (let v = 0; v < order; v += 1) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) strength[v]! += weights[arc]!;
  }
  return { order, offsets, targets, weights, strength };
}

/** The level above: one node for each of `count` sets, ties between two of them added up, in the room given. */
export function levelAbove(below: Level, setOf: Int32Array, count: number, { targets, weights }: ArcRoom): Level {
  const { offsets: offsetsBelow, targets: targetsBelow, weights: weightsBelow, strength: strengthBelow } = below;
  const { members, start } = membersBySet(setOf, count);
  const strength = new Float64Array(count);
  const offsets = new Int32Array(count + 1);
  const slotOf = new Int32Array(count).fill(-1);
  let next = 0;
  for (let set = 0; set < count; set += 1) {
    const rowStart = next;
    const lastMember = start[set + 1]!;
    let all = 0;
    for (let at = start[set]!; at < lastMember; at += 1) {
      const v = members[at]!;
      all += strengthBelow[v]!;
      const end = offsetsBelow[v + 1]!;
      for (let arc = offsetsBelow[v]!; arc < end; arc += 1) {
        const other = setOf[targetsBelow[arc]!]!;
        if (other === set) continue;
        const slot = slotOf[other]!;
        if (slot >= rowStart) {
          weights[slot]! += weightsBelow[arc]!;
          continue;
        }
        slotOf[other] = next;
        targets[next] = other;
        weights[next] = weightsBelow[arc]!;
        next += 1;
      }
    }
    strength[set] = all;
    offsets[set + 1] = next;
  }
  return { order: count, offsets, targets, weights, strength };
}

/** Members grouped by set: those of set s at `start[s]` to `start[s + 1] - 1`, ascending. */
function membersBySet(setOf: Int32Array, count: number): { readonly members: Int32Array; readonly start: Int32Array } {
  const start = new Int32Array(count + 1);
  for (let v = 0; v < setOf.length; v += 1) start[setOf[v]! + 1]! += 1;
  for (let set = 0; set < count; set += 1) start[set + 1]! += start[set]!;
  const next = start.slice(0, count);
  const members = new Int32Array(setOf.length);
  for (let v = 0; v < setOf.length; v += 1) {
    const set = setOf[v]!;
    members[next[set]!] = v;
    next[set]! += 1;
  }
  return { members, start };
}
