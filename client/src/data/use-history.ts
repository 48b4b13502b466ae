import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { fetchGraphql } from './fetch-graphql.js';
import { ChangeItemsDocument, type ChangeItemsQuery, ChangesDocument, type ChangesQuery } from './generated/graphql.js';
import { type AnswerState, answerState, useAnswer } from './use-answer.js';

type ChangePage = NonNullable<ChangesQuery['network']>['changes'];
export type ChangeRow = ChangePage['nodes'][number];
type ChangeNode = Exclude<NonNullable<ChangeItemsQuery['node']>, Record<PropertyKey, never>>;
export type ChangeDetails = ChangeNode;
export type ChangeItemRow = ChangeNode['items'][number];

const PAGE = 50;

export interface PagedAnswer<Row> extends AnswerState<{ readonly rows: readonly Row[]; readonly total: number }> {
  readonly hasMore: boolean;
  readonly more: () => void;
}

/** The changes of a network, latest first, in pages. */
export function useChanges(network: string): PagedAnswer<ChangeRow> {
  const client = useQueryClient();
  const queryKey = [network, 'changes'];
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ signal, pageParam }) =>
      fetchGraphql(ChangesDocument, { network, first: PAGE, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last.network?.changes.pageInfo.hasNextPage ? last.network.changes.pageInfo.endCursor : undefined,
    select: ({ pages }) => ({
      rows: pages.flatMap((page) => page.network?.changes.nodes ?? []),
      total: pages[0]?.network?.changes.totalCount ?? 0,
    }),
  });
  return {
    ...answerState(query, client, queryKey),
    hasMore: query.hasNextPage,
    more: () => void query.fetchNextPage(),
  };
}

/** What one change touched, field by field; asked only when it is opened. */
export function useChangeItems(network: string, id: string, enabled: boolean): AnswerState<ChangeDetails | null> {
  return useAnswer({
    document: ChangeItemsDocument,
    variables: { id },
    key: [network, 'change items'],
    select: ({ node }) => (isChange(node) ? node : null),
    enabled,
  });
}

function isChange(node: ChangeItemsQuery['node']): node is ChangeNode {
  return node !== null && 'itemCount' in node;
}
