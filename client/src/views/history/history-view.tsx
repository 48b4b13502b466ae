import { Tabs } from '../../components/tabs.js';
import { ViewHeader } from '../../components/view-header.js';
import { useScope } from '../../data/scope.js';
import { useChoice } from '../../state/use-view-state.js';
import { useViewHistory } from '../../state/view-history.js';
import { DataTab } from './data-tab.js';
import { StepsTab } from './steps-tab.js';

const TABS = ['data', 'view'] as const;

/** Who changed what and when, field by field, and what was done to the view; each can be taken back. */
export function HistoryView() {
  const { network } = useScope();
  const { steps } = useViewHistory();
  const [tab, setTab] = useChoice('tab', TABS);
  return (
    <>
      <ViewHeader
        title="History"
        lead="Every change of the data has an author and a time, and can be taken back: one alone, or everything since. What you did to the view is yours, and lasts as long as this window."
      />
      <Tabs
        label="History"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'data', label: 'Data', content: <DataTab network={network} /> },
          { id: 'view', label: `This view (${steps.length})`, content: <StepsTab /> },
        ]}
      />
    </>
  );
}
