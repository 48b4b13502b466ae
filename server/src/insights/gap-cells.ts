import { cellSentence } from '@footbridge/shared/gaps/cell-sentence';
import { isGap, type Verdict, verdictOf } from '@footbridge/shared/gaps/verdict';
import { definedOrNull } from '../analytics/defined-value.js';
import type { GroupMatrix } from '../analytics/tasks/gap-tasks.js';
import type { ComparedParts } from '../measures/compared-parts.js';

/** Two parts of a grouping, or a part with itself: how much links them and how much would be expected. */
export interface GapCell {
  readonly a: string;
  readonly b: string;
  /** The parts as indices into the compared parts. */
  readonly parts: readonly [number, number];
  readonly possiblePairs: number;
  readonly linkedPairs: number;
  /** From the sizes of the parts alone. */
  readonly expected: number;
  readonly sd: number | null;
  readonly z: number | null;
  readonly p: number | null;
  readonly q: number | null;
  /** From the number of contacts each part has. */
  readonly expectedByActivity: number | null;
  readonly ratio: number | null;
  readonly missing: number;
  readonly verdict: Verdict;
  readonly sentence: string;
}

/** Every two compared parts once, and every part with itself, in the order of the parts. */
export function gapCellsOf(compared: ComparedParts, matrix: GroupMatrix): readonly GapCell[] {
  return compared.names.flatMap((_, a) =>
    compared.names.slice(a).map((_, offset) => gapCellOf(compared, matrix, [a, a + offset])),
  );
}

function gapCellOf(compared: ComparedParts, matrix: GroupMatrix, parts: readonly [number, number]): GapCell {
  const [first, second] = parts;
  const at = first * matrix.parts + second;
  const [a, b] = [compared.names[first]!, compared.names[second]!];
  const linkedPairs = matrix.linked[at]!;
  const possiblePairs = matrix.possible[at]!;
  const expected = definedOrNull(matrix.expected[at]) ?? 0;
  const q = definedOrNull(matrix.q[at]);
  const notRecorded = first === compared.notRecorded || second === compared.notRecorded;
  const circular = compared.origin === 'computed';
  const verdict = verdictOf({ linkedPairs, possiblePairs, expected, q, notRecorded, circular });
  return {
    a,
    b,
    parts,
    possiblePairs,
    linkedPairs,
    expected,
    sd: definedOrNull(matrix.sd[at]),
    z: definedOrNull(matrix.z[at]),
    p: definedOrNull(matrix.p[at]),
    q,
    expectedByActivity: definedOrNull(matrix.expectedByActivity[at]),
    ratio: expected > 0 ? linkedPairs / expected : null,
    missing: expected - linkedPairs,
    verdict,
    sentence: cellSentence({ grouping: compared.grouping, a, b, linkedPairs, possiblePairs, expected, verdict }),
  };
}

/** The cell of two parts in either order; undefined where a part is unknown or not compared. */
export function findCell(cells: readonly GapCell[], a: string, b: string): GapCell | undefined {
  return cells.find((cell) => (cell.a === a && cell.b === b) || (cell.a === b && cell.b === a));
}

/** The gaps between two parts that the test confirms, those with most linked pairs missing first. */
export function widestGaps(cells: readonly GapCell[]): readonly GapCell[] {
  const confirmed = cells.filter((cell) => cell.a !== cell.b && isGap(cell.verdict));
  return confirmed.sort((left, right) => right.missing - left.missing);
}
