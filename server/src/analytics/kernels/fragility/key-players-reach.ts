import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { TableCoverage, WalkedCoverage, worthByDistance } from '../../key-players/coverage.js';
import { reachingSets } from '../../key-players/reaching-search.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { KeyPlayersInReach } from '../../tasks/fragility-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

/** So many distances, two bytes each, are kept in a table. */
const MOST_IN_TABLE = 2048;
/** Looks to prove that no set of a size is better: about a second. */
const MOST_LOOKS = 2e8;
/** Up to this product of stakeholders and ties everybody is considered: a second for each size. */
const MOST_STEPS_FOR_ALL = 2.5e9;
/** Of larger networks those with most contacts. */
const PROMISING = 512;
const SWAPPED = 256;

/**
 * Key players who together reach the others (Borgatti's KPP-Pos), in two ways.
 *
 * In words: for 1 to 5 stakeholders, the set with the largest share of all stakeholders within `steps` of a member,
 * members included (m-reach); or, where `steps` is null, with the largest mean over all stakeholders of 1 / distance to
 * the nearest member, 1 for members and 0 where there is no route (distance-weighted reach DR). Both from 0 to 1.
 * Without direction or strength; parallel ties are one tie, self ties none; an isolate is reached only as a member.
 *
 * Up to 2,048 stakeholders a branch and bound search mostly proves that no set is better, and counts the equally good
 * ones (1,000 stands for 1,000 or more). Else one good set is found member by member and by swaps; `atMost` then bounds
 * what any set has, and of more than some ten thousand stakeholders only the 512 with most contacts are considered.
 * Cost: stakeholders x ties / 32 for each size.
 *
 * Sources: Borgatti (2006), doi:10.1007/s10588-006-7084-x; the bound: Nemhauser, Wolsey and Fisher (1978),
 * doi:10.1007/BF01588971.
 */
export const keyPlayersReach: PlainKernel<AnalysisTasks['key-players-reach']['input'], readonly KeyPlayersInReach[]> = {
  kind: 'plain',
  steps: ({ graph }) => 1e6 + graph.order * graph.targets.length,
  run: ({ graph, steps }, control) => {
    requireSkeleton(graph);
    const worth = worthByDistance(steps);
    const small = graph.order <= MOST_IN_TABLE;
    const everybody = graph.order * graph.size <= MOST_STEPS_FOR_ALL;
    return reachingSets({
      order: graph.order,
      coverage: small ? new TableCoverage(graph, worth, control) : new WalkedCoverage(graph, worth),
      candidates: everybody ? Int32Array.from({ length: graph.order }, (_, v) => v) : mostTied(graph),
      swapped: small ? graph.order : SWAPPED,
      mostLooks: small ? MOST_LOOKS : 0,
      control,
    });
  },
};

function mostTied(graph: CsrGraph): Int32Array {
  return Int32Array.from({ length: graph.order }, (_, v) => v)
    .sort((a, b) => graph.degree(b) - graph.degree(a) || a - b)
    .slice(0, PROMISING)
    .sort();
}
