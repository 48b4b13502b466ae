import { useQueries } from '@tanstack/react-query';
import type { ChosenMeasure } from '../state/chosen-measure.js';
import { fetchGraphql } from './fetch-graphql.js';
import { filterInput } from './filter-input.js';
import { NetworkMeasureDocument, type NetworkMeasureQuery } from './generated/graphql.js';
import { describeFailure, type FailureWords } from './graphql-failure.js';
import { optionsInput } from './measure-input.js';
import type { Scope } from './scope.js';
import { anyStale, askAgain } from './staleness.js';

type NetworkMeasure = NonNullable<NetworkMeasureQuery['network']>['measure'];

/** A number of the whole network, on its way or here. */
export interface NetworkMeasureState {
  /** Null until it comes. */
  readonly row: NetworkMeasure['rows']['nodes'][number] | null;
  readonly version: number | null;
  readonly exact: boolean;
  readonly stale: boolean;
  readonly note: string | null;
  readonly working: boolean;
  readonly failure: FailureWords | null;
}

/** Numbers of the whole network, each asked for by itself, so that a quick one does not wait for a slow one. */
export function useNetworkMeasures(scope: Scope, measures: readonly ChosenMeasure[]): readonly NetworkMeasureState[] {
  const answers = useQueries({
    queries: measures.map((chosen) => {
      const variables = {
        network: scope.network,
        measure: chosen.id,
        options: optionsInput(chosen, scope.grouping),
        filter: filterInput(scope.filter),
      };
      return {
        queryKey: [scope.network, 'network measure', variables],
        queryFn: async ({ signal }: { signal: AbortSignal }) => {
          const data = await fetchGraphql(NetworkMeasureDocument, variables, signal);
          return data.network?.measure ?? null;
        },
        refetchInterval: ({ state }: { state: { data: NetworkMeasure | null | undefined } }) =>
          askAgain(anyStale([state.data])),
      };
    }),
  });
  return answers.map(({ data, error, isFetching }) => ({
    row: data?.rows.nodes[0] ?? null,
    version: data?.provenance.version ?? null,
    exact: data?.provenance.exact ?? true,
    stale: data?.provenance.stale ?? false,
    note: data?.provenance.note ?? null,
    working: isFetching,
    failure: error === null ? null : describeFailure(error),
  }));
}
