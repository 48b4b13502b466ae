import { AddressProblems } from '../../components/address-problems.js';
import { Tabs } from '../../components/tabs.js';
import { ViewHeader } from '../../components/view-header.js';
import { useScope } from '../../data/scope.js';
import { useNetwork } from '../../data/use-networks.js';
import { groupingProblem } from '../../state/shared-problems.js';
import { CompareTab } from './compare-tab.js';
import { NetworkTab } from './network-tab.js';
import { OneMeasureTab } from './one-measure-tab.js';
import { useMeasuresAddress } from './use-measures-address.js';

/** Every measure of the catalogue: of whom and how much, how its values are spread, and two of them side by side. */
export function MeasuresView() {
  const { address, problems, setAddress } = useMeasuresAddress();
  const groupings = useNetwork(useScope().network).data?.groupings.map(({ key }) => key);
  const asked = [address.measure, address.x, address.y].map(({ options }) => options.grouping);
  const unknown = groupings === undefined ? [] : [...new Set(asked.map((key) => groupingProblem(key, groupings)))];
  return (
    <>
      <ViewHeader
        title="Measures"
        lead="Any measure of the field, computed for what the filter leaves: its values and ranks, how they are spread, and what they mean."
      />
      <AddressProblems problems={[...problems, ...unknown.filter((problem) => problem !== null)]} />
      <Tabs
        label="Measures"
        selected={address.tab}
        onSelect={(tab) => setAddress({ tab })}
        tabs={[
          {
            id: 'one',
            label: 'One measure',
            content: <OneMeasureTab address={address} onChange={setAddress} />,
          },
          { id: 'network', label: 'The whole network', content: <NetworkTab /> },
          {
            id: 'compare',
            label: 'Compare two',
            content: <CompareTab address={address} onChange={setAddress} />,
          },
        ]}
      />
    </>
  );
}
