import { filterInput } from './filter-input.js';
import {
  StakeholderBrokerDocument,
  type StakeholderBrokerQuery,
  StakeholderDocument,
  type StakeholderQuery,
  StakeholderSearchDocument,
  type StakeholderSearchQuery,
} from './generated/graphql.js';
import type { Scope } from './scope.js';
import { byNearness } from './search-order.js';
import { type AnswerState, useAnswer } from './use-answer.js';

export type StakeholderDetails = NonNullable<NonNullable<StakeholderQuery['network']>['stakeholder']>;
export type BrokerFigures = NonNullable<
  NonNullable<NonNullable<StakeholderBrokerQuery['network']>['stakeholder']>['broker']
>;
export type StakeholderRef = NonNullable<StakeholderSearchQuery['network']>['stakeholders']['nodes'][number];
type SearchAnswer = NonNullable<StakeholderSearchQuery['network']>['stakeholders'];

/** One stakeholder with its ties, attributes and latest changes; null when the network has none of that key. */
export function useStakeholder(network: string, key: string): AnswerState<StakeholderDetails | null | undefined> {
  return useAnswer({
    document: StakeholderDocument,
    variables: { network, key },
    key: [network, 'stakeholder'],
    select: (data) => data.network?.stakeholder,
  });
}

/** What the bridge measures say of one stakeholder; null where the filter leaves it out. */
export function useBroker(scope: Scope, key: string): AnswerState<BrokerFigures | null | undefined> {
  return useAnswer({
    document: StakeholderBrokerDocument,
    variables: { network: scope.network, key, grouping: scope.grouping, filter: filterInput(scope.filter) },
    key: [scope.network, 'broker'],
    select: (data) => data.network?.stakeholder?.broker,
  });
}

/** As many as can be looked through at once. */
const SHOWN = 8;

/** The few stakeholders whose name or alias fits a text best, and how many hold it. */
export function useStakeholderSearch(network: string | null, text: string): AnswerState<SearchAnswer | undefined> {
  return useAnswer({
    document: StakeholderSearchDocument,
    variables: { network: network ?? '', text },
    key: [network, 'search'],
    select: (data) => data.network?.stakeholders && nearest(data.network.stakeholders, text),
    enabled: network !== null && text.trim() !== '',
  });
}

function nearest(found: SearchAnswer, text: string): SearchAnswer {
  return { ...found, nodes: [...found.nodes].sort(byNearness(text)).slice(0, SHOWN) };
}
