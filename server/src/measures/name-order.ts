/** Orders indices by the names of what they stand for; the index decides between equal names. */
export type NameOrder = (a: number, b: number) => number;

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

/** The order of the names of a few: each is made comparable once, when it is first compared. */
export function orderOfNames(name: (index: number) => string): NameOrder {
  const known = new Map<number, string>();
  const keyOf = (index: number): string => {
    const key = known.get(index) ?? nameOrder(name(index));
    known.set(index, key);
    return key;
  };
  return (a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    return left < right ? -1 : left > right ? 1 : a - b;
  };
}

/**
 * The first `most` of the indices by `compare`, equal ones by name. Names are looked at only among those that could be
 * among the first, so that a few of 100,000 are found without sorting all their names.
 */
export function firstByThenName(
  indices: readonly number[],
  compare: (a: number, b: number) => number,
  byName: NameOrder,
  most: number,
): readonly number[] {
  const sorted = [...indices].sort(compare);
  let end = Math.min(most, sorted.length);
  while (end > 0 && end < sorted.length && compare(sorted[end - 1]!, sorted[end]!) === 0) end += 1;
  return sorted
    .slice(0, end)
    .sort((a, b) => compare(a, b) || byName(a, b))
    .slice(0, most);
}
