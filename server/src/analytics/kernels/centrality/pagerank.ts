import type { PlainKernel } from '../../kernel.js';
import { directedVisits } from '../../random-walk/directed-visits.js';
import { undirectedVisits } from '../../random-walk/undirected-visits.js';
import { walkTies } from '../../random-walk/walk-ties.js';
import type { AnalysisTasks } from '../../tasks.js';

/**
 * PageRank: how often somebody is met who wanders along the ties and now and then starts anew anywhere.
 *
 * In words: from each stakeholder the walk goes on along one of its ties with probability `damping` (0.85 where not
 * chosen), all alike or in proportion to strength when `weighted`, and starts anew at anybody, all alike, with the
 * rest; from one who has no tie to go on along it always does. PageRank is the share of its time spent with each.
 *
 * Result: one number a stakeholder, above 0, adding up to 1; right to about 1e-13. A directed graph is walked along its
 * arcs, an undirected one either way. Parallel ties add their strengths, self ties are ignored, an isolate has as much
 * as the starts alone give.
 *
 * The visits of walks that end where they cannot go on are found first; whoever starts anew instead only multiplies them
 * all (Del Corso, Gulli and Romani 2005, doi:10.1080/15427951.2005.10129108). Cost: ties x some tens of rounds.
 *
 * Source: Brin and Page (1998), doi:10.1016/S0169-7552(98)00110-X.
 */
export const pagerank: PlainKernel<AnalysisTasks['pagerank']['input'], Float64Array> = {
  kind: 'plain',
  steps: ({ graph }) => 30 * (graph.order + graph.targets.length),
  run: ({ graph, damping = 0.85, weighted = false }, control) => {
    const ties = walkTies(graph, weighted);
    const visits = graph.directed ? directedVisits(ties, damping, control) : undirectedVisits(ties, damping, control);
    let total = 0;
    for (const count of visits) total += count;
    return visits.map((count) => count / total);
  },
};
