import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type ChosenMeasure, writeChosenMeasure } from '../state/chosen-measure.js';
import { fetchGraphql } from './fetch-graphql.js';
import { TableValuesDocument, type TableValuesQuery } from './generated/graphql.js';
import { describeFailure, type FailureWords } from './graphql-failure.js';
import { optionsInput } from './measure-input.js';
import type { Scope } from './scope.js';
import { anyStale, askAgain } from './staleness.js';
import { TABLE_PAGE, type TableQuestion, tableVariables } from './use-table-rows.js';

type Answer = NonNullable<TableValuesQuery['network']>['stakeholderTable'];
type TableValue = Answer['rows']['nodes'][number]['values'][number];

/** The values of one measure for the rows that have come. */
export interface ValueColumn {
  readonly measure: ChosenMeasure;
  /** By the key of the stakeholder. */
  readonly values: ReadonlyMap<string, TableValue>;
  readonly loading: boolean;
  readonly stale: boolean;
  readonly failure: FailureWords | null;
}

/** Fills columns of measures page by page, each by itself, so that a quick one does not wait for a slow one. */
export function useTableValues(
  scope: Scope,
  question: TableQuestion,
  measures: readonly ChosenMeasure[],
  shownPages: readonly number[],
): readonly ValueColumn[] {
  const shared = tableVariables(scope, question);
  const pages = measures.flatMap((measure) => shownPages.map((page) => ({ measure, skip: page * TABLE_PAGE })));
  const answers = useQueries({
    queries: pages.map(({ measure, skip }) => {
      const column = { id: measure.id, options: optionsInput(measure, scope.grouping) };
      return {
        queryKey: [scope.network, 'table values', { ...shared, column, skip }],
        queryFn: async ({ signal }: { signal: AbortSignal }) => {
          const data = await fetchGraphql(TableValuesDocument, { ...shared, column, skip }, signal);
          return data.network?.stakeholderTable ?? null;
        },
        refetchInterval: ({ state }: { state: { data: Answer | null | undefined } }) =>
          askAgain(anyStale(state.data?.columns ?? [])),
      };
    }),
    combine: pageStates,
  });
  return useMemo(
    () =>
      measures.map((measure, column) => {
        const own = answers.slice(column * shownPages.length, (column + 1) * shownPages.length);
        const failed = own.find(({ error }) => error !== null);
        return {
          measure,
          values: valuesOf(own.map(({ data }) => data)),
          loading: own.some(({ data, isFetching }) => data === null && isFetching),
          stale: own.some(({ data }) => anyStale(data?.columns ?? [])),
          failure: failed === undefined ? null : describeFailure(failed.error),
        };
      }),
    [answers, measures, shownPages.length],
  );
}

interface PageState {
  readonly data: Answer | null;
  readonly error: Error | null;
  readonly isFetching: boolean;
}

function pageStates(
  results: readonly (Omit<PageState, 'data'> & { readonly data: Answer | null | undefined })[],
): readonly PageState[] {
  return results.map(({ data, error, isFetching }) => ({ data: data ?? null, error, isFetching }));
}

/** The column of a measure among those on show. */
export function columnOf(columns: readonly ValueColumn[], measure: ChosenMeasure): ValueColumn | undefined {
  const wanted = writeChosenMeasure(measure);
  return columns.find((column) => writeChosenMeasure(column.measure) === wanted);
}

function valuesOf(pages: readonly (Answer | null)[]): ReadonlyMap<string, TableValue> {
  const values = new Map<string, TableValue>();
  for (const page of pages) {
    for (const { stakeholder, values: row } of page?.rows.nodes ?? []) {
      const [value] = row;
      if (value !== undefined) values.set(stakeholder.key, value);
    }
  }
  return values;
}
