import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fetchGraphql } from './fetch-graphql.js';
import { filterInput } from './filter-input.js';
import { TableRowsDocument, type TableRowsQuery, TiesDocument, type TiesQuery } from './generated/graphql.js';
import { describeFailure, type FailureWords } from './graphql-failure.js';
import type { Scope } from './scope.js';
import { conditionInput, orderInput, type StakeholderSort, type ValueCondition } from './table-question.js';

/** Rows that come at once. */
const TABLE_PAGE = 200;

type StakeholderPage = NonNullable<TableRowsQuery['network']>['stakeholderTable'];
export type StakeholderRow = StakeholderPage['rows']['nodes'][number]['stakeholder'];
export type TieRow = NonNullable<TiesQuery['network']>['ties']['nodes'][number];

/** What the table of stakeholders is asked for. */
export interface TableQuestion {
  readonly sort: StakeholderSort;
  readonly where: readonly ValueCondition[];
}

/** Rows that come page by page as they are scrolled to. */
export interface TableRows<Row> {
  /** Those that have come, from the first on without a hole. */
  readonly rows: readonly Row[];
  /** How many there are; null until the first page. */
  readonly total: number | null;
  /** How many there would be without the conditions on values; null where there can be none. */
  readonly unconditioned: number | null;
  readonly failure: FailureWords | null;
  readonly loading: boolean;
  /** Where each page that has come begins: what values for its rows are asked by. */
  readonly starts: readonly (string | null)[];
  loadMore(): void;
  retry(): void;
}

interface Page<Row> {
  readonly totalCount: number;
  readonly unconditioned?: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const NO_PAGE: Page<never> = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** What every page of the table is asked with, whichever columns it is for. */
export function tableVariables(scope: Scope, { sort, where }: TableQuestion) {
  return {
    network: scope.network,
    filter: filterInput(scope.filter),
    where: where.length === 0 ? undefined : where.map((condition) => conditionInput(condition, scope.grouping)),
    orderBy: orderInput(sort, scope.grouping),
    first: TABLE_PAGE,
  };
}

/** The stakeholders a filter and the conditions leave, sorted. */
export function useStakeholderRows(scope: Scope, question: TableQuestion): TableRows<StakeholderRow> {
  const shared = tableVariables(scope, question);
  return usePages<StakeholderRow>([scope.network, 'stakeholder rows', shared], async (after, signal) => {
    const data = await fetchGraphql(TableRowsDocument, { ...shared, after }, signal);
    if (data.network === null) return NO_PAGE;
    const { total: unconditioned, rows } = data.network.stakeholderTable;
    return { ...rows, unconditioned, nodes: rows.nodes.map(({ stakeholder }) => stakeholder) };
  });
}

/** The ties a filter leaves. */
export function useTieRows(scope: Scope): TableRows<TieRow> {
  const shared = { network: scope.network, filter: filterInput(scope.filter), first: TABLE_PAGE };
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
  const starts = useMemo(
    () => data?.pages.map((_, index) => data.pages[index - 1]?.pageInfo.endCursor ?? null) ?? [],
    [data],
  );
  return {
    rows,
    total: data?.pages.at(-1)?.totalCount ?? null,
    unconditioned: data?.pages.at(-1)?.unconditioned ?? null,
    failure: query.error === null ? null : describeFailure(query.error),
    loading: isFetching,
    starts,
    loadMore: () => {
      if (hasNextPage && !isFetching) void query.fetchNextPage();
    },
    retry: () => void query.refetch(),
  };
}
