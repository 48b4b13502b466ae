import type { ChosenMeasure } from '../state/chosen-measure.js';
import { filterInput } from './filter-input.js';
import { ComparisonDocument, type ComparisonQuery } from './generated/graphql.js';
import { optionsInput } from './measure-input.js';
import type { Scope } from './scope.js';
import { anyStale } from './staleness.js';
import { type AnswerState, useAnswer } from './use-answer.js';

export type Comparison = NonNullable<ComparisonQuery['network']>['compare'];
export type ComparedPoint = Comparison['points'][number];

/** Two measures of the stakeholders side by side. */
export function useComparison(scope: Scope, x: ChosenMeasure, y: ChosenMeasure): AnswerState<Comparison | undefined> {
  return useAnswer({
    document: ComparisonDocument,
    variables: {
      network: scope.network,
      x: x.id,
      xOptions: optionsInput(x, scope.grouping),
      y: y.id,
      yOptions: optionsInput(y, scope.grouping),
      filter: filterInput(scope.filter),
    },
    key: [scope.network, 'comparison'],
    select: (data) => data.network?.compare,
    isStale: ({ network }) => anyStale([network?.compare.x, network?.compare.y]),
  });
}
