/**
 * q-values: p corrected so that among all tests called significant at q, at most a share q is expected to be wrong.
 * In words: p times the number of tests by its rank, never more than that of a larger p.
 * Source: Benjamini and Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x.
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const byP = p.map((_, test) => test).sort((a, b) => p[b]! - p[a]!);
  const q: number[] = new Array(p.length).fill(1);
  let least = 1;
  byP.forEach((test, fromLargest) => {
    least = Math.min(least, (p[test]! * p.length) / (p.length - fromLargest));
    q[test] = least;
  });
  return q;
}
