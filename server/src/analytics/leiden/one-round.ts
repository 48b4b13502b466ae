import { countUp } from '../same-for-all.js';
import { levelAbove } from './level.js';
import { moveNodes } from './move-nodes.js';
import type { Division, Run } from './run.js';

/** Says which nodes of a level are one set, and leaves in `outward` what each set has with its community. */
export type SetsOf = (division: Division, run: Run) => Int32Array;

/** Whole communities, as Louvain has it: the quick way up from the start, before there is anything to refine. */
export const wholeCommunities: SetsOf = ({ communityOf }, { space }) => {
  space.outward.fill(0);
  return communityOf.slice();
};

/**
 * From the ground up: flagged stakeholders move, then sets of them, sets of sets and so on, until every set is a node.
 * Changes the division, and flags whoever moved with a set, and their neighbours, to be asked again. Answers what was
 * gained, in strength.
 */
export function oneRound(ground: Division, run: Run, setsOf: SetsOf): number {
  const { flags } = run.space;
  const nodeOf = countUp(ground.level.order).slice();
  let division = ground;
  const gainedBelow = moveNodes(ground, run);
  let gainedBySets = 0;
  for (;;) {
    const setOf = setsOf(division, run);
    const above = divisionAbove(division, setOf, run);
    if (above === null) break;
    for (let v = 0; v < nodeOf.length; v += 1) nodeOf[v] = setOf[nodeOf[v]!]!;
    division = above;
    flags.fill(1, 0, division.level.order);
    gainedBySets += moveNodes(division, run);
  }
  flags.fill(0);
  if (gainedBySets > 0) bringDown(division.communityOf, nodeOf, ground, run);
  return gainedBelow + gainedBySets;
}

/** The sets as nodes, numbered in `setOf` in order of appearance; null where every node is a set. */
function divisionAbove({ level, communityOf }: Division, setOf: Int32Array, { space }: Run): Division | null {
  const { names, outward } = space;
  const communityAbove = new Int32Array(level.order);
  const insideAbove = new Float64Array(level.order);
  let sets = 0;
  names.fill(-1);
  for (let v = 0; v < level.order; v += 1) {
    const set = setOf[v]!;
    if (names[set]! < 0) {
      names[set] = sets;
      communityAbove[sets] = communityOf[v]!;
      insideAbove[sets] = outward[set]!;
      sets += 1;
    }
    setOf[v] = names[set]!;
  }
  if (sets === level.order) return null;
  return {
    level: levelAbove(level, setOf, sets, space),
    communityOf: communityAbove.subarray(0, sets),
    inside: insideAbove.subarray(0, sets),
  };
}

function bringDown(communityOfNode: Int32Array, nodeOf: Int32Array, ground: Division, { space }: Run): void {
  const { communityOf, inside } = ground;
  const { order, offsets, targets, weights } = ground.level;
  for (let v = 0; v < order; v += 1) {
    const community = communityOfNode[nodeOf[v]!]!;
    if (community === communityOf[v]) continue;
    communityOf[v] = community;
    space.flags[v] = 1;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) space.flags[targets[arc]!] = 1;
  }
  for (let v = 0; v < order; v += 1) {
    const community = communityOf[v]!;
    let sum = 0;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
      if (communityOf[targets[arc]!] === community) sum += weights[arc]!;
    }
    inside[v] = sum;
  }
}
