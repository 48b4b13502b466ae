import {
  DeleteNetworkDocument,
  RemoveStakeholderDocument,
  RemoveStakeholdersDocument,
  RemoveTieDocument,
  RemoveTiesDocument,
  SaveStakeholderDocument,
  SaveStakeholdersDocument,
  SaveTieDocument,
  SaveTiesDocument,
  UndoDocument,
  UpdateNetworkDocument,
} from './generated/graphql.js';
import { useChange } from './use-change.js';
import { NETWORK_LIST_KEY } from './use-networks.js';

/** The keys of everything kept about a network; the list of networks says when each was last changed. */
export function keysOf(network: string): readonly (readonly unknown[])[] {
  return [[network], NETWORK_LIST_KEY];
}

/** Saves a new stakeholder (no key) or the given fields of an existing one. */
export function useSaveStakeholder() {
  return useChange(
    SaveStakeholderDocument,
    (data) => data.saveStakeholder,
    (_, input) => keysOf(input.network),
  );
}

/** Removes a stakeholder and its ties; undo brings both back. */
export function useRemoveStakeholder() {
  return useChange(
    RemoveStakeholderDocument,
    (data) => data.removeStakeholder,
    (_, input) => keysOf(input.network),
  );
}

/** Saves a new tie (no key) or the given fields of an existing one. */
export function useSaveTie() {
  return useChange(
    SaveTieDocument,
    (data) => data.saveTie,
    (_, input) => keysOf(input.network),
  );
}

/** Removes a tie. */
export function useRemoveTie() {
  return useChange(
    RemoveTieDocument,
    (data) => data.removeTie,
    (_, input) => keysOf(input.network),
  );
}

/** Makes or changes many stakeholders as one change: all of them, or none and why for each row. */
export function useSaveStakeholders() {
  return useChange(
    SaveStakeholdersDocument,
    (data) => data.saveStakeholders,
    (_, input) => keysOf(input.network),
  );
}

/** Removes many stakeholders with their ties as one change. */
export function useRemoveStakeholders() {
  return useChange(
    RemoveStakeholdersDocument,
    (data) => data.removeStakeholders,
    (_, input) => keysOf(input.network),
  );
}

/** Changes many ties as one change. */
export function useSaveTies() {
  return useChange(
    SaveTiesDocument,
    (data) => data.saveTies,
    (_, input) => keysOf(input.network),
  );
}

/** Removes many ties as one change. */
export function useRemoveTies() {
  return useChange(
    RemoveTiesDocument,
    (data) => data.removeTies,
    (_, input) => keysOf(input.network),
  );
}

/** Takes back the latest change that can be, or a named one; redo is taking back an undo. */
export function useUndo() {
  return useChange(
    UndoDocument,
    (data) => data.undo,
    (_, input) => keysOf(input.network),
  );
}

/** What a payload says of the change that was made. */
export interface MadeChange {
  readonly change?: { readonly id: string } | null;
}

/**
 * Takes back one change that this page has just made, whatever others did since: what the *Undo* beside the news of it
 * does. Hands the payload of the change.
 */
export function useTakingBack(network: string) {
  const { run } = useUndo();
  return (payload: MadeChange) => ({
    label: 'Undo',
    run: () => void run({ network, change: payload.change?.id }),
  });
}

export function useUpdateNetwork() {
  return useChange(
    UpdateNetworkDocument,
    (data) => data.updateNetwork,
    (_, input) => keysOf(input.key),
  );
}

/** Deletes a network for good; its name must be typed. */
export function useDeleteNetwork() {
  return useChange(
    DeleteNetworkDocument,
    (data) => data.deleteNetwork,
    () => [NETWORK_LIST_KEY],
  );
}
