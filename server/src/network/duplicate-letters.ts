/** How two words differ, where they differ little. */
export type LetterDifference = 'one letter' | 'two neighbours swapped' | 'two letters';

/**
 * How two different words differ: by one letter put in, left out or exchanged, by two neighbours that change places, or
 * by two letters; null where by more. The distance is that of Damerau (1964), doi:10.1145/363958.363994, in the form in
 * which no part is edited twice.
 */
export function letterDifference(a: string, b: string): LetterDifference | null {
  if (Math.abs(a.length - b.length) > 2) return null;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return left === right ? null : 'one letter';
  if (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]) {
    return 'two neighbours swapped';
  }
  return distance(left, right) === 2 ? 'two letters' : null;
}

/** Damerau's distance of two short words. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j));
  for (let j = 0; j <= b.length; j += 1) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const exchanged = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, exchanged);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = least;
    }
  }
  return rows[a.length]![b.length]!;
}
