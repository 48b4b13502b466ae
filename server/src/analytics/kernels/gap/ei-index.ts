import { checkAborted } from '../../control.js';
import { definedOrNull } from '../../defined-value.js';
import type { PlainKernel } from '../../kernel.js';
import { DealtLabels } from '../../statistics/dealt-labels.js';
import { twoSidedNormal } from '../../statistics/normal-tail.js';
import type { ExternalInternal } from '../../tasks/gap-tasks.js';
import type { Modes, OnGraph, Parts } from '../../tasks/task.js';

/**
 * E-I index of the network: external ties less internal ties, by all ties; with what the sizes of the parts alone
 * would give, since two small parts are "external" by arithmetic, and how far from that the index is.
 *
 * Range -1 (all ties inside parts) to 1 (all between). Null without ties; the expectation is null where no pair could
 * be tied. In a directed graph arcs are counted. Strength plays no part, parallel ties are one tie, self ties none,
 * isolates count in the expectation only. Stakeholders of the part `notRecorded`, and their ties, are left out. With
 * `modeOf` (two-mode data) only pairs across the modes could be tied.
 *
 * Expectation: labels dealt out at random give each tie the same chance to be external as a random possible pair, so
 * it is (external possible pairs - internal ones) / possible pairs. The standard deviation over all dealings is exact
 * too; z is (index - expected) / sd, p is two-sided from the normal; all null where every dealing gives the same.
 *
 * Cost: ties. Source: Krackhardt and Stern (1988), doi:10.2307/2786835; moments after Cliff and Ord (1981).
 */
export const eiIndex: PlainKernel<OnGraph & Parts & Modes, ExternalInternal> = {
  kind: 'plain',
  steps: ({ graph }) => 2 * graph.order + 8 * graph.size,
  run: (input, control) => {
    const { graph, partOf } = input;
    const dealt = new DealtLabels(input);
    checkAborted(control);
    let external = 0;
    let internal = 0;
    for (let edge = 0; edge < graph.size; edge += 1) {
      const [a, b] = [graph.edgeSource[edge]!, graph.edgeTarget[edge]!];
      if (dealt.modeOf[a]! < 0 || dealt.modeOf[b]! < 0) continue;
      if (partOf[a] === partOf[b]) internal += 1;
      else external += 1;
    }
    const ties = external + internal;
    const inside = dealt.inside();
    const z = inside.sd > 0 ? (inside.expected - internal) / inside.sd : Number.NaN;
    return {
      external,
      internal,
      index: ties > 0 ? (external - internal) / ties : null,
      expected: expectedIndex(input, dealt),
      sd: inside.sd > 0 ? (2 * inside.sd) / ties : null,
      z: definedOrNull(z),
      p: definedOrNull(twoSidedNormal(z)),
    };
  },
};

function expectedIndex({ parts }: Parts, dealt: DealtLabels): number | null {
  let internal = 0;
  for (let part = 0; part < parts; part += 1) internal += dealt.possibleInside(part);
  return dealt.possible > 0 ? (dealt.possible - 2 * internal) / dealt.possible : null;
}
