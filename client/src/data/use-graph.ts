import type { ChosenMeasure } from '../state/chosen-measure.js';
import { filterInput } from './filter-input.js';
import {
  GraphDocument,
  GraphMeasuresDocument,
  type GraphMeasuresQuery,
  type GraphQuery,
  RoutesDocument,
  type RoutesQuery,
} from './generated/graphql.js';
import { optionsInput } from './measure-input.js';
import type { Scope } from './scope.js';
import { anyStale } from './staleness.js';
import { type AnswerState, useAnswer } from './use-answer.js';

export type GraphPicture = NonNullable<GraphQuery['network']>['graph'];
export type RouteAnswer = NonNullable<RoutesQuery['network']>['routes'];

export interface PictureOptions {
  /** How many stakeholders at most, beside those in `include`; the most connecting come first. */
  readonly limit?: number;
  /** The limit counts for each of `parts` by itself. */
  readonly eachPart?: boolean;
  /** Only the members of these parts. */
  readonly parts?: readonly string[];
  /** Stakeholder keys drawn whatever their rank. */
  readonly include?: readonly string[];
  /** Only what lies within `steps` of this stakeholder. */
  readonly around?: string;
  readonly steps?: number;
  readonly enabled?: boolean;
}

/** What a picture needs: stakeholders up to a limit, the ties among them, and the groups with their links. */
export function useGraph(scope: Scope, options: PictureOptions = {}): AnswerState<GraphPicture | undefined> {
  const { enabled = true, ...rest } = options;
  return useAnswer({
    document: GraphDocument,
    variables: { network: scope.network, grouping: scope.grouping, filter: filterInput(scope.filter), ...rest },
    key: [scope.network, 'graph'],
    select: (data) => data.network?.graph,
    enabled,
  });
}

export type GraphMeasures = NonNullable<GraphMeasuresQuery['network']>['graph'];

/** Values of measures for those a picture draws; asked apart from the picture, which need not wait for them. */
export function useGraphMeasures(
  scope: Scope,
  options: PictureOptions,
  measures: readonly ChosenMeasure[],
): AnswerState<GraphMeasures | undefined> {
  const { enabled: _enabled, ...rest } = options;
  return useAnswer({
    document: GraphMeasuresDocument,
    variables: {
      ...{ network: scope.network, grouping: scope.grouping, filter: filterInput(scope.filter), ...rest },
      measures: measures.map((chosen) => ({ id: chosen.id, options: optionsInput(chosen, scope.grouping) })),
    },
    key: [scope.network, 'graph measures'],
    select: (data) => data.network?.graph,
    isStale: (data) => anyStale(data.network?.graph.measures ?? []),
    enabled: measures.length > 0,
  });
}

/** The shortest routes between two stakeholders. */
export function useRoutes(scope: Scope, from: string, to: string | null): AnswerState<RouteAnswer | undefined> {
  return useAnswer({
    document: RoutesDocument,
    variables: { network: scope.network, filter: filterInput(scope.filter), from, to: to ?? '' },
    key: [scope.network, 'routes'],
    select: (data) => data.network?.routes,
    enabled: to !== null,
  });
}
