import { openWalks, planWalks } from '../../all-walks.js';
import type { LaneKernel } from '../../kernel.js';
import { stepsFromAll } from '../../planned-division.js';
import type { AnalysisTasks } from '../../tasks.js';

/**
 * Reach: how many others a stakeholder can get to within so many steps.
 *
 * Result: one whole number a stakeholder, from 0 (an isolate) to n-1; not counted is the stakeholder itself. Strength
 * plays no part: every tie is one step. In a directed graph steps follow the arcs outwards. Parallel ties are one tie,
 * self ties none.
 *
 * Cost: stakeholders x ties / 128 at most, shared out over threads; less where few can be met in so many steps.
 *
 * Source: Borgatti (2006), doi:10.1007/s10588-006-7084-x, of which this is m-reach by a single one.
 */
export const reach: LaneKernel<AnalysisTasks['reach']['input'], Float64Array> = {
  kind: 'lanes',
  steps: ({ graph, steps }) => stepsFromAll(graph, steps),
  plan({ graph, steps }, control, space) {
    // Walked backwards, whoever is met at distance d is one who reaches the source in d steps.
    const plan = planWalks(graph, space, { backwards: true }, control);
    return { ...plan, furthest: steps };
  },
  open: (plan, row, control, bench) =>
    openWalks(plan, control, bench, ({ count, who, met }) => {
      for (let at = 0; at < count; at += 1) row[who[at]!]! += met[at]!;
    }),
  merge: (_, { rows: { order, originalOf } }, sum) => {
    const counts = new Float64Array(order);
    for (let fresh = 0; fresh < order; fresh += 1) counts[originalOf[fresh]!] = sum[fresh]!;
    return counts;
  },
};
