import { filterInput } from './filter-input.js';
import { FindingsDocument, type FindingsQuery, OverviewDocument, type OverviewQuery } from './generated/graphql.js';
import type { Scope } from './scope.js';
import { anyStale } from './staleness.js';
import { type AnswerState, useAnswer } from './use-answer.js';

export type OverviewFigures = NonNullable<OverviewQuery['network']>['overview'];
export type FindingWords = NonNullable<FindingsQuery['network']>['findings'][number];

/** Counts and data quality of what the filter leaves. */
export function useOverview({ network, filter }: Scope): AnswerState<OverviewFigures | undefined> {
  return useAnswer({
    document: OverviewDocument,
    variables: { network, filter: filterInput(filter) },
    key: [network, 'overview'],
    select: (data) => data.network?.overview,
  });
}

/** Up to five finding sentences, strongest first. */
export function useFindings({ network, filter }: Scope): AnswerState<readonly FindingWords[]> {
  return useAnswer({
    document: FindingsDocument,
    variables: { network, filter: filterInput(filter) },
    key: [network, 'findings'],
    select: (data) => data.network?.findings ?? [],
    isStale: (data) => anyStale(data.network?.findings ?? []),
  });
}
