/** Sets of stakeholders with their numbers: 0 is the largest, equal sizes in order of their first member. */
export interface NumberedSets {
  readonly count: number;
  readonly setOf: Int32Array;
  readonly sizes: Int32Array;
}

/** Renames labels (one a stakeholder, 0 to n-1, gaps allowed) so that the same division always has the same numbers. */
export function numberedBySize(labels: Int32Array): NumberedSets {
  const numberOf = new Int32Array(labels.length).fill(-1);
  const sizes: number[] = [];
  const order = labels.map((label) => {
    if (numberOf[label]! < 0) {
      numberOf[label] = sizes.length;
      sizes.push(0);
    }
    const number = numberOf[label]!;
    sizes[number]! += 1;
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
