import { type LaneKernel, laneCount } from '../../kernel.js';
import { MultiSourceWalk, SOURCES_PER_WALK, sourcesOf } from '../../ms-bfs.js';
import { stepsFromAll } from '../../planned-division.js';
import { renumber } from '../../renumber.js';
import type { AnalysisTasks } from '../../tasks.js';

/**
 * Reach: how many others a stakeholder can get to within so many steps.
 *
 * Result: one whole number a stakeholder, from 0 (an isolate) to n-1; not counted is the stakeholder itself. Strength
 * plays no part: every tie is one step. In a directed graph steps follow the arcs outwards. Parallel ties are one tie,
 * self ties none.
 *
 * Cost: stakeholders x ties / 32 at most, shared out over threads; less where few can be met in so many steps.
 *
 * Source: Borgatti (2006), doi:10.1007/s10588-006-7084-x, of which this is m-reach by a single one.
 */
export const reach: LaneKernel<AnalysisTasks['reach']['input'], Float64Array> = {
  kind: 'lanes',
  steps: ({ graph, steps }) => stepsFromAll(graph, steps),
  plan({ graph, steps }) {
    const units = Math.ceil(graph.order / SOURCES_PER_WALK);
    const lanes = laneCount(units, graph.order);
    // Walked backwards, whoever is met at distance d is one who reaches the source in d steps.
    return { rows: renumber(graph.reversed()), units, lanes, rowLength: graph.order, furthest: steps };
  },
  open: ({ rows, furthest }, row) => {
    const walk = new MultiSourceWalk(rows);
    return (batch) => {
      walk.walk(sourcesOf(batch, rows.order), furthest);
      walk.eachMeeting((who, sources, distance) => {
        if (distance > 0) row[who]! += sources;
      });
    };
  },
  merge: (_, { rows: { order, originalOf } }, sum) => {
    const counts = new Float64Array(order);
    for (let fresh = 0; fresh < order; fresh += 1) counts[originalOf[fresh]!] = sum[fresh]!;
    return counts;
  },
};
