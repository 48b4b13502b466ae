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

/** How often the sets of stakeholders are themselves put into sets, before others are drawn: these cost half as much. */
const TURNS_OF_FIRST_SETS = 2;

/**
 * From the ground up: flagged stakeholders move, then sets of them, sets of sets and so on, until every set is a node.
 * Changes the division, and flags whoever moved with a set, and their neighbours, to be asked again. Answers what the
 * sets gained, in strength.
 */
export function oneRound(ground: Division, run: Run, setsOf: SetsOf): number {
  moveNodes(ground, run);
  return moveSets(ground, run, setsOf, 1);
}

/** Calls itself once a level: no more often than an order can be halved, or nearly. */
function moveSets(division: Division, run: Run, setsOf: SetsOf, depth: number): number {
  const { flags } = run.space;
  const { order } = division.level;
  const setOf = setsOf(division, run);
  const above = divisionAbove(division, setOf, run, depth);
  flags.fill(0, 0, order);
  if (above === null) return 0;
  flags.fill(1, 0, above.level.order);
  let gained = 0;
  for (let turn = depth === 1 ? TURNS_OF_FIRST_SETS : 1; turn > 0; turn -= 1) {
    const inTurn = moveNodes(above, run) + moveSets(above, run, setsOf, depth + 1);
    if (inTurn === 0) break;
    gained += inTurn;
  }
  flags.fill(0, 0, order);
  if (gained > 0) bringDown(above.communityOf, setOf, division, run);
  return gained;
}

/** The sets as nodes, numbered in `setOf` in order of appearance; null where every node is a set. */
function divisionAbove(
  { level, communityOf }: Division,
  setOf: Int32Array,
  { space }: Run,
  depth: number,
): Division | null {
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
    level: levelAbove(level, setOf, sets, space.rowsAt(depth, level.offsets[level.order]!)),
    communityOf: communityAbove.subarray(0, sets),
    inside: insideAbove.subarray(0, sets),
  };
}

function bringDown(communityOfSet: Int32Array, setOf: Int32Array, division: Division, { space }: Run): void {
  const { communityOf, inside } = division;
  const { order, offsets, targets, weights } = division.level;
  const { flags } = space;
  for (let v = 0; v < order; v += 1) {
    const community = communityOfSet[setOf[v]!]!;
    if (community === communityOf[v]) continue;
    communityOf[v] = community;
    flags[v] = 1;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) flags[targets[arc]!] = 1;
  }
  // Nobody else has other neighbours in the community than before.
  for (let v = 0; v < order; v += 1) {
    if (flags[v] === 0) continue;
    const community = communityOf[v]!;
    let sum = 0;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
      if (communityOf[targets[arc]!] === community) sum += weights[arc]!;
    }
    inside[v] = sum;
  }
}
