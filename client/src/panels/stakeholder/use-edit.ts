import { useToast } from '../../components/toast.js';
import { useRemoveStakeholder, useSaveStakeholder, useTakingBack } from '../../data/use-edits.js';
import type { StakeholderDetails } from '../../data/use-stakeholder.js';
import { useChangeAddress } from '../../state/use-view-state.js';
import { alsoKept } from '../editing/changed-meanwhile.js';
import { useSave } from '../editing/use-save.js';
import { STAKEHOLDER_SHAPE, stakeholderInput } from './stakeholder-draft.js';

/** Saving and removing one stakeholder, with everything that can come of it. */
export function useEdit(network: string, details: StakeholderDetails, onDone: () => void) {
  const saving = useSaveStakeholder();
  const removing = useRemoveStakeholder();
  const takingBack = useTakingBack(network);
  const toast = useToast();
  const change = useChangeAddress();

  const save = useSave({
    shape: STAKEHOLDER_SHAPE,
    details,
    send: (draft, fields, expectedVersion) =>
      saving.run({ network, key: details.key, expectedVersion, ...stakeholderInput(draft, fields) }),
    onSaved: ({ draft, payload, keptTheirs }) => {
      toast({
        message: `${draft.name.trim()} is saved.${alsoKept(keptTheirs, STAKEHOLDER_SHAPE.labels)}`,
        action: takingBack(payload),
      });
      onDone();
    },
    onUnchanged: onDone,
  });
  const remove = async () => {
    const outcome = await removing.run({ network, key: details.key, expectedVersion: details.version });
    if (outcome.kind !== 'done') return save.refuse(outcome);
    toast({ message: `${details.name} and its ties are removed.`, action: takingBack(outcome.payload) });
    onDone();
    change({ panel: null });
  };
  return { ...save, running: saving.running || removing.running, remove };
}
