import { useAddressOf, useNetworkKey } from '../state/use-view-state.js';

/** Where the accessibility statement is: beside the network on show, or by itself where there is none. */
export function useStatementAddress(): string {
  const network = useNetworkKey();
  const addressOf = useAddressOf();
  return network === null ? '/accessibility' : addressOf({ view: 'accessibility' });
}
