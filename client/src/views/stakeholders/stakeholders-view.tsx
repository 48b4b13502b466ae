import { Answer } from '../../components/answer.js';
import { ButtonLink } from '../../components/button.js';
import { Tabs } from '../../components/tabs.js';
import { ViewHeader } from '../../components/view-header.js';
import { useScope } from '../../data/scope.js';
import { useNetwork } from '../../data/use-networks.js';
import { useAddressOf } from '../../state/use-view-state.js';
import { StakeholderTab } from './stakeholder-tab.js';
import { useTableAddress } from './table-address.js';
import { TieTab } from './tie-tab.js';

/** Everyone and every tie, to read, correct and take away. */
export function StakeholdersView() {
  const network = useNetwork(useScope().network);
  const { address, setAddress } = useTableAddress();
  const addressOf = useAddressOf();
  return (
    <>
      <ViewHeader
        title="Stakeholders"
        lead="Everyone who is in the network, and every tie among them."
        actions={<ButtonLink to={addressOf({ view: 'duplicates' })}>Look for duplicates</ButtonLink>}
      />
      <Answer answer={network} of="the network">
        {(details) => (
          <Tabs
            label="What the table holds"
            selected={address.tab}
            onSelect={(next) => setAddress({ tab: next })}
            tabs={[
              { id: 'stakeholders', label: 'Stakeholders', content: <StakeholderTab network={details} /> },
              { id: 'ties', label: 'Ties', content: <TieTab network={details} /> },
            ]}
          />
        )}
      </Answer>
    </>
  );
}
