import { checkAborted } from '../control.js';
import type { Level } from './level.js';
import type { Division, Run } from './run.js';
import type { Workspace } from './workspace.js';

/** A gain smaller than this is rounding, and following it could go round in circles. */
const LEAST_GAIN = 1e-10;
const POLL_EVERY = 4096;

/**
 * Leiden's fast local move: every node that is flagged in the workspace goes, in turn, where modularity gains most (or
 * to a community of its own), and only the neighbours it left behind are asked again. Changes the division, and
 * `strengthOf` with it; leaves no flags. Answers what was gained, in strength: 0 where nobody moved.
 */
export function moveNodes({ level, communityOf, inside }: Division, run: Run): number {
  const { order, strength } = level;
  const { weightTo, around, strengthOf, membersOf, turns: queue, flags: waiting } = run.space;
  const { perStrength, control } = run;
  let left = run.space.drawTurns(order, run.random);
  if (left === 0) return 0;
  countMembers(communityOf, run.space);
  let empty: number[] | null = null;
  let head = 0;
  let gained = 0;
  for (let steps = 0; left > 0; steps += 1) {
    if (steps % POLL_EVERY === 0) checkAborted(control);
    const v = queue[head]!;
    head = head + 1 === order ? 0 : head + 1;
    left -= 1;
    waiting[v] = 0;
    const count = lookAround(v, level, communityOf, run.space);
    const from = communityOf[v]!;
    const own = strength[v]!;
    const expected = own * perStrength;
    const stay = weightTo[from]! - expected * (strengthOf[from]! - own);
    let best = from;
    let bestWeight = 0;
    let bestGain = stay;
    for (let at = 0; at < count; at += 1) {
      const community = around[at]!;
      const weight = weightTo[community]!;
      weightTo[community] = 0;
      const gain = weight - expected * strengthOf[community]!;
      if (gain <= bestGain + LEAST_GAIN || community === from) continue;
      best = community;
      bestWeight = weight;
      bestGain = gain;
    }
    if (bestGain < -LEAST_GAIN && membersOf[from]! > 1) {
      empty ??= emptyOnes(membersOf);
      best = empty.pop()!;
      bestWeight = 0;
      bestGain = 0;
    }
    if (best === from) continue;
    gained += bestGain - stay;
    inside[v] = bestWeight;
    if (changeCommunity(v, best, level, communityOf, run.space)) empty?.push(from);
    left = tellNeighbours(v, from, { level, communityOf, inside }, run.space, head, left);
  }
  return gained;
}

/** Adds up strength from `v` to each community around it; answers how many these are. */
function lookAround(v: number, level: Level, communityOf: Int32Array, { weightTo, around }: Workspace): number {
  const { offsets, targets, weights } = level;
  const end = offsets[v + 1]!;
  let count = 0;
  for (let arc = offsets[v]!; arc < end; arc += 1) {
    const community = communityOf[targets[arc]!]!;
    const before = weightTo[community]!;
    around[count] = community;
    count += Number(before === 0);
    weightTo[community] = before + weights[arc]!;
  }
  return count;
}

/** Answers whether the community left is now empty. */
function changeCommunity(
  v: number,
  to: number,
  { strength }: Level,
  communityOf: Int32Array,
  { strengthOf, membersOf }: Workspace,
): boolean {
  const from = communityOf[v]!;
  communityOf[v] = to;
  strengthOf[to]! += strength[v]!;
  membersOf[to]! += 1;
  membersOf[from]! -= 1;
  // Back to exactly 0, whatever rounding left behind.
  strengthOf[from] = membersOf[from] === 0 ? 0 : strengthOf[from]! - strength[v]!;
  return membersOf[from] === 0;
}

/** Neighbours have more or less inside their community now, and those in others wait again; answers how many wait. */
function tellNeighbours(
  v: number,
  from: number,
  { level, communityOf, inside }: Division,
  { turns: queue, flags: waiting }: Workspace,
  head: number,
  left: number,
): number {
  const { order, offsets, targets, weights } = level;
  const joined = communityOf[v]!;
  let tail = head + left;
  for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
    const w = targets[arc]!;
    const community = communityOf[w]!;
    if (community === joined) {
      inside[w]! += weights[arc]!;
      continue;
    }
    if (community === from) inside[w]! -= weights[arc]!;
    if (waiting[w] === 1) continue;
    waiting[w] = 1;
    // Whoever waits does so once, and `v` does not: the ring has room.
    queue[tail < order ? tail : tail - order] = w;
    tail += 1;
  }
  return tail - head;
}

function countMembers(communityOf: Int32Array, { membersOf }: Workspace): void {
  membersOf.fill(0);
  for (let v = 0; v < communityOf.length; v += 1) membersOf[communityOf[v]!]! += 1;
}

/** One at least where a community has two members, as there are as many labels as stakeholders. */
function emptyOnes(membersOf: Int32Array): number[] {
  return Array.from(membersOf.keys()).filter((community) => membersOf[community] === 0);
}
