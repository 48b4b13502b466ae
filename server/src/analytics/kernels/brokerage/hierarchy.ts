import { eachDyadicConstraint, mutualTies } from '../../dyadic-constraint.js';
import type { PlainKernel } from '../../kernel.js';
import type { OnGraph, Weighted } from '../../tasks/task.js';

/**
 * Burt's hierarchy: how far a stakeholder's constraint comes from one contact rather than from all alike.
 *
 * In words: the Coleman-Theil disorder of the constraint each contact puts on it, sum of r ln r by N ln N, where r is
 * a contact's constraint by the mean one.
 *
 * Result: 0 (all contacts constrain alike) to 1 (one does all); 1 with a single contact, by definition; `NaN` for an
 * isolate. Direction, strength and parallel ties as for constraint.
 *
 * Cost: sum of squared degrees. Source: Burt (1992), "Structural Holes", pages 70-71, doi:10.4159/9780674029095.
 */
export const hierarchy: PlainKernel<OnGraph & Weighted, Float64Array> = {
  kind: 'plain',
  steps: ({ graph }) => graph.order + (8 * graph.targets.length ** 2) / Math.max(1, graph.order),
  run: ({ graph, weighted = false }, control) => {
    const result = new Float64Array(graph.order).fill(Number.NaN);
    eachDyadicConstraint(mutualTies(graph, weighted), control, (ego, values) => {
      result[ego] = values.length === 1 ? 1 : disorder(values);
    });
    return result;
  },
};

function disorder(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let disorderSum = 0;
  for (const value of values) disorderSum += (value / mean) * Math.log(value / mean);
  return disorderSum / (values.length * Math.log(values.length));
}
