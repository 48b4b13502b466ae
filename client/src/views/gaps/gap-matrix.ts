import type { GapCellFigures, GapMatrix } from '../../data/use-gaps.js';

export const MATRIX_MODES = ['expected', 'linked', 'share'] as const;
export type MatrixMode = (typeof MATRIX_MODES)[number];

/** How a cell is coloured: hatched where nothing is said, else a step of a scale. */
export type Heat =
  | 'hatched'
  | 'fewer3'
  | 'fewer2'
  | 'fewer1'
  | 'even'
  | 'more1'
  | 'more2'
  | 'more3'
  | 'none'
  | 'amount1'
  | 'amount2'
  | 'amount3'
  | 'amount4';

export interface PlacedCell {
  readonly cell: GapCellFigures;
  readonly heat: Heat;
}

/** The matrix row by row; both halves hold the same cells, for every row is to be read in full. */
export function matrixRows(matrix: GapMatrix, mode: MatrixMode): readonly (readonly (PlacedCell | null)[])[] {
  const byPair = new Map(matrix.cells.map((cell) => [pairKey(cell.a, cell.b), cell]));
  const most = Math.max(0, ...matrix.cells.map((cell) => amount(cell, mode) ?? 0));
  return matrix.groups.map((row) =>
    matrix.groups.map((column) => {
      const cell = byPair.get(pairKey(row.value, column.value));
      return cell === undefined ? null : { cell, heat: heatOf(cell, mode, most) };
    }),
  );
}

/** The same for (a, b) and (b, a). */
export function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}

/** A pair of parts from an address; null when it is none. */
export function readPair(text: string | null): readonly [string, string] | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value) || value.length !== 2) return null;
    const [a, b]: readonly unknown[] = value;
    return typeof a === 'string' && typeof b === 'string' ? [a, b] : null;
  } catch {
    return null;
  }
}

/** The step of the scale: by verdict and ratio of linked to expected, or by the amount against the largest of the matrix. */
export function heatOf(cell: GapCellFigures, mode: MatrixMode, most: number): Heat {
  if (mode === 'expected') return verdictHeat(cell);
  const value = amount(cell, mode);
  if (value === null) return 'hatched';
  if (value === 0 || most === 0) return 'none';
  return AMOUNTS[Math.min(AMOUNTS.length - 1, Math.floor((value / most) * AMOUNTS.length))] ?? 'none';
}

const AMOUNTS = ['amount1', 'amount2', 'amount3', 'amount4'] as const;

/** Steps that are equal in both directions: half as many stands as far from 1 as twice as many. */
const RATIO_STEPS = [
  [0.25, 'fewer3'],
  [0.5, 'fewer2'],
  [1, 'fewer1'],
  [2, 'more1'],
  [4, 'more2'],
] as const;

/** Colour is a claim: where chance explains the difference there is none, however large the ratio. */
function verdictHeat({ verdict, ratio }: GapCellFigures): Heat {
  if (verdict === 'TOO_FEW_TO_SAY') return 'hatched';
  if (verdict === 'AS_EXPECTED' || ratio === null) return 'even';
  return RATIO_STEPS.find(([limit]) => ratio < limit)?.[1] ?? 'more3';
}

function amount(cell: GapCellFigures, mode: MatrixMode): number | null {
  if (mode === 'linked') return cell.linkedPairs;
  return cell.possiblePairs === 0 ? null : cell.linkedPairs / cell.possiblePairs;
}
