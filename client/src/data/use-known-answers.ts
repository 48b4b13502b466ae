import { useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchGraphql } from './fetch-graphql.js';
import { KnownAnswersDocument, type KnownAnswersQuery } from './generated/graphql.js';
import { type AnswerState, answerState } from './use-answer.js';

export type KnownAnswerRow = KnownAnswersQuery['knownAnswers']['nodes'][number];

const PAGE = 200;

/** All published values beside what the server computes for them now: asked once a visit, for they hold until it changes. */
export function useKnownAnswers(enabled: boolean): AnswerState<readonly KnownAnswerRow[]> {
  const client = useQueryClient();
  const queryKey = [null, 'known answers'];
  const query = useQuery({
    queryKey,
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => allPages(signal),
  });
  return answerState(query, client, queryKey);
}

async function allPages(signal: AbortSignal): Promise<readonly KnownAnswerRow[]> {
  const rows: KnownAnswerRow[] = [];
  let after: string | null = null;
  do {
    const { knownAnswers }: KnownAnswersQuery = await fetchGraphql(
      KnownAnswersDocument,
      { first: PAGE, after },
      signal,
    );
    rows.push(...knownAnswers.nodes);
    after = knownAnswers.pageInfo.hasNextPage ? knownAnswers.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}
