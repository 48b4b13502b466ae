import { measureById } from '@footbridge/shared/measures/catalogue';
import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fetchGraphql } from './fetch-graphql.js';
import { filterInput } from './filter-input.js';
import {
  MeasureRowsDocument,
  type MeasureRowsQuery,
  type MeasureRowsQueryVariables,
  RankedPageDocument,
  StakeholderPageDocument,
  type StakeholderPageQuery,
  TiesDocument,
  type TiesQuery,
} from './generated/graphql.js';
import { describeFailure, type FailureWords } from './graphql-failure.js';
import type { Scope } from './scope.js';

const PAGE = 200;

export type StakeholderRow = NonNullable<StakeholderPageQuery['network']>['stakeholders']['nodes'][number];
export type TieRow = NonNullable<TiesQuery['network']>['ties']['nodes'][number];
export type StakeholderSortField = 'KEY' | 'NAME' | 'KIND' | 'GROUP' | 'TIER' | 'SECTOR' | 'PLACE' | 'DEGREE';

/** By a field either way, or by a measure with the highest first. */
export type StakeholderSort =
  | { readonly kind: 'field'; readonly field: StakeholderSortField; readonly descending: boolean }
  | { readonly kind: 'measure'; readonly measure: string };

/** Rows that come page by page as they are scrolled to. */
export interface TableRows<Row> {
  /** Those that have come, from the first on without a hole. */
  readonly rows: readonly Row[];
  /** How many there are; null until the first page. */
  readonly total: number | null;
  readonly failure: FailureWords | null;
  readonly loading: boolean;
  loadMore(): void;
  retry(): void;
}

interface Page<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const NO_PAGE: Page<never> = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** The stakeholders a filter leaves, sorted. */
export function useStakeholderRows(scope: Scope, sort: StakeholderSort): TableRows<StakeholderRow> {
  const shared = { network: scope.network, filter: filterInput(scope.filter), first: PAGE };
  return usePages<StakeholderRow>(
    [scope.network, 'stakeholder rows', shared, sort, scope.grouping],
    async (after, signal) => {
      if (sort.kind === 'field') {
        const orderBy = {
          field: sort.field,
          direction: sort.descending ? ('DESCENDING' as const) : ('ASCENDING' as const),
        };
        const data = await fetchGraphql(StakeholderPageDocument, { ...shared, orderBy, after }, signal);
        return data.network?.stakeholders ?? NO_PAGE;
      }
      const options = scope.grouping === null ? undefined : { grouping: scope.grouping };
      const data = await fetchGraphql(RankedPageDocument, { ...shared, measure: sort.measure, options, after }, signal);
      const rows = data.network?.measure.rows;
      return rows === undefined ? NO_PAGE : { ...rows, nodes: rows.nodes.flatMap((row) => row.stakeholder ?? []) };
    },
  );
}

/** The ties a filter leaves. */
export function useTieRows(scope: Scope): TableRows<TieRow> {
  const shared = { network: scope.network, filter: filterInput(scope.filter), first: PAGE };
  return usePages<TieRow>([scope.network, 'tie rows', shared], async (after, signal) => {
    const data = await fetchGraphql(TiesDocument, { ...shared, after }, signal);
    return data.network?.ties ?? NO_PAGE;
  });
}

function usePages<Row>(
  queryKey: readonly unknown[],
  fetchPage: (after: string | null, signal: AbortSignal) => Promise<Page<Row>>,
): TableRows<Row> {
  const query = useInfiniteQuery({
    queryKey,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const { data, hasNextPage, isFetching } = query;
  const rows = useMemo(() => data?.pages.flatMap((page) => page.nodes) ?? [], [data]);
  return {
    rows,
    total: data?.pages.at(-1)?.totalCount ?? null,
    failure: query.error === null ? null : describeFailure(query.error),
    loading: isFetching,
    loadMore: () => {
      if (hasNextPage && !isFetching) void query.fetchNextPage();
    },
    retry: () => void query.refetch(),
  };
}

type MeasureRow = NonNullable<MeasureRowsQuery['network']>['measure']['rows']['nodes'][number];
type MeasureValue = Pick<MeasureRow, 'value' | 'text' | 'reason' | 'rank' | 'tied'>;

export interface MeasureColumn {
  readonly measure: string;
  readonly values: ReadonlyMap<string, MeasureValue>;
  readonly version: number | null;
  readonly loading: boolean;
  readonly failure: FailureWords | null;
}

/** A table of more rows than this shows a measure for the highest of them; sorting by it shows these first. */
const MOST_VALUES = 20_000;

/** The values of measures for every stakeholder, to fill columns. Asked page by page, once for each data version. */
export function useMeasureColumns(scope: Scope, measures: readonly string[]): readonly MeasureColumn[] {
  const shared = {
    network: scope.network,
    filter: filterInput(scope.filter),
    first: PAGE,
  };
  const answers = useQueries({
    queries: measures.map((measure) => ({
      queryKey: [scope.network, 'measure column', { ...shared, measure, options: optionsFor(measure, scope.grouping) }],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        fetchValues({ ...shared, measure, options: optionsFor(measure, scope.grouping) }, signal),
    })),
  });
  return measures.map((measure, index) => {
    const answer = answers[index];
    return {
      measure,
      values: answer?.data?.values ?? NO_VALUES,
      version: answer?.data?.version ?? null,
      loading: answer?.isFetching ?? false,
      failure: answer?.error ? describeFailure(answer.error) : null,
    };
  });
}

/** A measure is told of a grouping only where it knows one. */
function optionsFor(measure: string, grouping: string | null) {
  return grouping !== null && measureById(measure)?.options.includes('grouping') ? { grouping } : undefined;
}

async function fetchValues(variables: Omit<MeasureRowsQueryVariables, 'after'>, signal: AbortSignal) {
  const values = new Map<string, MeasureValue>();
  let after: string | null = null;
  let version: number | null = null;
  do {
    const data: MeasureRowsQuery = await fetchGraphql(MeasureRowsDocument, { ...variables, after }, signal);
    const answer = data.network?.measure;
    for (const { stakeholder, ...value } of answer?.rows.nodes ?? []) {
      if (stakeholder !== null) values.set(stakeholder.key, value);
    }
    version = answer?.provenance.version ?? null;
    after = answer?.rows.pageInfo.hasNextPage ? answer.rows.pageInfo.endCursor : null;
  } while (after !== null && values.size < MOST_VALUES);
  return { values, version };
}

const NO_VALUES: ReadonlyMap<string, MeasureValue> = new Map();
