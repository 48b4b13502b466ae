import type { Proposal } from '@footbridge/shared/findings/gap-findings';
import { feasibilitySentence } from '@footbridge/shared/gaps/introduction-sentence';
import type { Feasibility, Introduction as ProposedTie } from '../analytics/tasks/gap-tasks.js';
import type { ShortestRoutes } from '../analytics/tasks/route-tasks.js';
import { mayBeIntroduced } from '../measures/introducible.js';
import type { InView } from '../measures/loaded.js';
import type { ViewAnalyses } from '../measures/view-analyses.js';
import { nameAt, namesAt } from '../measures/view-stakeholder.js';
import type { NetworkView } from '../network/network-view.js';

const MOST_INTRODUCERS = 5;

/** A proposed tie: its benefit, and apart from it how likely it is to take and who could make it. */
export interface Introduction {
  readonly from: number;
  readonly to: number;
  /** By how much the mean of 1/distance rises. */
  readonly benefit: number;
  /** The same as a share of what it is today; infinite where no route links anyone yet. */
  readonly relativeBenefit: number;
  readonly benefitSentence: string;
  readonly rank: number;
  readonly tiedRank: boolean;
  /** Adamic-Adar; null where the two share no contact. */
  readonly feasibility: number | null;
  readonly feasibilitySentence: string;
  readonly sharedContacts: number;
  readonly introducers: readonly number[];
  /** False where nobody knows both, and the introducers are those on a shortest route, in its order. */
  readonly introducersKnowBoth: boolean;
  /** False where only the most promising ties were weighed, so that a better one may exist. */
  readonly exact: boolean;
}

/** The same with the version it is of, which may be an earlier one than the network has. */
export type DatedIntroduction = InView<Introduction> & { readonly version: number; readonly stale: boolean };

/** A proposed tie as sentences name it. */
export function proposalOf(view: NetworkView, introduction: Introduction): Proposal {
  const { from, to, introducers, introducersKnowBoth } = introduction;
  return {
    from: nameAt(view, from),
    to: nameAt(view, to),
    introducers: namesAt(view, introducers),
    introducersKnowBoth,
  };
}

/** Who is concerned by a proposed tie: its two ends, and the one who could make it. */
export function concernedBy({ from, to, introducers, introducersKnowBoth }: Introduction): readonly number[] {
  return [from, to, ...(introducersKnowBoth ? introducers.slice(0, 1) : introducers)];
}

/** Adds to proposed ties what a reader needs to judge and make them. */
export async function describedIntroductions(
  analyses: ViewAnalyses,
  view: NetworkView,
  proposed: readonly ProposedTie[],
  about: { readonly before: number; readonly exact: boolean; benefitSentence(tie: ProposedTie): string },
  signal?: AbortSignal,
): Promise<readonly Introduction[]> {
  if (proposed.length === 0) return [];
  const from = Int32Array.from(proposed, (tie) => tie.from);
  const to = Int32Array.from(proposed, (tie) => tie.to);
  const pairs = proposed.map((tie) => `${tie.from}-${tie.to}`).join(' ');
  const feasible = await analyses.run(view, 'adamic-adar', { graph: view.graph, from, to }, pairs, signal);
  return Promise.all(
    proposed.map(async (tie, index) => {
      const shared = feasible[index]!;
      const route = await routeBetween(analyses, view, tie, signal);
      return {
        from: tie.from,
        to: tie.to,
        benefit: tie.benefit,
        relativeBenefit: tie.benefit / about.before,
        benefitSentence: about.benefitSentence(tie),
        rank: tie.rank,
        tiedRank: tie.tiedRank,
        exact: about.exact,
        ...feasibilityOf(view, shared, route),
      };
    }),
  );
}

function routeBetween(
  analyses: ViewAnalyses,
  view: NetworkView,
  { from, to }: ProposedTie,
  signal?: AbortSignal,
): Promise<ShortestRoutes> {
  const ends = { sources: Int32Array.of(from), targets: Int32Array.of(to), limit: 1 };
  return analyses.run(view, 'shortest-routes', { graph: view.graph, ...ends }, `${from}-${to} 1`, signal);
}

type Described = Pick<
  Introduction,
  'feasibility' | 'feasibilitySentence' | 'sharedContacts' | 'introducers' | 'introducersKnowBoth'
>;

/** Introducers know both; where nobody does, those on the shortest route between the two could pass them on. */
function feasibilityOf(view: NetworkView, shared: Feasibility, route: ShortestRoutes): Described {
  const contacts = [...shared.sharedContacts];
  const knowBoth = contacts.filter((position) => mayBeIntroduced(view, position));
  const onRoute = [...(route.routes[0]?.subarray(1, -1) ?? [])].filter((position) => mayBeIntroduced(view, position));
  const introducers = knowBoth.length > 0 ? knowBoth : onRoute;
  const feasibility = contacts.length === 0 ? null : shared.adamicAdar;
  return {
    feasibility,
    feasibilitySentence: feasibilitySentence({
      sharedContacts: knowBoth.length,
      sharedThings: contacts.length - knowBoth.length,
      adamicAdar: feasibility,
      distance: route.distance,
    }),
    sharedContacts: contacts.length,
    introducers: introducers.slice(0, MOST_INTRODUCERS),
    introducersKnowBoth: knowBoth.length > 0,
  };
}
