import { useQueries } from '@tanstack/react-query';
import { fetchGraphql } from './fetch-graphql.js';
import { filterInput } from './filter-input.js';
import { BestIntroductionsDocument, NeighboursDocument } from './generated/graphql.js';
import type { Scope } from './scope.js';
import { type AnswerState, useAnswer } from './use-answer.js';
import type { IntroductionWords } from './use-gaps.js';

/** How many neighbours one more page shows. */
export const NEIGHBOUR_PAGE = 20;
const MOST_PAGES = 10;

/** A stakeholder whose neighbours are shown, so many pages of them. */
export interface Expansion {
  readonly key: string;
  readonly pages: number;
}

export interface Expanded extends Expansion {
  readonly neighbours: readonly string[];
  /** How many it has in all; null until known. */
  readonly total: number | null;
}

/** The neighbours of those that are expanded, page by page. */
export function useExpansions(network: string, expansions: readonly Expansion[]): readonly Expanded[] {
  const answers = useQueries({
    queries: expansions.map(({ key, pages }) => {
      const variables = { network, key, first: NEIGHBOUR_PAGE * Math.min(pages, MOST_PAGES) };
      return {
        queryKey: [network, 'neighbours', variables],
        queryFn: ({ signal }: { signal: AbortSignal }) => fetchGraphql(NeighboursDocument, variables, signal),
      };
    }),
  });
  return expansions.map((expansion, index) => {
    const neighbours = answers[index]?.data?.network?.stakeholder?.neighbours;
    return {
      ...expansion,
      neighbours: neighbours?.nodes.map((node) => node.key) ?? [],
      total: neighbours?.totalCount ?? null,
    };
  });
}

/** The introductions that would help the whole network most. */
export function useBestIntroductions(
  scope: Scope,
  first: number,
  enabled: boolean,
): AnswerState<readonly IntroductionWords[] | undefined> {
  return useAnswer({
    document: BestIntroductionsDocument,
    variables: { network: scope.network, grouping: scope.grouping, filter: filterInput(scope.filter), first },
    key: [scope.network, 'best introductions'],
    select: (data) => data.network?.gaps.introductions,
    enabled,
  });
}
