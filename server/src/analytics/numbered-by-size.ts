/** Sets of stakeholders with their numbers: 0 is the largest, equal sizes in order of their first member. */
export interface NumberedSets {
  readonly count: number;
  readonly setOf: Int32Array;
  readonly sizes: Int32Array;
}

/** Renames any labels (0 or more, gaps allowed) so that the same division always has the same numbers. */
export function numberedBySize(labels: Int32Array): NumberedSets {
  const firstSeen = new Map<number, number>();
  const sizes: number[] = [];
  const order = Int32Array.from(labels, (label) => {
    const known = firstSeen.get(label);
    const number = known ?? sizes.length;
    if (known === undefined) firstSeen.set(label, number);
    sizes[number] = (sizes[number] ?? 0) + 1;
    return number;
  });
  const bySize = sizes.map((_, number) => number).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const rank = new Int32Array(sizes.length);
  bySize.forEach((number, at) => {
    rank[number] = at;
  });
  return {
    count: sizes.length,
    setOf: order.map((number) => rank[number]!),
    sizes: Int32Array.from(bySize, (number) => sizes[number]!),
  };
}
