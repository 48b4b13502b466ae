import { useNavigate } from 'react-router';
import { Answer } from '../components/answer.js';
import { Button } from '../components/button.js';
import { EmptyState } from '../components/empty-state.js';
import { useScope } from '../data/scope.js';
import { useNetwork } from '../data/use-networks.js';
import { useOverview } from '../data/use-overview.js';
import { useNetworkKey } from '../state/use-view-state.js';
import type { ViewEntry } from '../views/views.js';
import { LoadedView } from './loaded-view.js';
import { EmptyNetwork, NothingLeft } from './nothing-to-show.js';
import { SharedAddressProblems } from './shared-address-problems.js';
import { useFiles } from './use-files.js';
import { usePageTitle } from './use-page-title.js';

/** Draws one view of the network the address names, once that network is known to exist. */
export function ViewFrame({ view }: { readonly view: ViewEntry }) {
  const key = useNetworkKey();
  const network = useNetwork(key);
  const navigate = useNavigate();
  // Fetched while the network is asked for, not after.
  useFiles(view.id, view.load);
  usePageTitle(view.label, network.data === null ? `No network “${key}”` : network.data?.name);
  if (network.data === null) {
    return (
      <EmptyState
        wholePage
        title={`There is no network “${key}” here`}
        actions={<Button onPress={() => navigate('/')}>Open another network</Button>}
      >
        <p>It may have been deleted, or the link comes from another server.</p>
      </EmptyState>
    );
  }
  return (
    <Answer answer={network} of="the network" skeleton={{ page: view.label, lines: 6 }}>
      {(existing) => (
        <>
          {view.filtered && <SharedAddressProblems network={existing} />}
          {view.needsStakeholders ? <Peopled view={view} network={existing.key} /> : <LoadedView view={view} />}
        </>
      )}
    </Answer>
  );
}

/** A view that has nothing to say of nobody. */
function Peopled({ view, network }: { readonly view: ViewEntry; readonly network: string }) {
  const { data } = useOverview(useScope());
  if (data?.ofStakeholders === 0) return <EmptyNetwork network={network} />;
  if (data?.stakeholders === 0) return <NothingLeft />;
  return <LoadedView view={view} />;
}
