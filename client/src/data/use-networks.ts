import { useMemo } from 'react';
import {
  GroupingPartsDocument,
  NetworkDocument,
  type NetworkQuery,
  NetworksDocument,
  type NetworksQuery,
  VocabularyDocument,
  type VocabularyQuery,
} from './generated/graphql.js';
import { type AnswerState, useAnswer } from './use-answer.js';

export type NetworkSummary = NetworksQuery['networks']['nodes'][number];
export type NetworkDetails = NonNullable<NetworkQuery['network']>;
export type GroupingDetails = NetworkDetails['groupings'][number];
export type AttributeDetails = NetworkDetails['attributes'][number];
export type VocabularyWords = VocabularyQuery['vocabulary'];

/** The key under which the list of networks is kept; not a network's own, so that a change can name both. */
export const NETWORK_LIST_KEY = [null, 'networks'] as const;

/** All networks, the latest changed first as the server orders them. */
export function useNetworks(): AnswerState<readonly NetworkSummary[]> {
  return useAnswer({
    document: NetworksDocument,
    variables: {},
    key: NETWORK_LIST_KEY,
    select: (data) => data.networks.nodes,
  });
}

/** One network with its groupings, attributes and what could be undone; null when there is none of that key. */
export function useNetwork(key: string | null): AnswerState<NetworkDetails | null> {
  return useAnswer({
    document: NetworkDocument,
    variables: { key: key ?? '' },
    key: [key, 'network'],
    select: (data) => data.network,
    enabled: key !== null,
  });
}

/** The parts of a grouping in the whole network, whatever a filter leaves: what the colours go by. */
export function useKnownParts(network: string, grouping: string | null): readonly string[] {
  const { data } = useAnswer({
    document: GroupingPartsDocument,
    variables: { key: network, grouping: grouping ?? '' },
    key: [network, 'parts'],
    select: (answer) => answer.network?.groupings[0]?.values,
    enabled: grouping !== null,
  });
  return useMemo(() => data?.map(({ value }) => value) ?? [], [data]);
}

/** The words stakeholders and ties are described with. */
export function useVocabulary(): AnswerState<VocabularyWords> {
  return useAnswer({
    document: VocabularyDocument,
    variables: {},
    key: [null, 'vocabulary'],
    select: (data) => data.vocabulary,
  });
}
