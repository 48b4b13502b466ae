import { type Control, checkAborted } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import { mutualTies, totalStrengths } from '../../dyadic-constraint.js';
import type { PlainKernel } from '../../kernel.js';
import type { EffectiveSize } from '../../tasks/brokerage-tasks.js';
import type { OnGraph, Weighted } from '../../tasks/task.js';

/**
 * Burt's effective size and efficiency: how many of a stakeholder's contacts are not reached through another contact.
 *
 * In words: each contact j counts 1, less, for every other contact q, the share of i's strength spent on q times how
 * strongly j is tied to q, as a share of j's strongest tie. Without direction and strength that is k - 2t/k, k contacts
 * with t ties among them (Borgatti 1997). Efficiency is effective size by number of contacts.
 *
 * Result: effective size from 1 to the number of contacts (efficiency to 1); `NaN` for an isolate. A tie counts both
 * ways, strengths of the two directions are added; with `weighted` ties count by strength, otherwise 1. Self ties are
 * ignored, parallel ties are one tie.
 *
 * Cost: sum of squared degrees. Source: Burt (1992), "Structural Holes", page 52, doi:10.4159/9780674029095;
 * Borgatti (1997), "Structural holes: unpacking Burt's redundancy measures", Connections 20:35-38.
 */
export const effectiveSize: PlainKernel<OnGraph & Weighted, EffectiveSize> = {
  kind: 'plain',
  steps: ({ graph }) => graph.order + (8 * graph.targets.length ** 2) / Math.max(1, graph.order),
  run: ({ graph, weighted = false }, control) => {
    const ties = mutualTies(graph, weighted);
    const effective = new Float64Array(graph.order).fill(Number.NaN);
    const efficiency = new Float64Array(graph.order).fill(Number.NaN);
    const redundancy = redundancies(ties, control);
    for (let ego = 0; ego < graph.order; ego += 1) {
      const contacts = ties.degree(ego);
      if (contacts === 0) continue;
      effective[ego] = contacts - redundancy[ego]!;
      efficiency[ego] = effective[ego]! / contacts;
    }
    return { effectiveSize: effective, efficiency };
  },
};

function redundancies(ties: CsrGraph, control: Control): Float64Array {
  const { order, offsets, targets, weights } = ties;
  const totals = totalStrengths(ties);
  const strongest = strongestTies(ties);
  const invested = new Float64Array(order);
  const result = new Float64Array(order);
  for (let ego = 0; ego < order; ego += 1) {
    if (ego % 256 === 0) checkAborted(control);
    for (let arc = offsets[ego]!; arc < offsets[ego + 1]!; arc += 1) {
      invested[targets[arc]!] = weights[arc]! / totals[ego]!;
    }
    for (let arc = offsets[ego]!; arc < offsets[ego + 1]!; arc += 1) {
      const j = targets[arc]!;
      let shared = 0;
      for (let next = offsets[j]!; next < offsets[j + 1]!; next += 1)
        shared += invested[targets[next]!]! * weights[next]!;
      result[ego]! += shared / strongest[j]!;
    }
    for (let arc = offsets[ego]!; arc < offsets[ego + 1]!; arc += 1) invested[targets[arc]!] = 0;
  }
  return result;
}

function strongestTies(ties: CsrGraph): Float64Array {
  const strongest = new Float64Array(ties.order);
  for (let v = 0; v < ties.order; v += 1) {
    for (let arc = ties.offsets[v]!; arc < ties.offsets[v + 1]!; arc += 1) {
      strongest[v] = Math.max(strongest[v]!, ties.weights[arc]!);
    }
  }
  return strongest;
}
