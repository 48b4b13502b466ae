import { checkAborted } from '../../control.js';
import type { PlainKernel } from '../../kernel.js';
import { DealtLabels } from '../../statistics/dealt-labels.js';
import type { ExternalInternalOfStakeholders } from '../../tasks/gap-tasks.js';
import type { Modes, OnGraph, Parts } from '../../tasks/task.js';

/**
 * E-I index of each stakeholder: its ties with other parts less those within its own, by both; with what the size of
 * its part alone would give, and how many other parts it has ties with.
 *
 * Range -1 to 1. `NaN` for an isolate, and for whoever is in the part `notRecorded`; ties with those are left out. In a
 * directed graph arcs are counted, out and in. Strength plays no part, parallel ties are one tie, self ties none.
 *
 * Expected: the same of everybody it could be tied with: all others, or in two-mode data those of the other mode; its
 * contacts drawn from them at random would give that on average.
 *
 * Cost: stakeholders + ties. Source: Krackhardt and Stern (1988), doi:10.2307/2786835.
 */
export const eiOfStakeholders: PlainKernel<OnGraph & Parts & Modes, ExternalInternalOfStakeholders> = {
  kind: 'plain',
  steps: ({ graph }) => 4 * graph.order + 10 * graph.size,
  run: (input, control) => {
    const { graph, partOf } = input;
    const { order, edgeSource, edgeTarget } = graph;
    const { modeOf, members, all } = new DealtLabels(input);
    checkAborted(control);
    const external = new Float64Array(order);
    const internal = new Float64Array(order);
    for (let edge = 0; edge < graph.size; edge += 1) {
      const [a, b] = [edgeSource[edge]!, edgeTarget[edge]!];
      if (modeOf[a]! < 0 || modeOf[b]! < 0) continue;
      const side = partOf[a] === partOf[b] ? internal : external;
      side[a]! += 1;
      side[b]! += 1;
    }
    const expected = Float64Array.from(partOf, (part, v) => {
      const mode = modeOf[v]!;
      if (mode !== 0 && mode !== 1) return Number.NaN;
      const others = input.modeOf === undefined ? 0 : mode === 0 ? 1 : 0;
      const self = input.modeOf === undefined ? 1 : 0;
      const inside = members[part]![others] - self;
      const could = all[others] - self;
      return (could - 2 * inside) / could;
    });
    checkAborted(control);
    const index = external.map((ties, v) => (ties - internal[v]!) / (ties + internal[v]!));
    return { external, internal, index, expected, otherParts: otherParts(input, modeOf) };
  },
};

/** How many parts besides its own a stakeholder has ties with. */
function otherParts({ graph, partOf, parts }: OnGraph & Parts, modeOf: Int8Array): Float64Array {
  const { offsets, targets, order } = graph.skeleton();
  const counts = new Float64Array(order);
  const seenFrom = new Int32Array(parts).fill(-1);
  for (let v = 0; v < order; v += 1) {
    if (modeOf[v]! < 0) continue;
    seenFrom[partOf[v]!] = v;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
      const part = partOf[targets[arc]!]!;
      if (modeOf[targets[arc]!]! < 0 || seenFrom[part] === v) continue;
      seenFrom[part] = v;
      counts[v]! += 1;
    }
  }
  return counts;
}
