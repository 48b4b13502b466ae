import { VERDICT_LIMITS } from '@footbridge/shared/gaps/verdict';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import { benjaminiHochberg } from '../../statistics/benjamini-hochberg.js';
import {
  type Moments,
  oneModeMoments,
  type TieShape,
  tieShape,
  twoModeMoments,
} from '../../statistics/label-shuffle.js';
import { twoSidedNormal } from '../../statistics/normal-tail.js';
import type { GroupMatrix } from '../../tasks/gap-tasks.js';
import type { Modes, OnGraph, Parts } from '../../tasks/task.js';

/**
 * Group matrix: for every two parts, and every part with itself, how many pairs are linked, how many could be, and how
 * many would be if only the sizes of the parts, or only how active their members are, decided.
 *
 * Expected by size: the labels of the parts are dealt out again at random over the same stakeholders, the ties stay;
 * mean and standard deviation over all dealings are exact. z is (linked - expected) / sd, p is two-sided from the
 * normal, q corrects p (Benjamini-Hochberg) over the testable cells, each two parts counted once. A cell is testable
 * unless fewer than 5 linked pairs are expected and fewer than 20 possible, its sd is 0, or a part is `notRecorded`:
 * that part keeps its row and its labels in the dealing, but nothing is claimed of it.
 *
 * Expected by activity: degree sum of a times degree sum of b by twice the number of ties (within a part, halved): the
 * configuration model's closed form.
 *
 * With `modeOf` (two-mode data) labels are dealt within each mode and only pairs across the modes are possible;
 * stakeholders of mode -1 are left out. Strength plays no part, parallel ties are one linked pair, self ties none.
 * Undefined values (sd 0, no possible pair) are `NaN`.
 *
 * Cost: ties + parts squared. Sources: moments after Moran (1948) and Cliff and Ord's join counts, "Spatial Processes"
 * (1981); Benjamini and Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x; activity: Newman (2006),
 * doi:10.1073/pnas.0601602103.
 */
export const groupMatrix: PlainKernel<OnGraph & Parts & Modes, GroupMatrix> = {
  kind: 'plain',
  steps: ({ graph, parts }) => 4 * (graph.order + graph.targets.length) + 100 * parts * parts,
  run: (input) => {
    requireSkeleton(input.graph);
    const counts = countParts(input);
    const cells = () => new Float64Array(input.parts * input.parts).fill(Number.NaN);
    const matrix: GroupMatrix = {
      parts: input.parts,
      sizes: counts.sizes,
      linked: counts.linked,
      possible: cells(),
      expected: cells(),
      sd: cells(),
      z: cells(),
      p: cells(),
      q: cells(),
      testable: new Uint8Array(input.parts * input.parts),
      expectedByActivity: cells(),
    };
    const tested: [number, number][] = [];
    for (let a = 0; a < input.parts; a += 1) {
      for (let b = a; b < input.parts; b += 1) {
        fillCell(matrix, counts, a, b);
        const claimed = a !== input.notRecorded && b !== input.notRecorded;
        if (claimed && isTestable(matrix, a * input.parts + b)) tested.push([a, b]);
      }
    }
    correct(matrix, tested);
    return matrix;
  },
};

interface PartCounts {
  readonly parts: number;
  readonly shape: TieShape;
  readonly twoMode: boolean;
  readonly sizes: Int32Array;
  /** Members and degree sums of each part by mode: part * 2 + mode. One-mode graphs have all in mode 0. */
  readonly members: Float64Array;
  readonly activity: Float64Array;
  readonly all: readonly [number, number];
  readonly linked: Float64Array;
}

