import type { CsrGraph } from '../csr-graph.js';

/** One level of Leiden: the graph itself, or a graph whose nodes are the communities of the level below. */
export interface Level {
  readonly order: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  /** All strength of a node, ties inside it counted twice: what modularity expects ties by. */
  readonly strength: Float64Array;
  /** Twice the strength of all ties: the same on every level. */
  readonly total: number;
}

export function firstLevel({ order, offsets, targets, weights }: CsrGraph): Level {
  const strength = new Float64Array(order);
  let total = 0;
  for (let v = 0; v < order; v += 1) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) strength[v]! += weights[arc]!;
    total += strength[v]!;
  }
  return { order, offsets, targets, weights, strength, total };
}

/** The level above: one node for each of `count` communities, ties between two of them added up. */
export function aggregate(level: Level, communityOf: Int32Array, count: number): Level {
  const { members, start } = membersByCommunity(communityOf, count);
  const strength = new Float64Array(count);
  for (let v = 0; v < level.order; v += 1) strength[communityOf[v]!]! += level.strength[v]!;

  const offsets = new Int32Array(count + 1);
  const targets = new Int32Array(level.targets.length);
  const weights = new Float64Array(level.targets.length);
  const slotOf = new Int32Array(count).fill(-1);
  let next = 0;
  for (let community = 0; community < count; community += 1) {
    const rowStart = next;
    for (let at = start[community]!; at < start[community + 1]!; at += 1) {
      const v = members[at]!;
      for (let arc = level.offsets[v]!; arc < level.offsets[v + 1]!; arc += 1) {
        const other = communityOf[level.targets[arc]!]!;
        if (other === community) continue;
        if (slotOf[other]! < rowStart) {
          slotOf[other] = next;
          targets[next] = other;
          next += 1;
        }
        weights[slotOf[other]!]! += level.weights[arc]!;
      }
    }
    offsets[community + 1] = next;
  }
  return {
    order: count,
    offsets,
    targets: targets.subarray(0, next),
    weights: weights.subarray(0, next),
    strength,
    total: level.total,
  };
}

/** Members grouped by community: those of community c at `start[c]` to `start[c + 1] - 1`, ascending. */
export function membersByCommunity(
  communityOf: Int32Array,
  count: number,
): { readonly members: Int32Array; readonly start: Int32Array } {
  const start = new Int32Array(count + 1);
  for (const community of communityOf) start[community + 1]! += 1;
  for (let community = 0; community < count; community += 1) start[community + 1]! += start[community]!;
  const next = start.slice(0, count);
  const members = new Int32Array(communityOf.length);
  communityOf.forEach((community, v) => {
    members[next[community]!] = v;
    next[community]! += 1;
  });
  return { members, start };
}
