import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { useMemo } from 'react';
import { useNetworkKey, useViewState } from '../state/use-view-state.js';

/** What a question is asked of: one network, what a filter leaves of it, divided by a grouping (null: its default). */
export interface Scope {
  readonly network: string;
  readonly grouping: string | null;
  readonly filter: NetworkFilter;
}

/** The scope the address holds. Only for views of a network: throws where the address names none. */
export function useScope(): Scope {
  const network = useNetworkKey();
  const { grouping, filter } = useViewState();
  if (network === null) throw new Error('useScope needs a page whose address names a network.');
  return useMemo(() => ({ network, grouping, filter }), [network, grouping, filter]);
}
