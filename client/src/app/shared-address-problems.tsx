import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { AddressProblems } from '../components/address-problems.js';
import type { NetworkDetails } from '../data/use-networks.js';
import { sharedProblems } from '../state/shared-problems.js';

/** What of the grouping and the filter could not be understood: what is shown then is not what the link asked for. */
export function SharedAddressProblems({ network }: { readonly network: NetworkDetails }) {
  const [params] = useSearchParams();
  const problems = useMemo(
    () =>
      sharedProblems(params, {
        groupings: network.groupings.map(({ key }) => key),
        attributes: network.attributes.map(({ key }) => key),
        modes: network.modes?.flatMap(({ words }) => words) ?? [],
      }),
    [params, network],
  );
  return <AddressProblems problems={problems} />;
}
