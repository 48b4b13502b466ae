import type { PlainKernel } from '../../kernel.js';
import type { ExternalInternal } from '../../tasks/gap-tasks.js';
import type { Modes, OnGraph, Parts } from '../../tasks/task.js';

/**
 * E-I index of the network: external ties less internal ties, by all ties; with what the sizes of the parts alone
 * would give, since two small parts are "external" by arithmetic.
 *
 * Range -1 (all ties inside parts) to 1 (all between). Null without ties; the expectation is null where no pair could
 * be tied. In a directed graph arcs are counted. Strength plays no part, parallel ties are one tie, self ties none,
 * isolates count in the expectation only. Stakeholders of the part `notRecorded`, and their ties, are left out. With
 * `modeOf` (two-mode data) only pairs across the modes could be tied.
 *
 * Expectation: labels dealt out at random give each tie the same chance to be external as a random possible pair, so
 * it is (external possible pairs - internal ones) / possible pairs.
 *
 * Cost: ties. Source: Krackhardt and Stern (1988), doi:10.2307/2786835.
 */
export const eiIndex: PlainKernel<OnGraph & Parts & Modes, ExternalInternal> = {
  kind: 'plain',
  steps: ({ graph }) => graph.order + graph.size,
  run: (input) => {
    const { graph, partOf, notRecorded } = input;
    let external = 0;
    let internal = 0;
    for (let edge = 0; edge < graph.size; edge += 1) {
      const a = partOf[graph.edgeSource[edge]!]!;
      const b = partOf[graph.edgeTarget[edge]!]!;
      if (a === notRecorded || b === notRecorded) continue;
      if (a === b) internal += 1;
      else external += 1;
    }
    const ties = external + internal;
    return {
      external,
      internal,
      index: ties > 0 ? (external - internal) / ties : null,
      expected: expectedIndex(input),
    };
  },
};

function expectedIndex({ graph, partOf, parts, notRecorded, modeOf }: OnGraph & Parts & Modes): number | null {
  const members = new Float64Array(2 * parts);
  const all = [0, 0];
  for (let v = 0; v < graph.order; v += 1) {
    const mode = modeOf?.[v] ?? 0;
    if (partOf[v] === notRecorded || mode < 0) continue;
    members[2 * partOf[v]! + mode]! += 1;
    all[mode]! += 1;
  }
  const pairs = (first: number, second: number) => (modeOf ? first * second : (first * (first - 1)) / 2);
  const possible = pairs(all[0]!, all[1]!);
  let internal = 0;
  for (let part = 0; part < parts; part += 1) internal += pairs(members[2 * part]!, members[2 * part + 1]!);
  return possible > 0 ? (possible - 2 * internal) / possible : null;
}
