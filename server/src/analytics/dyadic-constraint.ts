import { type Control, checkAborted } from './control.js';
import type { CsrGraph } from './csr-graph.js';

/** Burt's symmetric ties: what i gives j and j gives i, added up; each tie 1 unless `weighted`. */
export function mutualTies(graph: CsrGraph, weighted: boolean): CsrGraph {
  return (weighted ? graph : graph.unweighted()).skeleton();
}

/** All of one stakeholder's strength: what its ties are divided by to become proportions; 0 for an isolate. */
export function totalStrengths(ties: CsrGraph): Float64Array {
  const totals = new Float64Array(ties.order);
  for (let v = 0; v < ties.order; v += 1) {
    for (let arc = ties.offsets[v]!; arc < ties.offsets[v + 1]!; arc += 1) totals[v]! += ties.weights[arc]!;
  }
  return totals;
}

/**
 * For each stakeholder i, how much each contact j constrains it: (p_ij + sum over q of p_iq p_qj) squared, where p_ij
 * is the share of i's strength that goes to j. `visit` is handed i and the values in the order of i's row, in an array
 * that is used again for the next one. Isolates are not visited.
 *
 * Cost: sum of squared degrees.
 */
export function eachDyadicConstraint(
  ties: CsrGraph,
  control: Control,
  visit: (ego: number, values: Float64Array) => void,
): void {
  const { order, offsets, targets, weights } = ties;
  const totals = totalStrengths(ties);
  const invested = new Float64Array(order);
  const isContact = new Uint8Array(order);
  let mostContacts = 0;
  for (let v = 0; v < order; v += 1) mostContacts = Math.max(mostContacts, ties.degree(v));
  const values = new Float64Array(mostContacts);

  for (let ego = 0; ego < order; ego += 1) {
    if (ego % 256 === 0) checkAborted(control);
    const start = offsets[ego]!;
    const end = offsets[ego + 1]!;
    for (let arc = start; arc < end; arc += 1) {
      isContact[targets[arc]!] = 1;
      invested[targets[arc]!]! += weights[arc]! / totals[ego]!;
    }
    for (let arc = start; arc < end; arc += 1) {
      const q = targets[arc]!;
      const share = weights[arc]! / totals[ego]! / totals[q]!;
      for (let next = offsets[q]!; next < offsets[q + 1]!; next += 1) {
        const j = targets[next]!;
        if (isContact[j] === 1) invested[j]! += share * weights[next]!;
      }
    }
    for (let arc = start; arc < end; arc += 1) {
      const j = targets[arc]!;
      values[arc - start] = invested[j]! * invested[j]!;
      invested[j] = 0;
      isContact[j] = 0;
    }
    if (end > start) visit(ego, values.subarray(0, end - start));
  }
}
