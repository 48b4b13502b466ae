import { useNavigate } from 'react-router';
import { useNetworkKey } from '../../state/use-view-state.js';
import type { UndoRedo } from '../use-undo-redo.js';
import type { Command } from './command.js';
import { useEditCommands } from './use-edit-commands.js';
import { useFilterCommands } from './use-filter-commands.js';
import { useMapCommands } from './use-map-commands.js';
import { useMeasureCommands } from './use-measure-commands.js';
import { useExchangeCommands, useNetworkCommands } from './use-network-commands.js';
import { useSavedViewCommands } from './use-saved-view-commands.js';
import { useAppearanceCommands, useViewCommands } from './use-view-commands.js';

/** What the page around the list can do. */
export interface PageActions {
  readonly undoRedo: UndoRedo;
  readonly openHelp: () => void;
}

/** Commands that need no network. A new source is a hook of its own and a line here, or in the list below. */
export function useCommandsAnywhere({ openHelp }: PageActions): readonly Command[] {
  return [...helpCommands(openHelp), ...useStatementCommand(), ...useAppearanceCommands(), ...useNetworkCommands()];
}

/** Commands on the network on show. */
export function useCommandsOfNetwork({ undoRedo }: PageActions): readonly Command[] {
  return [
    ...useViewCommands(),
    ...useSavedViewCommands(),
    ...undoCommands(undoRedo),
    ...useEditCommands(),
    ...useExchangeCommands(),
    ...useMapCommands(),
    ...useFilterCommands(),
    ...useMeasureCommands(),
  ];
}

function helpCommands(openHelp: () => void): readonly Command[] {
  return [
    {
      id: 'help',
      section: 'Actions',
      label: 'Help',
      detail: 'Keys and words',
      words: ['keyboard', 'shortcuts', 'glossary'],
      offered: true,
      run: openHelp,
    },
  ];
}

function useStatementCommand(): readonly Command[] {
  const network = useNetworkKey();
  const navigate = useNavigate();
  // Of a network it is one of the views.
  if (network !== null) return [];
  return [
    {
      id: 'accessibility',
      section: 'Actions',
      label: 'Accessibility statement',
      run: () => navigate('/accessibility'),
    },
  ];
}

function undoCommands({ undoable, redoable, shortcuts }: UndoRedo): readonly Command[] {
  const command = (id: 'undo' | 'redo', label: string, what: string | null): readonly Command[] =>
    what === null ? [] : [{ id, section: 'Actions', label, detail: what, offered: true, run: shortcuts[id] }];
  return [...command('undo', 'Undo', undoable), ...command('redo', 'Redo', redoable)];
}
