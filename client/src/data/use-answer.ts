import {
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

/** An answer on its way: what `Answer` of the components draws. */
export interface AnswerState<Data> {
  /** The latest answer; the former one while a changed question is being answered. */
  readonly data: Data | undefined;
  readonly failure: FailureWords | null;
  /** A question is with the server. */
  readonly working: boolean;
  /** The data on show answers the former question. */
  readonly outdated: boolean;
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
  /** False: not asked at all. */
  readonly enabled?: boolean;
}

/** Asks a question and keeps its answer. Each named hook of this folder is one call of this. */
export function useAnswer<Data, Variables, Answer>({
  document,
  variables,
  key,
  select,
  enabled = true,
}: Question<Data, Variables, Answer>): AnswerState<Answer> {
  const client = useQueryClient();
  const queryKey = [...key, variables];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => fetchGraphql(document, variables, signal),
    select,
    enabled,
    placeholderData: (former, formerQuery) =>
      formerQuery?.queryKey[0] === key[0] ? keepPreviousData(former) : undefined,
  });
  return answerState(query, client, queryKey);
}

type AnyQuery<Data> = Pick<UseQueryResult<Data>, 'data' | 'error' | 'isFetching' | 'isPlaceholderData' | 'refetch'>;

/** A query of TanStack in the words of `AnswerState`. */
export function answerState<Data>(
  { data, error, isFetching, isPlaceholderData, refetch }: AnyQuery<Data>,
  client: QueryClient,
  queryKey: QueryKey,
): AnswerState<Data> {
  return {
    data,
    failure: error === null ? null : describeFailure(error),
    working: isFetching,
    outdated: isPlaceholderData,
    cancel: () => void client.cancelQueries({ queryKey }),
    retry: () => void refetch(),
  };
}
