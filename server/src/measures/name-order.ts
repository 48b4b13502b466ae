/**
 * What a name is sorted by: without case and accents, numbers by their value ("Member 2" before "Member 10").
 * A plain text to compare by code units, so that the order is the same on every machine and quick for 100,000 names.
 */
export function nameOrder(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

/** The indices in order of their names; the index decides between equal ones. */
export function sortedByName(indices: readonly number[], name: (index: number) => string): number[] {
  const keyed = indices.map((index) => ({ index, key: nameOrder(name(index)) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
  return keyed.map(({ index }) => index);
}

/**
 * The first `most` of the indices by `compare`, equal ones by name. Names are looked at only among those that could be
 * among the first, so that a few of 100,000 are found without sorting all their names.
 */
export function firstByThenName(
  indices: readonly number[],
  compare: (a: number, b: number) => number,
  name: (index: number) => string,
  most: number,
): readonly number[] {
  const sorted = [...indices].sort(compare);
  let end = Math.min(most, sorted.length);
  while (end > 0 && end < sorted.length && compare(sorted[end - 1]!, sorted[end]!) === 0) end += 1;
  return sortedByName(sorted.slice(0, end), name).sort(compare).slice(0, most);
}
