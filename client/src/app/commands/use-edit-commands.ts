import { useAdding } from '../../components/adding.js';
import type { Command } from './command.js';

/** Adding to the network on show. */
export function useEditCommands(): readonly Command[] {
  const { addStakeholder, addTie } = useAdding();
  return [
    {
      id: 'add stakeholder',
      section: 'Actions',
      label: 'Add a stakeholder',
      detail: 'A person, an organisation or another thing',
      words: ['new', 'create', 'person', 'organisation'],
      offered: true,
      run: () => addStakeholder(),
    },
    {
      id: 'add tie',
      section: 'Actions',
      label: 'Add a tie',
      detail: 'Between two who are there',
      words: ['new', 'create', 'link', 'connection', 'relationship'],
      offered: true,
      run: () => addTie(),
    },
  ];
}
