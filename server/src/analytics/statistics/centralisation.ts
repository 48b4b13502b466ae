/**
 * Centralisation: how far values gather in one stakeholder. In words: the sum over stakeholders of the largest value
 * less their own, by `most`, what that sum is in the most centralised network of the size (a star, for degree and
 * betweenness). 0 where all are alike, 1 in a star; null with fewer than three stakeholders, which make none.
 * Source: Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
 */
export function centralisation(values: ArrayLike<number>, most: number): number | null {
  if (values.length < 3) return null;
  let largest = Number.NEGATIVE_INFINITY;
  for (let v = 0; v < values.length; v += 1) largest = Math.max(largest, values[v]!);
  let sum = 0;
  for (let v = 0; v < values.length; v += 1) sum += largest - values[v]!;
  return sum / most;
}