function countParts({ graph, partOf, parts, modeOf }: OnGraph & Parts & Modes): PartCounts {
  const sizes = new Int32Array(parts);
  const members = new Float64Array(2 * parts);
  const activity = new Float64Array(2 * parts);
  const all: [number, number] = [0, 0];
  for (let v = 0; v < graph.order; v += 1) {
    const mode = modeOf?.[v] ?? 0;
    if (mode !== 0 && mode !== 1) continue;
    sizes[partOf[v]!]! += 1;
    members[2 * partOf[v]! + mode]! += 1;
    activity[2 * partOf[v]! + mode]! += graph.degree(v);
    all[mode] += 1;
  }
  const shape = tieShape(graph, modeOf ?? null);
  const twoMode = modeOf !== undefined;
  return { parts, shape, twoMode, sizes, members, activity, all, linked: countLinked(graph, partOf, parts) };
}

function countLinked(graph: CsrGraph, partOf: Int32Array, parts: number): Float64Array {
  const linked = new Float64Array(parts * parts);
  for (let edge = 0; edge < graph.size; edge += 1) {
    const a = partOf[graph.edgeSource[edge]!]!;
    const b = partOf[graph.edgeTarget[edge]!]!;
    linked[a * parts + b]! += 1;
    if (a !== b) linked[b * parts + a]! += 1;
  }
  return linked;
}

function fillCell(matrix: GroupMatrix, counts: PartCounts, a: number, b: number): void {
  const { expected, sd } = momentsOf(counts, a, b);
  const linked = counts.linked[a * counts.parts + b]!;
  const possible = pairsBetween(counts.members, counts.twoMode, a, b);
  const z = sd > 0 ? (linked - expected) / sd : Number.NaN;
  const set = (table: Float64Array, value: number) => {
    table[a * counts.parts + b] = value;
    table[b * counts.parts + a] = value;
  };
  set(matrix.possible, possible);
  set(matrix.expected, expected);
  set(matrix.sd, sd > 0 ? sd : Number.NaN);
  set(matrix.z, z);
  set(matrix.p, twoSidedNormal(z));
  set(matrix.expectedByActivity, expectedByActivity(counts, a, b));
}

function momentsOf(counts: PartCounts, a: number, b: number): Moments {
  const { members, shape, all } = counts;
  const inModes = (part: number) => [members[2 * part]!, members[2 * part + 1]!] as const;
  if (counts.twoMode) return twoModeMoments(shape, all, inModes(a), a === b ? null : inModes(b));
  return oneModeMoments(shape, all[0], members[2 * a]!, a === b ? null : members[2 * b]!);
}

/** Pairs that could be linked, from the members of each part by mode. */
function pairsBetween(members: Float64Array, twoMode: boolean, a: number, b: number): number {
  const [a0, a1, b0, b1] = [members[2 * a]!, members[2 * a + 1]!, members[2 * b]!, members[2 * b + 1]!];
  if (twoMode) return a === b ? a0 * a1 : a0 * b1 + b0 * a1;
  return a === b ? (a0 * (a0 - 1)) / 2 : a0 * b0;
}

function expectedByActivity({ activity, twoMode, shape }: PartCounts, a: number, b: number): number {
  const [a0, a1, b0, b1] = [activity[2 * a]!, activity[2 * a + 1]!, activity[2 * b]!, activity[2 * b + 1]!];
  if (shape.ties === 0) return 0;
  if (twoMode) return (a === b ? a0 * a1 : a0 * b1 + b0 * a1) / shape.ties;
  return (a0 * b0) / ((a === b ? 4 : 2) * shape.ties);
}

function isTestable(matrix: GroupMatrix, cell: number): boolean {
  const tooFew =
    matrix.expected[cell]! < VERDICT_LIMITS.leastExpected && matrix.possible[cell]! < VERDICT_LIMITS.leastPossiblePairs;
  return !tooFew && matrix.sd[cell]! > 0;
}

function correct(matrix: GroupMatrix, tested: readonly (readonly [number, number])[]): void {
  const q = benjaminiHochberg(tested.map(([a, b]) => matrix.p[a * matrix.parts + b]!));
  tested.forEach(([a, b], test) => {
    for (const cell of [a * matrix.parts + b, b * matrix.parts + a]) {
      matrix.testable[cell] = 1;
      matrix.q[cell] = q[test]!;
    }
  });
}
