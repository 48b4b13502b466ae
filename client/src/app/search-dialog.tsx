import { Dialog } from '../components/dialog.js';
import { ErrorState } from '../components/error-state.js';
import { Skeleton } from '../components/skeleton.js';
import type { CommandPaletteProps } from './commands/command-palette.js';
import { filesFailure, useFiles } from './use-files.js';

/** The list of commands knows every measure by name: the first page does without it. */
export const loadCommands = () => import('./commands/command-palette.js').then((module) => module.CommandPalette);

export interface SearchDialogProps extends CommandPaletteProps {
  readonly isOpen: boolean;
}

/** Finds stakeholders by name, and all that can be opened or done by what it is called. */
export function SearchDialog({ isOpen, ...props }: SearchDialogProps) {
  return (
    <Dialog title="Search" isOpen={isOpen} onClose={props.onClose}>
      <LoadedCommands {...props} />
    </Dialog>
  );
}

function LoadedCommands(props: CommandPaletteProps) {
  const files = useFiles('commands', loadCommands);
  const { data: CommandPalette } = files;
  if (CommandPalette !== undefined) return <CommandPalette {...props} />;
  if (files.isFetching) return <Skeleton of="the search" lines={6} />;
  return <ErrorState error={filesFailure(files.error).words} onRetry={() => void files.refetch()} />;
}
