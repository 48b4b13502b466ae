import {
  hashKey,
  keepPreviousData,
  type QueryClient,
  type QueryKey,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { fetchGraphql } from './fetch-graphql.js';
import type { TypedDocumentString } from './generated/graphql.js';
import { describeFailure, type FailureWords } from './graphql-failure.js';
import { type RequestProgress, tracked, watchRequest } from './running-requests.js';
import { askAgain } from './staleness.js';

/** An answer on its way: what `Answer` of the components draws. */
export interface AnswerState<Data> {
  /** The latest answer; the former one while a changed question is being answered. */
  readonly data: Data | undefined;
  readonly failure: FailureWords | null;
  /** A question is with the server. */
  readonly working: boolean;
  /** The data on show answers the former question. */
  readonly outdated: boolean;
  /** The data on show is of an earlier data version; the current one is being computed, and comes by itself. */
  readonly stale: boolean;
  /** Tells one question from another. */
  readonly question: string;
  /** Tells how far the server is, until the returned function is called. */
  readonly watch: (seen: (progress: RequestProgress) => void) => () => void;
  /** Gives up waiting. */
  readonly cancel: () => void;
  readonly retry: () => void;
}

interface Question<Data, Variables, Answer> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: Variables;
  /** Under which the answer is kept: `[network, name]`; a change to the network asks all of its questions again. */
  readonly key: readonly [network: string | null, name: string];
  readonly select: (data: Data) => Answer;
  /** Whether an answer is of an earlier data version. Absent: the question takes the current one alone. */
  readonly isStale?: (data: Data) => boolean;
  /** False: not asked at all. */
  readonly enabled?: boolean;
}

/** Asks a question and keeps its answer. Each named hook of this folder is one call of this. */
export function useAnswer<Data, Variables, Answer>({
  document,
  variables,
  key,
  select,
  isStale = () => false,
  enabled = true,
}: Question<Data, Variables, Answer>): AnswerState<Answer> {
  const client = useQueryClient();
  const queryKey = [...key, variables];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => tracked(queryKey, (requestId) => fetchGraphql(document, variables, signal, requestId)),
    select: (data) => ({ answer: select(data), stale: isStale(data) }),
    enabled,
    refetchInterval: ({ state }) => askAgain(state.data !== undefined && isStale(state.data)),
    placeholderData: (former, formerQuery) =>
      formerQuery?.queryKey[0] === key[0] ? keepPreviousData(former) : undefined,
  });
  const stale = query.data?.stale ?? false;
  return answerState({ ...stateOf(query), data: query.data?.answer, stale }, client, queryKey);
}

/** What is watched of a query: named one by one, for whatever is read makes the page draw again when it changes. */
export function stateOf({ error, isFetching, isPlaceholderData, refetch }: Omit<AnyQuery<unknown>, 'data'>) {
  return { error, isFetching, isPlaceholderData, refetch };
}

interface AnyQuery<Data> extends Pick<UseQueryResult<Data>, 'error' | 'isFetching' | 'isPlaceholderData'> {
  readonly data: Data | undefined;
  readonly refetch: () => unknown;
  readonly stale?: boolean;
}

/** A query of TanStack in the words of `AnswerState`. */
export function answerState<Data>(
  { data, error, isFetching, isPlaceholderData, refetch, stale = false }: AnyQuery<Data>,
  client: QueryClient,
  queryKey: QueryKey,
): AnswerState<Data> {
  return {
    data,
    failure: error === null ? null : describeFailure(error),
    working: isFetching,
    outdated: isPlaceholderData,
    stale,
    question: hashKey(queryKey),
    watch: (seen) => watchRequest(queryKey, seen),
    cancel: () => void client.cancelQueries({ queryKey }),
    retry: () => void refetch(),
  };
}
