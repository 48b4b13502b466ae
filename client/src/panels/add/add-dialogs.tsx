import type { StakeholderToAdd, TieToAdd } from '../../components/adding.js';
import { AddStakeholderDialog } from './add-stakeholder-dialog.js';
import { AddTieDialog } from './add-tie-dialog.js';

export interface AddDialogsProps {
  readonly network: string;
  readonly toAdd:
    | { readonly kind: 'stakeholder'; readonly given: StakeholderToAdd }
    | { readonly kind: 'tie'; readonly given: TieToAdd };
  readonly onClose: () => void;
}

/** The dialog for what is to be added, open. */
export function AddDialogs({ network, toAdd, onClose }: AddDialogsProps) {
  return toAdd.kind === 'stakeholder' ? (
    <AddStakeholderDialog network={network} given={toAdd.given} onClose={onClose} />
  ) : (
    <AddTieDialog network={network} given={toAdd.given} onClose={onClose} />
  );
}
