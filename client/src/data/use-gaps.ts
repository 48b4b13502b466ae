import { filterInput } from './filter-input.js';
import {
  ApartDocument,
  type ApartQuery,
  GapActionsDocument,
  type GapActionsQuery,
  GapStoryDocument,
  type GapStoryQuery,
  GapsDocument,
  type GapsQuery,
} from './generated/graphql.js';
import type { Scope } from './scope.js';
import { anyStale } from './staleness.js';
import { type AnswerState, useAnswer } from './use-answer.js';

export type GapMatrix = NonNullable<GapsQuery['network']>['gaps'];
export type GapCellFigures = GapMatrix['cells'][number];
export type Apart = NonNullable<ApartQuery['network']>['gaps'];
type StoryAnswer = NonNullable<GapStoryQuery['network']>['gaps'];
export type GapStory = NonNullable<StoryAnswer['cell']>;
export type GapActions = NonNullable<NonNullable<GapActionsQuery['network']>['gaps']['cell']>;
export type IntroductionWords = GapActions['introductions'][number];

/** Every two parts with their linked pairs, the number expected by size, and the verdict. */
export function useGaps(scope: Scope): AnswerState<GapMatrix | undefined> {
  return useAnswer({
    document: GapsDocument,
    variables: question(scope),
    key: [scope.network, 'gaps'],
    select: (data) => data.network?.gaps,
    isStale: (data) => anyStale([data.network?.gaps]),
  });
}

/** Parts that are cut off, and stakeholders with no tie. */
export function useApart(scope: Scope, isolates: number): AnswerState<Apart | undefined> {
  return useAnswer({
    document: ApartDocument,
    variables: { ...question(scope), isolates },
    key: [scope.network, 'apart'],
    select: (data) => data.network?.gaps,
    isStale: (data) => anyStale([data.network?.gaps]),
  });
}

/** The numbers behind one cell. */
export function useGapStory(scope: Scope, a: string, b: string): AnswerState<StoryAnswer | undefined> {
  return useAnswer({
    document: GapStoryDocument,
    variables: { ...question(scope), a, b },
    key: [scope.network, 'gap story'],
    select: (data) => data.network?.gaps,
    isStale: (data) => anyStale([data.network?.gaps]),
  });
}

/** What is used today between two parts and what could be done: asked apart, for it takes longer to compute. */
export function useGapActions(scope: Scope, a: string, b: string): AnswerState<GapActions | null | undefined> {
  return useAnswer({
    document: GapActionsDocument,
    variables: { ...question(scope), a, b },
    key: [scope.network, 'gap actions'],
    select: (data) => data.network?.gaps.cell,
    isStale: (data) => anyStale([data.network?.gaps]),
  });
}

function question({ network, grouping, filter }: Scope) {
  return { network, grouping, filter: filterInput(filter) };
}
