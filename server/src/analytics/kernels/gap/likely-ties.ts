import { type Control, checkAborted } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import { BestFew } from '../../introductions/best-few.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { Likelihood, LikelyTie } from '../../tasks/gap-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

/**
 * The untied pairs most likely to tie, by Adamic-Adar (see `adamic-adar` for the measure) unless `by` says by what else:
 * feasible introductions, as against useful ones.
 *
 * In words: each contact that both know counts 1 / ln(its number of contacts), for resource allocation 1 / (its number
 * of contacts), for common neighbours 1.
 *
 * The first `limit` by value, then by positions; only pairs of `allowed` stakeholders, and only those with a shared
 * contact. Without direction or strength; parallel ties are one tie, self ties none.
 *
 * Cost: sum of squared degrees: every step to a contact's contact is taken once.
 *
 * Source: Liben-Nowell and Kleinberg (2007), doi:10.1002/asi.20591; Zhou, Lü and Zhang (2009),
 * doi:10.1140/epjb/e2009-00335-8.
 */
export const likelyTies: PlainKernel<AnalysisTasks['likely-ties']['input'], readonly LikelyTie[]> = {
  kind: 'plain',
  steps: ({ graph }) => graph.order + (10 * graph.targets.length ** 2) / Math.max(1, graph.order),
  run: ({ graph, limit, allowed, by = 'adamic-adar' }, control) => {
    const best = new BestFew(limit);
    eachSum(requireSkeleton(graph), GAIN_OF_CONTACT[by], control, (from, to, sum) => {
      const mayMeet = allowed === undefined || (allowed[from] === 1 && allowed[to] === 1);
      if (mayMeet && !graph.hasEdge(from, to)) best.offer(from, to, sum);
    });
    return best.pairs().map(({ from, to, benefit }) => ({ from, to, likelihood: benefit }));
  },
};

/** What a shared contact counts, by the number of its contacts. */
const GAIN_OF_CONTACT = {
  'adamic-adar': (contacts: number) => 1 / Math.log(contacts),
  'resource-allocation': (contacts: number) => 1 / contacts,
  'common-neighbours': () => 1,
} as const satisfies Readonly<Record<Likelihood, (contacts: number) => number>>;

type Visit = (from: number, to: number, sum: number) => void;

/** Visits every pair with a shared contact once, with its sum; `from` is the smaller position. */
function eachSum(graph: CsrGraph, gainOf: (contacts: number) => number, control: Control, visit: Visit): void {
  const { order, offsets, targets } = graph;
  const sums = new Float64Array(order);
  const met = new Int32Array(order);
  for (let from = 0; from < order; from += 1) {
    if (from % 64 === 0) checkAborted(control);
    let count = 0;
    for (let arc = offsets[from]!; arc < offsets[from + 1]!; arc += 1) {
      const contact = targets[arc]!;
      const gain = gainOf(graph.degree(contact));
      for (let next = offsets[contact]!; next < offsets[contact + 1]!; next += 1) {
        const to = targets[next]!;
        if (to <= from) continue;
        if (sums[to] === 0) {
          met[count] = to;
          count += 1;
        }
        sums[to]! += gain;
      }
    }
    for (let at = 0; at < count; at += 1) {
      visit(from, met[at]!, sums[met[at]!]!);
      sums[met[at]!] = 0;
    }
  }
}
