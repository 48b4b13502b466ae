import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { fetchGraphql } from './fetch-graphql.js';
import {
  ChangeItemsDocument,
  type ChangeItemsQuery,
  type ChangeKind,
  ChangesDocument,
  type ChangesQuery,
  GoBackDocument,
  GoingBackDocument,
  type GoingBackQuery,
} from './generated/graphql.js';
import { type AnswerState, answerState, useAnswer } from './use-answer.js';
import { useChange } from './use-change.js';
import { keysOf } from './use-edits.js';

export type { ChangeKind } from './generated/graphql.js';

type HistoryOfNetwork = NonNullable<ChangesQuery['network']>;
export type ChangeRow = HistoryOfNetwork['changes']['nodes'][number];
type ChangeNode = Exclude<NonNullable<ChangeItemsQuery['node']>, Record<PropertyKey, never>>;
export type ChangeDetails = ChangeNode;
export type ChangeItemRow = ChangeNode['items'][number];
export type GoingBack = NonNullable<GoingBackQuery['network']>;

const PAGE = 50;

/** Which changes are asked for; null is any. */
export interface ChangeSearch {
  readonly kind: ChangeKind | null;
  readonly actor: string | null;
  readonly text: string;
}

interface FoundChanges {
  readonly rows: readonly ChangeRow[];
  readonly total: number;
  readonly changedBy: HistoryOfNetwork['changedBy'];
}

export interface PagedAnswer<Found> extends AnswerState<Found> {
  readonly hasMore: boolean;
  readonly more: () => void;
}

/** The changes of a network that a search finds, latest first, in pages. */
export function useChanges(network: string, { kind, actor, text }: ChangeSearch): PagedAnswer<FoundChanges> {
  const client = useQueryClient();
  const where = {
    ...(kind !== null && { kinds: [kind] }),
    ...(actor !== null && { actors: [actor] }),
    ...(text.trim() !== '' && { text: text.trim() }),
  };
  const queryKey = [network, 'changes', where];
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ signal, pageParam }) =>
      fetchGraphql(ChangesDocument, { network, first: PAGE, after: pageParam, where }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last.network?.changes.pageInfo.hasNextPage ? last.network.changes.pageInfo.endCursor : undefined,
    select: ({ pages }) => ({
      rows: pages.flatMap((page) => page.network?.changes.nodes ?? []),
      total: pages[0]?.network?.changes.totalCount ?? 0,
      changedBy: pages[0]?.network?.changedBy ?? [],
    }),
    placeholderData: (former, formerQuery) =>
      formerQuery?.queryKey[0] === network ? keepPreviousData(former) : undefined,
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

/** What going back to a change would take back, and the data version that was found at. */
export function useGoingBack(network: string, change: string): AnswerState<GoingBack | null> {
  return useAnswer({
    document: GoingBackDocument,
    variables: { network, change },
    key: [network, 'going back'],
    select: (data) => data.network,
  });
}

/** Takes back everything after a change, as one change. */
export function useGoBack() {
  return useChange(
    GoBackDocument,
    (data) => data.goBack,
    (_, input) => keysOf(input.network),
  );
}

function isChange(node: ChangeItemsQuery['node']): node is ChangeNode {
  return node !== null && 'itemCount' in node;
}
