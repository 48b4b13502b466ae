/**
 * How far two divisions of the same stakeholders agree beyond chance: 1 where they are the same, about 0 where no more
 * than two random divisions with parts of these sizes.
 *
 * In words: pairs together in both, less those expected, by the largest possible excess (the mean of the pairs together
 * in the one and in the other, less those expected). Two divisions that leave no room for chance (everybody alone, or
 * all together, in both) agree: 1.
 *
 * `a` and `b`: the part of each stakeholder, 0 to `a.length` - 1. Cost: linear. Source: Hubert and Arabie (1985),
 * doi:10.1007/BF01908075.
 */
export function adjustedRand(a: Int32Array, b: Int32Array): number {
  const order = a.length;
  const together = pairsTogether(a, b);
  const inA = pairsInside(a);
  const inB = pairsInside(b);
  const expected = order < 2 ? 0 : (inA * inB) / ((order * (order - 1)) / 2);
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

function pairsInside(labels: Int32Array): number {
  const sizes = new Int32Array(labels.length);
  for (const label of labels) sizes[label]! += 1;
  return sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}

/** Pairs that share a part of `a` and a part of `b`: those of each part of `a` counted by their part of `b`. */
function pairsTogether(a: Int32Array, b: Int32Array): number {
  const { members, starts } = byPart(a);
  const counts = new Int32Array(b.length);
  let pairs = 0;
  for (let part = 0; part + 1 < starts.length; part += 1) {
    const [start, end] = [starts[part]!, starts[part + 1]!];
    for (let at = start; at < end; at += 1) {
      const label = b[members[at]!]!;
      pairs += counts[label]!;
      counts[label]! += 1;
    }
    for (let at = start; at < end; at += 1) counts[b[members[at]!]!] = 0;
  }
  return pairs;
}

/** Stakeholders in order of part; part `p` has those from `starts[p]` to before `starts[p + 1]`. */
export function byPart(labels: Int32Array): { readonly members: Int32Array; readonly starts: Int32Array } {
  const starts = new Int32Array(labels.length + 1);
  for (const label of labels) starts[label + 1]! += 1;
  for (let part = 0; part < labels.length; part += 1) starts[part + 1]! += starts[part]!;
  const next = starts.slice();
  const members = new Int32Array(labels.length);
  for (let v = 0; v < labels.length; v += 1) {
    const label = labels[v]!;
    members[next[label]!] = v;
    next[label]! += 1;
  }
  return { members, starts };
}
