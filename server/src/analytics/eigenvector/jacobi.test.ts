import { describe, expect, it } from 'vitest';
import { allEigenvectors } from './jacobi.js';

describe('all eigenvectors of a table', () => {
  it('are 1 and 3 of one with 2 in the diagonal and 1 beside it', () => {
    const { eigenvalues, vectors } = allEigenvectors([
      [2, 1],
      [1, 2],
    ]);
    const three = eigenvalues.findIndex((value) => Math.abs(value - 3) < 1e-12);
    expect(eigenvalues[1 - three]).toBeCloseTo(1, 12);
    expect(vectors[three]![0]! / vectors[three]![1]!).toBeCloseTo(1, 12);
    expect(vectors[1 - three]![0]! / vectors[1 - three]![1]!).toBeCloseTo(-1, 12);
  });

  it('are cosines of a chain of eight', () => {
    const chain = Array.from({ length: 8 }, (_, i) =>
      Array.from({ length: 8 }, (_, j) => Number(Math.abs(i - j) === 1)),
    );
    const expected = Array.from({ length: 8 }, (_, at) => 2 * Math.cos(((at + 1) * Math.PI) / 9));
    const found = [...allEigenvectors(chain).eigenvalues].sort((a, b) => b - a);
    for (const [at, value] of expected.entries()) expect(found[at]).toBeCloseTo(value, 12);
  });
});
