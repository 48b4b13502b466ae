import { Tabs } from '../../components/tabs.js';
import { ViewHeader } from '../../components/view-header.js';
import { useChoice } from '../../state/use-view-state.js';
import { BrokersTab } from './brokers-tab.js';
import { ConnectionsTab } from './connections-tab.js';
import { TiesTab } from './ties-tab.js';

const TABS = ['people', 'ties', 'parts'] as const;

/** Who connects the system, which ties carry it, and what holds every two parts together. */
export function BridgesView() {
  const [tab, setTab] = useChoice('tab', TABS);
  return (
    <>
      <ViewHeader
        title="Bridges"
        lead="Who connects others, which links carry the system, and how many departures until two parts have nothing left between them."
      />
      <Tabs
        label="Bridges"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'people', label: 'People and organisations', content: <BrokersTab /> },
          { id: 'ties', label: 'Ties', content: <TiesTab /> },
          { id: 'parts', label: 'Between groups', content: <ConnectionsTab /> },
        ]}
      />
    </>
  );
}
