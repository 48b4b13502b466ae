import { searchIntroductions } from '../../introductions/search.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { Introductions } from '../../tasks/gap-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

/**
 * Introductions overall: the new ties that raise the global efficiency of the whole network most.
 *
 * Benefit, in words: global efficiency (the mean of 1/distance over all pairs, 0 without a route) with the tie, less
 * what it is now. Above 0, below 1; equal benefits share a rank. Only the ends of the new tie must be `allowed`; all
 * stakeholders count in the mean, isolates too. Without direction or strength; parallel ties are one tie, self ties
 * none.
 *
 * Exact while feasible (every untied pair of up to about a thousand stakeholders), otherwise from the most promising
 * candidates, and `exact` says which: see `introductions/search.ts` for the limits.
 *
 * Source: Latora and Marchiori (2001), doi:10.1103/PhysRevLett.87.198701; the exact effect of one new tie:
 * Parotsidis, Pitoura and Tsaparas (2015), "Selecting shortcuts for a smaller world", SIAM Data Mining; Papagelis
 * (2015), doi:10.1145/2757281.
 */
export const introductionsOverall: PlainKernel<AnalysisTasks['introductions-overall']['input'], Introductions> = {
  kind: 'plain',
  steps: ({ graph }) => 20 * graph.order ** 3,
  run: ({ graph, limit, allowed }, control) => {
    const everybody = Int32Array.from({ length: graph.order }, (_, v) => v);
    return searchIntroductions(
      requireSkeleton(graph),
      { sources: everybody, targets: everybody },
      { limit, allowed },
      control,
    );
  },
};
