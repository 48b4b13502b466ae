import { filterInput } from './filter-input.js';
import {
  BridgeTiesDocument,
  type BridgeTiesQuery,
  BrokersDocument,
  type BrokersQuery,
  GroupConnectionsDocument,
  type GroupConnectionsQuery,
} from './generated/graphql.js';
import type { Scope } from './scope.js';
import { anyStale } from './staleness.js';
import { type AnswerState, useAnswer } from './use-answer.js';

type Brokers = NonNullable<BrokersQuery['network']>['bridges'];
type BridgeTies = NonNullable<BridgeTiesQuery['network']>['bridges'];
type Connections = NonNullable<GroupConnectionsQuery['network']>['bridges'];
export type BrokerRow = Brokers['brokers'][number];
export type BridgeTieRow = BridgeTies['bridgeTies'][number];
export type GroupConnectionRow = Connections['connections'][number];

/** The stakeholders who connect others most. */
export function useBrokers(scope: Scope, first: number, enabled = true): AnswerState<Brokers | undefined> {
  return useAnswer({
    document: BrokersDocument,
    variables: { ...question(scope), first },
    key: [scope.network, 'brokers'],
    select: (data) => data.network?.bridges,
    isStale: (data) => anyStale([data.network?.bridges]),
    enabled,
  });
}

/** The ties that connect what would otherwise be apart or far. */
export function useBridgeTies(scope: Scope, first: number): AnswerState<BridgeTies | undefined> {
  return useAnswer({
    document: BridgeTiesDocument,
    variables: { ...question(scope), first },
    key: [scope.network, 'bridge ties'],
    select: (data) => data.network?.bridges,
    isStale: (data) => anyStale([data.network?.bridges]),
  });
}

/** For every two parts: how many links, who carries them, how many departures until none is left. */
export function useGroupConnections(scope: Scope): AnswerState<Connections | undefined> {
  return useAnswer({
    document: GroupConnectionsDocument,
    variables: question(scope),
    key: [scope.network, 'connections'],
    select: (data) => data.network?.bridges,
    isStale: (data) => anyStale([data.network?.bridges]),
  });
}

function question({ network, grouping, filter }: Scope) {
  return { network, grouping, filter: filterInput(filter) };
}
