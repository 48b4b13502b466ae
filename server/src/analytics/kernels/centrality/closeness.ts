import { type LaneKernel, laneCount } from '../../kernel.js';
import { MultiSourceWalk, SOURCES_PER_WALK, sourcesOf } from '../../ms-bfs.js';
import { renumber } from '../../renumber.js';
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
 * Cost: about stakeholders x ties / 32, shared out over threads.
 *
 * Source: Bavelas (1950), doi:10.1121/1.1906679; Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
 */
export const closeness: LaneKernel<OnGraph, Farness> = {
  kind: 'lanes',
  steps: ({ graph }) => (graph.order * (graph.order + graph.targets.length)) / 8,
  plan({ graph }) {
    const units = Math.ceil(graph.order / SOURCES_PER_WALK);
    const rowLength = 2 * graph.order;
    // Walked backwards, whoever is met at distance d is one who reaches the source in d steps.
    return { rows: renumber(graph.reversed()), units, lanes: laneCount(units, rowLength), rowLength };
  },
  open: ({ rows }, row) => {
    const walk = new MultiSourceWalk(rows);
    const { order } = rows;
    return (batch) => {
      walk.walk(sourcesOf(batch, order));
      walk.eachMeeting((who, sources, distance) => {
        if (distance === 0) return;
        row[who]! += sources;
        row[order + who]! += sources * distance;
      });
    };
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
