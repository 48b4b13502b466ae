import { type Control, checkAborted } from '../../control.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import { seededRandom } from '../../seeded-random.js';
import { benjaminiHochberg } from '../../statistics/benjamini-hochberg.js';
import { DegreePreservingSwaps } from '../../statistics/degree-preserving-swaps.js';
import type { RewiredMatrix } from '../../tasks/gap-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

/**
 * Rewired matrix: how many pairs of two parts are linked, against the networks in which everybody has as many ties as
 * now but the ties are dealt out at random: what remains of a gap when how active people are is taken into account.
 *
 * A thousand such networks are drawn with `seed` by exchanging the ends of ties (see `DegreePreservingSwaps`), ten
 * steps a tie before each. `expected` and `sd` are over these; z is (linked - expected) / sd; p is the share of networks
 * at least as far from the expected number, itself counted among them, so never 0; q corrects it (Benjamini-Hochberg)
 * over the cells that have one, each two parts once. Cells of the part `notRecorded` have no p and no q.
 *
 * Without direction or strength; parallel ties are one linked pair, self ties none; isolates do not matter. With
 * `modeOf` (two-mode data) ties keep running between the modes. `NaN` where every network has the same number, and
 * throughout with more than 10,000 ties: take the closed form of `group-matrix` there, which is near it.
 *
 * Cost: 10,000 steps a tie. Source: Maslov and Sneppen (2002), doi:10.1126/science.1065103; p after Phipson and Smyth
 * (2010), doi:10.2202/1544-6115.1585.
 */
export const rewiredMatrix: PlainKernel<AnalysisTasks['rewired-matrix']['input'], RewiredMatrix> = {
  kind: 'plain',
  steps: ({ graph }) => Math.min(MOST_TIES, graph.size) * NETWORKS * STEPS_A_TIE,
  run: (input, control) => {
    const { graph, partOf, parts, notRecorded } = input;
    requireSkeleton(graph);
    const linked = tally(graph.edgeSource, graph.edgeTarget, partOf, parts);
    const column = () => new Float64Array(parts * parts).fill(Number.NaN);
    const matrix = { parts, linked, expected: column(), sd: column(), z: column(), p: column(), q: column() };
    if (graph.size > MOST_TIES) return matrix;
    const draws = drawnTallies(input, control);
    const tested: number[] = [];
    for (let cell = 0; cell < parts * parts; cell += 1) {
      fillCell(matrix, draws, cell);
      const [a, b] = [Math.floor(cell / parts), cell % parts];
      if (a === notRecorded || b === notRecorded) matrix.p[cell] = Number.NaN;
      else if (a <= b && !Number.isNaN(matrix.p[cell]!)) tested.push(cell);
    }
    const q = benjaminiHochberg(tested.map((cell) => matrix.p[cell]!));
    tested.forEach((cell, test) => {
      matrix.q[cell] = q[test]!;
      matrix.q[(cell % parts) * parts + Math.floor(cell / parts)] = q[test]!;
    });
    return matrix;
  },
};

const MOST_TIES = 10_000;
const NETWORKS = 1000;
const STEPS_A_TIE = 10;

function drawnTallies(
  { graph, partOf, parts, modeOf, seed }: AnalysisTasks['rewired-matrix']['input'],
  control: Control,
): readonly Float64Array[] {
  const swaps = new DegreePreservingSwaps(graph, seededRandom(seed), modeOf);
  const partOfNumber = swaps.positions.map((position) => partOf[position]!);
  return Array.from({ length: NETWORKS }, (_, network) => {
    checkAborted(control);
    control.progress(network / NETWORKS);
    swaps.walk(STEPS_A_TIE * graph.size);
    return tally(swaps.from, swaps.to, partOfNumber, parts);
  });
}

/** Linked pairs by part of the one and part of the other, symmetric. */
function tally(from: Int32Array, to: Int32Array, partOf: Int32Array, parts: number): Float64Array {
  const linked = new Float64Array(parts * parts);
  for (let tie = 0; tie < from.length; tie += 1) {
    const [a, b] = [partOf[from[tie]!]!, partOf[to[tie]!]!];
    linked[a * parts + b]! += 1;
    if (a !== b) linked[b * parts + a]! += 1;
  }
  return linked;
}

function fillCell(matrix: RewiredMatrix, draws: readonly Float64Array[], cell: number): void {
  const linked = matrix.linked[cell]!;
  const expected = draws.reduce((sum, draw) => sum + draw[cell]!, 0) / draws.length;
  const squares = draws.reduce((sum, draw) => sum + (draw[cell]! - expected) ** 2, 0);
  matrix.expected[cell] = expected;
  if (draws.every((draw) => draw[cell] === draws[0]![cell])) return;
  // Whole numbers against their mean: equal distances differ by rounding alone.
  const distance = Math.abs(linked - expected) - 1e-9;
  const asFar = draws.filter((draw) => Math.abs(draw[cell]! - expected) >= distance).length;
  matrix.sd[cell] = Math.sqrt(squares / (draws.length - 1));
  matrix.z[cell] = (linked - expected) / matrix.sd[cell]!;
  matrix.p[cell] = (1 + asFar) / (1 + draws.length);
}
