import type { PlainKernel } from '../../kernel.js';
import { ConnectedPairs } from '../../key-players/connected-pairs.js';
import { separatingSets } from '../../key-players/separating-search.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { KeyPlayers } from '../../tasks/fragility-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Key players whose leaving breaks a network to pieces (Borgatti's KPP-Neg with fragmentation F).
 *
 * In words: for 1 to 5 stakeholders, the set without which the largest share of pairs of the others has no route:
 * F = 1 - pairs in one piece / pairs. Range 0 to 1. Sizes that leave fewer than two are not answered. Without direction
 * or strength; parallel ties are one tie, self ties none; isolates are pieces of their own.
 *
 * All sets of a size are tried where that takes a second or two (all five sizes with 60 stakeholders, two with a few
 * thousand), and all the best are counted; else one good set is found member by member, by swaps, and `exact` is false.
 * Cost: for each set without its last member, stakeholders + ties.
 *
 * Source: Borgatti (2006), "Identifying sets of key players in a social network", doi:10.1007/s10588-006-7084-x.
 */
export const keyPlayersFragmentation: PlainKernel<OnGraph, readonly KeyPlayers[]> = {
  kind: 'plain',
  steps: ({ graph }) => 1e6 + 40 * (graph.order + graph.targets.length),
  run: ({ graph }, control) => {
    const { order } = requireSkeleton(graph);
    return separatingSets({
      order,
      remainder: new ConnectedPairs(graph, control),
      scoreOf: (left, size) => 1 - left / (((order - size) * (order - size - 1)) / 2),
      degree: (v) => graph.degree(v),
      exactRemainder: true,
      swaps: true,
      control,
    });
  },
};
