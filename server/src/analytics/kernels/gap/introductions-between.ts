import { searchIntroductions } from '../../introductions/search.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { Introductions } from '../../tasks/gap-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

/**
 * Introductions between two parts: the new ties, one end in each, that bring the parts nearest to each other.
 *
 * Benefit, in words: by how much the tie raises the mean of 1/distance over all pairs of a member of the one and a
 * member of the other (0 for a pair without a route). Routes may run through anybody; only the new tie's ends must be
 * `allowed`. A part may face itself. Above 0, below 1; equal benefits share a rank. Without direction or strength;
 * parallel ties are one tie, self ties none; an isolate may well be the best to introduce.
 *
 * Exact while feasible, otherwise from the most promising candidates, and `exact` says which: see
 * `introductions/search.ts` for the limits. Cost: members x ties / 32, and about a second for the candidates.
 *
 * Source: the measure is Latora and Marchiori's (2001) efficiency, doi:10.1103/PhysRevLett.87.198701, between two
 * parts; adding ties for it: Papagelis (2015), doi:10.1145/2757281.
 */
export const introductionsBetween: PlainKernel<AnalysisTasks['introductions-between']['input'], Introductions> = {
  kind: 'plain',
  steps: ({ graph, sources, targets }) =>
    4 * (graph.order + graph.targets.length) + 20 * sources.length * targets.length * (sources.length + targets.length),
  run: ({ graph, sources, targets, limit, allowed }, control) =>
    searchIntroductions(requireSkeleton(graph), { sources, targets }, { limit, allowed }, control),
};
