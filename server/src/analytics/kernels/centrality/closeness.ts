import { openWalks, planWalks } from '../../all-walks.js';
import { type LaneKernel, laneCount } from '../../kernel.js';
import type { Farness } from '../../tasks/centrality-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Farness: how many others a stakeholder reaches, and their distances added up. Classic closeness is the one by the
 * other.
 *
 * Result: two numbers a stakeholder, `reached` from 0 (an isolate) to n-1, `farness` from `reached` (tied to all of
 * them) upwards. Distances count ties, strength plays no part (`weighted-distances` has it play one); in a directed
 * graph they follow the arcs outwards. Parallel ties are one tie, self ties none.
 *
 * Cost: about stakeholders x ties / 128, shared out over threads.
 *
 * Source: Bavelas (1950), doi:10.1121/1.1906679; Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
 */
export const closeness: LaneKernel<OnGraph, Farness> = {
  kind: 'lanes',
  steps: ({ graph }) => (graph.order * (graph.order + graph.targets.length)) / 128,
  plan({ graph }, control, space) {
    // Walked backwards, whoever is met at distance d is one who reaches the source in d steps.
    const plan = planWalks(graph, space, { backwards: true }, control);
    const rowLength = 2 * graph.order;
    return { ...plan, rowLength, lanes: laneCount(plan.units, rowLength) };
  },
  open: (plan, row, control, bench) => {
    const { order } = plan.rows;
    return openWalks(plan, control, bench, ({ distance, count, who, met }) => {
      for (let at = 0; at < count; at += 1) {
        const v = who[at]!;
        row[v]! += met[at]!;
        row[order + v]! += met[at]! * distance;
      }
    });
  },
  merge: (_, { rows: { order, originalOf } }, sum) => {
    const reached = new Float64Array(order);
    const farness = new Float64Array(order);
    for (let fresh = 0; fresh < order; fresh += 1) {
      reached[originalOf[fresh]!] = sum[fresh]!;
      farness[originalOf[fresh]!] = sum[order + fresh]!;
    }
    return { reached, farness };
  },
};
