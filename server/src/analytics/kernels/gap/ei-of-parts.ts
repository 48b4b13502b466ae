import { checkAborted } from '../../control.js';
import type { PlainKernel } from '../../kernel.js';
import { benjaminiHochberg } from '../../statistics/benjamini-hochberg.js';
import { DealtLabels } from '../../statistics/dealt-labels.js';
import { twoSidedNormal } from '../../statistics/normal-tail.js';
import type { ExternalInternalOfParts } from '../../tasks/gap-tasks.js';
import type { Modes, OnGraph, Parts } from '../../tasks/task.js';

/**
 * E-I index of each part: its ties with other parts less the ties inside it, by both; with what its size alone would
 * give, and how far from that it is.
 *
 * Range -1 (turned inwards) to 1 (turned outwards). `NaN` for a part without ties, and throughout for the part
 * `notRecorded`, whose members and their ties are left out. In a directed graph arcs are counted, out and in. Strength
 * plays no part, parallel ties are one tie, self ties none. With `modeOf` only pairs across the modes could be tied.
 *
 * Expected: the same of the pairs that could be tied. z: external ties x possible internal pairs, less internal ties x
 * possible external pairs, is 0 on average over all ways to deal the labels out again, and above 0 exactly where the
 * index is above the expected; by its exact standard deviation. p is two-sided from the normal, q corrects it
 * (Benjamini-Hochberg) over the parts that have one.
 *
 * Cost: ties + parts. Source: Krackhardt and Stern (1988), doi:10.2307/2786835; moments after Cliff and Ord (1981).
 */
export const eiOfParts: PlainKernel<OnGraph & Parts & Modes, ExternalInternalOfParts> = {
  kind: 'plain',
  steps: ({ graph, parts }) => 2 * graph.order + 8 * graph.size + 100 * parts,
  run: (input, control) => {
    const { graph, partOf, parts, notRecorded } = input;
    const dealt = new DealtLabels(input);
    checkAborted(control);
    const column = () => new Float64Array(parts).fill(Number.NaN);
    const external = new Float64Array(parts);
    const internal = new Float64Array(parts);
    for (let edge = 0; edge < graph.size; edge += 1) {
      const [from, to] = [graph.edgeSource[edge]!, graph.edgeTarget[edge]!];
      if (dealt.modeOf[from]! < 0 || dealt.modeOf[to]! < 0) continue;
      const [a, b] = [partOf[from]!, partOf[to]!];
      if (a === b) internal[a]! += 1;
      else {
        external[a]! += 1;
        external[b]! += 1;
      }
    }
    const answer = { external, internal, index: column(), expected: column(), z: column(), p: column(), q: column() };
    for (let part = 0; part < parts; part += 1) {
      if (part === notRecorded) continue;
      const [outside, inside] = [dealt.possibleOutside(part), dealt.possibleInside(part)];
      answer.index[part] = balance(external[part]!, internal[part]!);
      answer.expected[part] = balance(outside, inside);
      answer.z[part] = zOf(dealt, part, external[part]! * inside - internal[part]! * outside);
      answer.p[part] = twoSidedNormal(answer.z[part]!);
    }
    correct(answer.p, answer.q);
    return answer;
  },
};

/** `NaN` of nothing. */
function balance(external: number, internal: number): number {
  return (external - internal) / (external + internal);
}

/** What falls outside, inside and elsewhere always adds up to all ties, which gives the covariance of the first two. */
function zOf(dealt: DealtLabels, part: number, excess: number): number {
  const [outside, inside] = [dealt.possibleOutside(part), dealt.possibleInside(part)];
  const moments = dealt.ofPart(part);
  const [varOutside, varInside] = [moments.outside.sd ** 2, moments.inside.sd ** 2];
  const twiceCovariance = moments.elsewhere.sd ** 2 - varOutside - varInside;
  const spread = inside ** 2 * varOutside + outside ** 2 * varInside;
  const variance = spread - inside * outside * twiceCovariance;
  // What is left of a variance of 0 after rounding is far below one part in 1e9 of what it is the difference of.
  return variance > 1e-9 * spread ? excess / Math.sqrt(variance) : Number.NaN;
}

function correct(p: Float64Array, q: Float64Array): void {
  const tested = Array.from(p.keys()).filter((part) => !Number.isNaN(p[part]!));
  const corrected = benjaminiHochberg(tested.map((part) => p[part]!));
  tested.forEach((part, test) => {
    q[part] = corrected[test]!;
  });
}
