import { type Control, checkAborted } from './control.js';
import type { CsrGraph } from './csr-graph.js';
import { eachTriangle } from './triangles.js';

/** Burt's symmetric ties: what i gives j and j gives i, added up; each tie 1 unless `weighted`. */
export function mutualTies(graph: CsrGraph, weighted: boolean): CsrGraph {
  return (weighted ? graph : graph.unweighted()).skeleton();
}

/** All of one stakeholder's strength: what its ties are divided by to become proportions; 0 for an isolate. */
export function totalStrengths({ order, offsets, weights }: CsrGraph): Float64Array {
  const totals = new Float64Array(order);
  for (let v = 0; v < order; v += 1) {
    let total = 0;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) total += weights[arc]!;
    totals[v] = total;
  }
  return totals;
}

/**
 * For each stakeholder i, how much each contact j constrains it: (p_ij + sum over q of p_iq p_qj) squared, where p_ij
 * is the share of i's strength that goes to j. `visit` is handed i and the values in the order of i's row: the first
 * `contacts` of an array that is used again for the next one. Isolates are not visited.
 *
 * What i spends on j through others is, before it is divided by all i spends, the same as what j spends on i: the sum
 * over their shared contacts q of w_iq w_qj by all q spends. So each triangle is looked at once, for all three ties.
 *
 * Cost: ties x the square root of ties at most.
 */
export function eachDyadicConstraint(
  ties: CsrGraph,
  control: Control,
  visit: (ego: number, values: Float64Array, contacts: number) => void,
): void {
  const { order, offsets, weights, edgeOf } = ties;
  const totals = totalStrengths(ties);
  const through = strengthThroughOthers(ties, totals, control);
  const values = new Float64Array(mostContacts(ties));
  for (let ego = 0; ego < order; ego += 1) {
    if (ego % 4096 === 0) checkAborted(control);
    const start = offsets[ego]!;
    const contacts = offsets[ego + 1]! - start;
    if (contacts === 0) continue;
    const perTotal = 1 / totals[ego]!;
    for (let at = 0; at < contacts; at += 1) {
      const invested = (weights[start + at]! + through[edgeOf[start + at]!]!) * perTotal;
      values[at] = invested * invested;
    }
    visit(ego, values, contacts);
  }
}

/** By edge index: sum over the contacts that both ends share of the strengths to them, multiplied, by all they spend. */
function strengthThroughOthers(ties: CsrGraph, totals: Float64Array, control: Control): Float64Array {
  const strength = ties.edgeWeights();
  const through = new Float64Array(ties.size);
  eachTriangle(ties, control, (a, b, c, bc, ac, ab) => {
    through[ab]! += (strength[ac]! * strength[bc]!) / totals[c]!;
    through[ac]! += (strength[ab]! * strength[bc]!) / totals[b]!;
    through[bc]! += (strength[ab]! * strength[ac]!) / totals[a]!;
  });
  return through;
}

function mostContacts({ order, offsets }: CsrGraph): number {
  let most = 0;
  for (let v = 0; v < order; v += 1) most = Math.max(most, offsets[v + 1]! - offsets[v]!);
  return most;
}
