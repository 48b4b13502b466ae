import { createContext, useContext } from 'react';

/** What is known already of somebody to be added. */
export interface StakeholderToAdd {
  readonly name?: string;
}

/** An end of a tie that is known already. */
export interface KnownEnd {
  readonly key: string;
  readonly name: string;
}

/** What is known already of a tie to be added. */
export interface TieToAdd {
  readonly from?: KnownEnd;
  readonly to?: KnownEnd;
}

/** The ways to add to a network: the same dialogs from the table, the map, the panel and the commands. */
export interface Adding {
  readonly addStakeholder: (given?: StakeholderToAdd) => void;
  readonly addTie: (given?: TieToAdd) => void;
}

/** Given once by the shell, so that views need not know the dialogs. */
export const AddingContext = createContext<Adding | null>(null);

/** Opens the dialogs in which something is added to the network on show. */
export function useAdding(): Adding {
  const adding = useContext(AddingContext);
  if (adding === null) throw new Error('Adding was asked for outside the shell, which has the dialogs.');
  return adding;
}
