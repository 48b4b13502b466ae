import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { TiesByPart } from '../../tasks/brokerage-tasks.js';
import type { OnGraph, Parts, Weighted } from '../../tasks/task.js';

/**
 * How a stakeholder's ties fall on the parts of a division: how evenly over all of them, and how many within its own.
 *
 * `participation`: 1 - sum over parts of (ties to the part / ties to all parts) squared; 0 (all to one part) to
 * 1 - 1 / parts, `NaN` without ties. `withinPartZ`: ties within the own part, less their mean over the part's members,
 * by their standard deviation over the members (of all, not of a sample); `NaN` where all members have as many.
 *
 * Without direction; with `weighted`, strengths take the place of numbers of ties. Parallel ties are one tie of their
 * strengths added up, self ties none. Ties to somebody in the part `notRecorded` are left out, as their part is unknown;
 * whoever is in it has a participation, but no z.
 *
 * Cost: stakeholders + ties.
 *
 * Source: Guimerà and Amaral (2005), "Functional cartography of complex metabolic networks", doi:10.1038/nature03288.
 */
export const tiesByPart: PlainKernel<OnGraph & Parts & Weighted, TiesByPart> = {
  kind: 'plain',
  steps: ({ graph }) => 4 * (graph.order + graph.targets.length),
  run: ({ graph, partOf, parts, notRecorded = -1, weighted = false }) => {
    const { order, offsets, targets, weights } = requireSkeleton(graph);
    const participation = new Float64Array(order);
    const within = new Float64Array(order);
    const toPart = new Float64Array(parts);
    for (let v = 0; v < order; v += 1) {
      const end = offsets[v + 1]!;
      let all = 0;
      for (let arc = offsets[v]!; arc < end; arc += 1) {
        const part = partOf[targets[arc]!]!;
        if (part === notRecorded) continue;
        const tie = weighted ? weights[arc]! : 1;
        toPart[part]! += tie;
        all += tie;
      }
      within[v] = toPart[partOf[v]!]!;
      let squares = 0;
      for (let arc = offsets[v]!; arc < end; arc += 1) {
        const part = partOf[targets[arc]!]!;
        squares += (toPart[part]! / all) ** 2;
        toPart[part] = 0;
      }
      participation[v] = all > 0 ? 1 - squares : Number.NaN;
    }
    return { participation, withinPartZ: standardised(within, { partOf, parts, notRecorded }) };
  },
};

/** Each value less the mean of its part, by the standard deviation in its part. */
function standardised(values: Float64Array, { partOf, parts, notRecorded }: Parts): Float64Array {
  const members = new Float64Array(parts);
  const sums = new Float64Array(parts);
  const squares = new Float64Array(parts);
  values.forEach((value, v) => {
    members[partOf[v]!]! += 1;
    sums[partOf[v]!]! += value;
  });
  values.forEach((value, v) => {
    const part = partOf[v]!;
    squares[part]! += (value - sums[part]! / members[part]!) ** 2;
  });
  return values.map((value, v) => {
    const part = partOf[v]!;
    const mean = sums[part]! / members[part]!;
    const sd = Math.sqrt(squares[part]! / members[part]!);
    const same = sd <= ROUNDING * Math.max(1, Math.abs(mean));
    return part === notRecorded || same ? Number.NaN : (value - mean) / sd;
  });
}

/** A smaller spread is none: sums of strengths are not exact. */
const ROUNDING = 1e-12;
