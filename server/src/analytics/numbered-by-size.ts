import { countUp } from './same-for-all.js';

/** Sets of stakeholders with their numbers: 0 is the largest, equal sizes in order of their first member. */
export interface NumberedSets {
  readonly count: number;
  readonly setOf: Int32Array;
  readonly sizes: Int32Array;
}

/** Renames labels (one a stakeholder, 0 to n-1, gaps allowed) so that the same division always has the same numbers. */
export function numberedBySize(labels: Int32Array): NumberedSets {
  const order = labels.length;
  const numberOf = new Int32Array(order).fill(-1);
  const setOf = new Int32Array(order);
  const found = new Int32Array(order);
  let count = 0;
  for (let v = 0; v < order; v += 1) {
    const label = labels[v]!;
    let number = numberOf[label]!;
    if (number < 0) {
      number = count;
      numberOf[label] = number;
      count += 1;
    }
    setOf[v] = number;
    found[number]! += 1;
  }
  const bySize = countUp(count)
    .slice()
    .sort((a, b) => found[b]! - found[a]! || a - b);
  const rank = new Int32Array(count);
  for (let at = 0; at < count; at += 1) rank[bySize[at]!] = at;
  for (let v = 0; v < order; v += 1) setOf[v] = rank[setOf[v]!]!;
  return { count, setOf, sizes: bySize.map((number) => found[number]!) };
}
