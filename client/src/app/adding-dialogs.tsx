import { type ReactNode, useMemo, useState } from 'react';
import { AddingContext, type StakeholderToAdd, type TieToAdd } from '../components/adding.js';
import { Dialog } from '../components/dialog.js';
import { ErrorState } from '../components/error-state.js';
import { Skeleton } from '../components/skeleton.js';
import type { AddDialogsProps } from '../panels/add/add-dialogs.js';
import { useNetworkKey } from '../state/use-view-state.js';
import { filesFailure, useFiles } from './use-files.js';

const loadDialogs = () => import('../panels/add/add-dialogs.js').then((module) => module.AddDialogs);

/** Lets everything below open the dialogs that add to the network on show; their files come with the first. */
export function AddingDialogs({ children }: { readonly children: ReactNode }) {
  const network = useNetworkKey();
  const [toAdd, setToAdd] = useState<AddDialogsProps['toAdd'] | null>(null);
  const adding = useMemo(
    () => ({
      addStakeholder: (given: StakeholderToAdd = {}) => setToAdd({ kind: 'stakeholder', given }),
      addTie: (given: TieToAdd = {}) => setToAdd({ kind: 'tie', given }),
    }),
    [],
  );
  return (
    <AddingContext value={adding}>
      {children}
      {network !== null && toAdd !== null && (
        <LoadedDialogs network={network} toAdd={toAdd} onClose={() => setToAdd(null)} />
      )}
    </AddingContext>
  );
}

function LoadedDialogs(props: AddDialogsProps) {
  const files = useFiles('adding', loadDialogs);
  const { data: AddDialogs } = files;
  if (AddDialogs !== undefined) return <AddDialogs {...props} />;
  return (
    <Dialog title={props.toAdd.kind === 'tie' ? 'Add a tie' : 'Add a stakeholder'} isOpen onClose={props.onClose}>
      {files.isFetching ? (
        <Skeleton of="the form" lines={4} />
      ) : (
        <ErrorState error={filesFailure(files.error).words} onRetry={() => void files.refetch()} />
      )}
    </Dialog>
  );
}
