import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { Feasibility } from '../../tasks/gap-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

/**
 * Adamic-Adar, with resource allocation and the shared contacts themselves: how likely two are to meet. It says what
 * is *feasible*; the ties it favours close triangles inside groups and are seldom the ones that help most.
 *
 * In words: each contact both know counts 1 / ln(its number of contacts), so that knowing the same small circle says
 * more than knowing the same hub; for resource allocation 1 / (its number of contacts). 0 without a shared contact.
 *
 * Asked for pairs `from[i]`, `to[i]`; one answer a pair. Without direction or strength; parallel ties are one tie, self
 * ties none. Cost: the two degrees of each pair.
 *
 * Source: Adamic and Adar (2003), doi:10.1016/S0378-8733(03)00009-1; Zhou, Lu and Zhang (2009),
 * doi:10.1140/epjb/e2009-00335-8.
 */
export const adamicAdar: PlainKernel<AnalysisTasks['adamic-adar']['input'], readonly Feasibility[]> = {
  kind: 'plain',
  steps: ({ graph, from }) => from.length * 20 * (1 + graph.targets.length / Math.max(1, graph.order)),
  run: ({ graph, from, to }) => {
    requireSkeleton(graph);
    return Array.from(from, (a, pair) => feasibility(graph, sharedContacts(graph, a, to[pair]!)));
  },
};

function feasibility(graph: CsrGraph, contacts: number[]): Feasibility {
  let adamicAdarSum = 0;
  let resourceAllocation = 0;
  for (const contact of contacts) {
    adamicAdarSum += 1 / Math.log(graph.degree(contact));
    resourceAllocation += 1 / graph.degree(contact);
  }
  contacts.sort((a, b) => graph.degree(a) - graph.degree(b) || a - b);
  return { adamicAdar: adamicAdarSum, resourceAllocation, sharedContacts: Int32Array.from(contacts) };
}

/** Rows are ordered by target, so the two are merged like sorted lists. */
function sharedContacts({ offsets, targets }: CsrGraph, a: number, b: number): number[] {
  const shared: number[] = [];
  let ofA = offsets[a]!;
  let ofB = offsets[b]!;
  while (ofA < offsets[a + 1]! && ofB < offsets[b + 1]!) {
    const difference = targets[ofA]! - targets[ofB]!;
    if (difference === 0) shared.push(targets[ofA]!);
    if (difference <= 0) ofA += 1;
    if (difference >= 0) ofB += 1;
  }
  return shared;
}
