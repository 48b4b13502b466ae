/** Eigenvalues of a small symmetric table, and of each its vector of length 1. */
export interface Eigenvectors {
  readonly eigenvalues: readonly number[];
  readonly vectors: readonly (readonly number[])[];
}

/** Each sweep squares what is left beside the diagonal; six are plenty for a table of eight. */
const SWEEPS = 12;

/**
 * The method of Jacobi (1846), doi:10.1515/crll.1846.30.51: turns the axes two at a time until nothing is left beside
 * the diagonal. Cost: the third power of the size, a few times.
 */
export function allEigenvectors(table: readonly (readonly number[])[]): Eigenvectors {
  const rest = table.map((row) => [...row]);
  const vectors = table.map((_, i) => table.map((_row, j) => Number(i === j)));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let p = 0; p < rest.length; p += 1) {
      for (let q = p + 1; q < rest.length; q += 1) {
        if (rest[p]![q] !== 0) turn(rest, vectors, p, q);
      }
    }
  }
  return { eigenvalues: rest.map((row, at) => row[at]!), vectors };
}

/** Turns axes p and q so that nothing of the table is left between them. */
function turn(table: number[][], vectors: number[][], p: number, q: number): void {
  const [one, other] = [table[p]!, table[q]!];
  const angle = Math.atan2(2 * one[q]!, other[q]! - one[p]!) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  turnPair(one, other, cos, sin);
  turnPair(vectors[p]!, vectors[q]!, cos, sin);
  for (const row of table) {
    const [a, b] = [row[p]!, row[q]!];
    row[p] = cos * a - sin * b;
    row[q] = sin * a + cos * b;
  }
  one[q] = 0;
  other[p] = 0;
}

function turnPair(one: number[], other: number[], cos: number, sin: number): void {
  for (let at = 0; at < one.length; at += 1) {
    const [a, b] = [one[at]!, other[at]!];
    one[at] = cos * a - sin * b;
    other[at] = sin * a + cos * b;
  }
}
