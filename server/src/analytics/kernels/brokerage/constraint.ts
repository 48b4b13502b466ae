import { eachDyadicConstraint, mutualTies } from '../../dyadic-constraint.js';
import type { PlainKernel } from '../../kernel.js';
import type { OnGraph, Weighted } from '../../tasks/task.js';
import { triangleSteps } from '../../triangles.js';

/**
 * Burt's constraint: how far a stakeholder's contacts are tied to one another, so that it has little to broker.
 *
 * In words: for each contact j, the share of i's strength spent on j directly, plus what is spent on others who are
 * themselves tied to j, squared; summed over the contacts. Low means free to broker.
 *
 * Result: one number a stakeholder, above 0; `NaN` (undefined) for an isolate. It can exceed 1: in a closed triad it
 * is 1.125 for each. A tie counts both ways: strengths of the two directions are added. With `weighted` ties count by
 * strength, otherwise 1 (a mutual pair of arcs 2). Self ties are ignored, parallel ties are one tie.
 *
 * Cost: ties x the square root of ties at most. Source: Burt (1992), "Structural Holes", chapter 2, doi:10.4159/9780674029095;
 * Burt (2004), doi:10.1086/421787.
 */
export const constraint: PlainKernel<OnGraph & Weighted, Float64Array> = {
  kind: 'plain',
  steps: ({ graph }) => triangleSteps(graph),
  run: ({ graph, weighted = false }, control) => {
    const result = new Float64Array(graph.order).fill(Number.NaN);
    eachDyadicConstraint(mutualTies(graph, weighted), control, (ego, values, contacts) => {
      let sum = 0;
      for (let at = 0; at < contacts; at += 1) sum += values[at]!;
      result[ego] = sum;
    });
    return result;
  },
};
