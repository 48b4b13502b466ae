import { useQueries } from '@tanstack/react-query';
import { fetchGraphql } from './fetch-graphql.js';
import { filterInput } from './filter-input.js';
import { BestIntroductionsDocument, NeighboursDocument } from './generated/graphql.js';
import type { Scope } from './scope.js';
import { type AnswerState, useAnswer } from './use-answer.js';
import type { IntroductionWords } from './use-gaps.js';

/** How many neighbours one more page shows. */
export const NEIGHBOUR_PAGE = 20;
/** More than this many neighbours of one cannot be paged through. */
const MOST_NEIGHBOURS = 1000;

/** A stakeholder whose first neighbours are shown, the most connecting ones. */
export interface Expansion {
  readonly key: string;
  readonly first: number;
}

/** The neighbours of some stakeholders, the most connecting first; those whose answer is not there yet are left out. */
export function useNeighbours(scope: Scope, keys: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const filter = filterInput(scope.filter);
  const queries = keys.map((key) => {
    const variables = { network: scope.network, filter, key, most: MOST_NEIGHBOURS };
    return {
      queryKey: [scope.network, 'neighbours', variables],
      queryFn: ({ signal }: { signal: AbortSignal }) => fetchGraphql(NeighboursDocument, variables, signal),
    };
  });
  return useQueries({
    queries,
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data }, index) => {
          const nodes = data?.network?.graph.nodes;
          return nodes === undefined ? [] : [[keys[index] ?? '', besideTheCentre(nodes)] as const];
        }),
      ),
  });
}

function besideTheCentre(nodes: readonly { readonly key: string; readonly distance: number | null }[]): string[] {
  return nodes.flatMap(({ key, distance }) => (distance === 1 ? [key] : []));
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
