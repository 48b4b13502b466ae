import type { Control } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import { mutualTies, totalStrengths } from '../../dyadic-constraint.js';
import type { PlainKernel } from '../../kernel.js';
import type { EffectiveSize } from '../../tasks/brokerage-tasks.js';
import type { OnGraph, Weighted } from '../../tasks/task.js';
import { eachTriangle, triangleSteps } from '../../triangles.js';

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
 * Cost: ties x the square root of ties at most. Source: Burt (1992), "Structural Holes", page 52,
 * doi:10.4159/9780674029095; Borgatti (1997), "Structural holes: unpacking Burt's redundancy measures", Connections 20:35-38.
 */
export const effectiveSize: PlainKernel<OnGraph & Weighted, EffectiveSize> = {
  kind: 'plain',
  steps: ({ graph }) => triangleSteps(graph),
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

/** Each triangle makes two of each corner's contacts redundant to one another. */
function redundancies(ties: CsrGraph, control: Control): Float64Array {
  const totals = totalStrengths(ties);
  const strongest = strongestTies(ties);
  const strength = ties.edgeWeights();
  const result = new Float64Array(ties.order);
  eachTriangle(ties, control, (a, b, c, bc, ac, ab) => {
    result[a]! += strength[bc]! * (strength[ac]! / strongest[b]! + strength[ab]! / strongest[c]!);
    result[b]! += strength[ac]! * (strength[bc]! / strongest[a]! + strength[ab]! / strongest[c]!);
    result[c]! += strength[ab]! * (strength[bc]! / strongest[a]! + strength[ac]! / strongest[b]!);
  });
  for (let v = 0; v < ties.order; v += 1) if (totals[v]! > 0) result[v]! /= totals[v]!;
  return result;
}

function strongestTies({ order, offsets, weights }: CsrGraph): Float64Array {
  const strongest = new Float64Array(order);
  for (let v = 0; v < order; v += 1) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) strongest[v] = Math.max(strongest[v]!, weights[arc]!);
  }
  return strongest;
}
