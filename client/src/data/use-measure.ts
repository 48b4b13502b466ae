import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ChosenMeasure } from '../state/chosen-measure.js';
import { fetchGraphql } from './fetch-graphql.js';
import { filterInput } from './filter-input.js';
import { MeasureValuesDocument, type MeasureValuesQuery } from './generated/graphql.js';
import { optionsInput } from './measure-input.js';
import { tracked } from './running-requests.js';
import type { Scope } from './scope.js';
import { anyStale, askAgain } from './staleness.js';
import { type AnswerState, answerState, stateOf } from './use-answer.js';

type MeasurePage = NonNullable<MeasureValuesQuery['network']>['measure'];
export type MeasureRow = MeasurePage['rows']['nodes'][number];
export type MeasureProvenance = MeasurePage['provenance'];

export interface MeasureAnswer {
  readonly summary: MeasurePage['summary'];
  readonly provenance: MeasureProvenance;
  /** Those that have come, in order of rank. */
  readonly rows: readonly MeasureRow[];
  readonly total: number;
}

export interface MeasureState {
  readonly answer: AnswerState<MeasureAnswer | undefined>;
  readonly hasMore: boolean;
  readonly loadingMore: boolean;
  readonly loadMore: () => void;
}

/** The values of one measure, summed up, and its rows page by page. */
export function useMeasure(scope: Scope, chosen: ChosenMeasure, first: number): MeasureState {
  const client = useQueryClient();
  const variables = {
    network: scope.network,
    measure: chosen.id,
    options: optionsInput(chosen, scope.grouping),
    filter: filterInput(scope.filter),
    first,
  };
  const queryKey = [scope.network, 'measure', variables];
  const query = useInfiniteQuery({
    queryKey,
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam: after, signal }) => {
      const data = await tracked(queryKey, (id) =>
        fetchGraphql(MeasureValuesDocument, { ...variables, after }, signal, id),
      );
      return data.network?.measure ?? null;
    },
    getNextPageParam: (page) => (page?.rows.pageInfo.hasNextPage ? page.rows.pageInfo.endCursor : null),
    refetchInterval: ({ state }) => askAgain(anyStale(state.data?.pages ?? [])),
    placeholderData: (former, formerQuery) => (isOfMeasure(formerQuery?.queryKey, chosen.id) ? former : undefined),
  });
  const data = useMemo(() => answerOf(query.data), [query.data]);
  const state = { ...stateOf(query), isFetching: query.isFetching && !query.isFetchingNextPage };
  return {
    answer: answerState({ ...state, data, stale: data?.provenance.stale ?? false }, client, queryKey),
    hasMore: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
  };
}

/** Another measure’s values must not stand under this one’s name while it is waited for. */
function isOfMeasure(queryKey: readonly unknown[] | undefined, id: string): boolean {
  const variables = queryKey?.[2];
  return typeof variables === 'object' && variables !== null && 'measure' in variables && variables.measure === id;
}

function answerOf(data: InfiniteData<MeasurePage | null, unknown> | undefined): MeasureAnswer | undefined {
  const [firstPage] = data?.pages ?? [];
  if (!firstPage) return undefined;
  return {
    summary: firstPage.summary,
    provenance: firstPage.provenance,
    rows: data?.pages.flatMap((page) => page?.rows.nodes ?? []) ?? [],
    total: firstPage.rows.totalCount,
  };
}
