import { useAdding } from '../../components/adding.js';
import type { Command } from './command.js';

/** Adding to the network on show. */
export function useAddingCommands(): readonly Command[] {
  const { addStakeholder, addTie } = useAdding();
  return [
    {
      id: 'add a stakeholder',
      section: 'Actions',
      label: 'Add a stakeholder',
      detail: 'A person or an organisation',
      words: ['new', 'create'],
      offered: true,
      run: () => addStakeholder(),
    },
    {
      id: 'add a tie',
      section: 'Actions',
      label: 'Add a tie',
      detail: 'Between two who are there',
      words: ['new', 'create', 'link', 'connect', 'introduce'],
      offered: true,
      run: () => addTie(),
    },
  ];
}
