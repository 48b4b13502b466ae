import { useQueries } from '@tanstack/react-query';
import type { ChosenMeasure } from '../state/chosen-measure.js';
import { fetchGraphql } from './fetch-graphql.js';
import { filterInput } from './filter-input.js';
import { StakeholderValuesDocument, type StakeholderValuesQuery } from './generated/graphql.js';
import { optionsInput } from './measure-input.js';
import type { Scope } from './scope.js';
import { type AnswerState, useAnswer } from './use-answer.js';

type StakeholderOfValues = NonNullable<NonNullable<StakeholderValuesQuery['network']>['stakeholder']>;
export type MeasureValue = StakeholderOfValues['measures'][number];

/** What some measures say of one stakeholder, in the order they are asked for; null where the filter leaves it out. */
export function useStakeholderValues(
  scope: Scope,
  key: string,
  of: readonly ChosenMeasure[],
  enabled = true,
): AnswerState<readonly MeasureValue[] | null | undefined> {
  return useAnswer({
    document: StakeholderValuesDocument,
    variables: question(scope, key, of),
    key: [scope.network, 'stakeholder values'],
    select: (data) => data.network?.stakeholder?.measures,
    enabled,
  });
}

export interface ValueOfOne {
  readonly key: string;
  readonly name: string;
  /** Null while it is not known, where the filter leaves them out, and where it has none. */
  readonly value: number | null;
}

/** The value of one measure for some stakeholders, each by itself. */
export function useValuesOf(scope: Scope, chosen: ChosenMeasure, keys: readonly string[]): readonly ValueOfOne[] {
  const answers = useQueries({
    queries: keys.map((key) => {
      const variables = question(scope, key, [chosen]);
      return {
        queryKey: [scope.network, 'stakeholder values', variables],
        queryFn: ({ signal }: { signal: AbortSignal }) => fetchGraphql(StakeholderValuesDocument, variables, signal),
      };
    }),
  });
  return keys.map((key, index) => {
    const stakeholder = answers[index]?.data?.network?.stakeholder;
    return { key, name: stakeholder?.name ?? key, value: stakeholder?.measures[0]?.value ?? null };
  });
}

function question(scope: Scope, key: string, of: readonly ChosenMeasure[]) {
  return {
    network: scope.network,
    key,
    of: of.map((chosen) => ({ id: chosen.id, options: optionsInput(chosen, scope.grouping) })),
    filter: filterInput(scope.filter),
  };
}
