import { Button, ButtonLink } from '../components/button.js';
import { EmptyState } from '../components/empty-state.js';
import { useNetworks } from '../data/use-networks.js';
import { useChangeAddress } from '../state/use-view-state.js';
import { viewAddress } from '../state/view-state.js';

const OTHERS = 3;

/** A network without stakeholders: the way in, or on to another. */
export function EmptyNetwork({ network }: { readonly network: string }) {
  const others = (useNetworks().data ?? []).filter((entry) => entry.key !== network);
  return (
    <EmptyState
      wholePage
      title="This network is empty so far"
      actions={
        <>
          <ButtonLink to={`/import?into=${encodeURIComponent(network)}`} variant="primary">
            Import a spreadsheet
          </ButtonLink>
          {others.slice(0, OTHERS).map((entry) => (
            <ButtonLink key={entry.key} to={viewAddress(entry.key, 'overview')}>
              Open {entry.name}
            </ButtonLink>
          ))}
        </>
      }
    >
      <p>
        Bring one file that says who is linked to whom, or two: who is in it, and the links. Footbridge shows what it
        understood before anything is saved, and an import can be taken back whole.
      </p>
    </EmptyState>
  );
}

/** A filter that no stakeholder meets. */
export function NothingLeft() {
  const change = useChangeAddress();
  return (
    <EmptyState
      wholePage
      title="The filter leaves nothing"
      actions={<Button onPress={() => change({ filter: {} })}>Clear the filter</Button>}
    >
      <p>No stakeholder of this network meets all of its conditions. Take one away, or all.</p>
    </EmptyState>
  );
}
