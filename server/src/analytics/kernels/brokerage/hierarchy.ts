import { eachDyadicConstraint, mutualTies } from '../../dyadic-constraint.js';
import type { PlainKernel } from '../../kernel.js';
import type { OnGraph, Weighted } from '../../tasks/task.js';
import { triangleSteps } from '../../triangles.js';

/**
 * Burt's hierarchy: how far a stakeholder's constraint comes from one contact rather than from all alike.
 *
 * In words: the Coleman-Theil disorder of the constraint each contact puts on it, sum of r ln r by N ln N, where r is
 * a contact's constraint by the mean one.
 *
 * Result: 0 (all contacts constrain alike) to 1 (one does all); 1 with a single contact, by definition; `NaN` for an
 * isolate. Direction, strength and parallel ties as for constraint.
 *
 * Cost: ties x the square root of ties at most. Source: Burt (1992), "Structural Holes", pages 70-71, doi:10.4159/9780674029095.
 */
export const hierarchy: PlainKernel<OnGraph & Weighted, Float64Array> = {
  kind: 'plain',
  steps: ({ graph }) => triangleSteps(graph),
  run: ({ graph, weighted = false }, control) => {
    const result = new Float64Array(graph.order).fill(Number.NaN);
    eachDyadicConstraint(mutualTies(graph, weighted), control, (ego, values, contacts) => {
      result[ego] = contacts === 1 ? 1 : disorder(values, contacts);
    });
    return result;
  },
};

function disorder(values: Float64Array, contacts: number): number {
  let sum = 0;
  for (let at = 0; at < contacts; at += 1) sum += values[at]!;
  const mean = sum / contacts;
  let disorderSum = 0;
  for (let at = 0; at < contacts; at += 1) disorderSum += (values[at]! / mean) * Math.log(values[at]! / mean);
  // Rounding may leave a trace below 0.
  return Math.max(0, disorderSum / (contacts * Math.log(contacts)));
}
