import { useState } from 'react';
import { capitalised, countOf } from '../../components/number-format.js';
import { type StakeholderRef, useStakeholderSearch } from '../../data/use-stakeholder.js';
import { useChangeAddress, useNetworkKey } from '../../state/use-view-state.js';
import type { Command } from './command.js';
import { offeredCommands, plain, searchCommands } from './command-order.js';
import { PaletteBox } from './palette-box.js';
import { recentCommands, rememberCommand } from './recent-commands.js';
import { type PageActions, useCommandsAnywhere, useCommandsOfNetwork } from './use-commands.js';

export interface CommandPaletteProps extends PageActions {
  readonly onClose: () => void;
}

/** One box for all there is: stakeholders by name; views, actions, filters, measures, networks by what they are called. */
export function CommandPalette(props: CommandPaletteProps) {
  const network = useNetworkKey();
  return network === null ? <Anywhere {...props} /> : <InNetwork {...props} network={network} />;
}

function Anywhere({ onClose, ...page }: CommandPaletteProps) {
  const [text, setText] = useState('');
  const commands = useCommandsAnywhere(page);
  const lately = recentCommands(null).flatMap(({ id }) => commands.find((command) => command.id === id) ?? []);
  return (
    <PaletteBox
      text={text}
      onType={setText}
      found={text.trim() === '' ? offeredCommands(commands, lately) : searchCommands(commands, text)}
      onRun={({ id }) => rememberCommand({ id, network: null })}
      onClose={onClose}
    />
  );
}

function InNetwork({ network, onClose, ...page }: CommandPaletteProps & { readonly network: string }) {
  const [text, setText] = useState('');
  const change = useChangeAddress();
  const commands = [...useCommandsOfNetwork(page), ...useCommandsAnywhere(page)];
  const search = useStakeholderSearch(network, text.trim());
  // What answers the former text is shown on only while it fits this one too: Enter must not open something else.
  const fits = ({ name }: StakeholderRef) => !search.outdated || plain(name).includes(plain(text));
  const people = text.trim() === '' ? [] : (search.data?.nodes ?? []).filter(fits);
  const more = search.outdated || people.length === 0 ? 0 : (search.data?.totalCount ?? 0) - people.length;
  const toOpen = (one: StakeholderRef) => stakeholderCommand(one, () => change({ panel: one.key }));
  const lately = recentCommands(network).flatMap(({ id, stakeholder }): readonly Command[] => {
    if (stakeholder !== undefined) return [toOpen(stakeholder)];
    return commands.filter((command) => command.id === id);
  });
  const remember = ({ id }: Command) => {
    const known = [...people, ...recentCommands(network).flatMap(({ stakeholder }) => stakeholder ?? [])];
    const stakeholder = known.find((one) => idOf(one) === id);
    rememberCommand({ id, network, ...(stakeholder && { stakeholder }) });
  };
  return (
    <PaletteBox
      text={text}
      onType={setText}
      found={
        text.trim() === '' ? offeredCommands(commands, lately) : searchCommands(commands, text, people.map(toOpen))
      }
      onRun={remember}
      onClose={onClose}
      searching={search.working}
      failure={search.failure}
      note={more > 0 ? `and ${countOf(more, 'more stakeholder')}: type more of the name` : null}
    />
  );
}

function idOf({ key }: StakeholderRef): string {
  return `stakeholder ${key}`;
}

function stakeholderCommand(stakeholder: StakeholderRef, run: () => void): Command {
  const { name, kind, group, tier, sector } = stakeholder;
  const detail = [group, tier, sector].flatMap((word) => (word === null ? [] : [capitalised(word)])).join(' · ');
  return { id: idOf(stakeholder), section: 'Stakeholders', label: name, detail, kind, run };
}
