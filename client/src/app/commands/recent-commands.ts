import type { StakeholderRef } from '../../data/use-stakeholder.js';
import { type TextStore, visitStore } from '../../state/text-store.js';

/** What was done from the list of commands. A stakeholder is kept with its name, for no command is made for each. */
export interface RecentCommand {
  readonly id: string;
  readonly network: string | null;
  readonly stakeholder?: StakeholderRef;
}

const STORED_AS = 'footbridge:recent-commands';
const MOST = 5;
/** Of all networks together: enough to find a few of each again. */
const MOST_KEPT = 40;

/** What was done lately in a network, the latest first. Kept while the tab is open: names do not outlive it. */
export function recentCommands(network: string | null, storage: TextStore = visitStore): readonly RecentCommand[] {
  return read(storage)
    .filter((entry) => entry.network === network)
    .slice(0, MOST);
}

export function rememberCommand(entry: RecentCommand, storage: TextStore = visitStore): void {
  const others = read(storage).filter(({ id, network }) => id !== entry.id || network !== entry.network);
  storage.setItem(STORED_AS, JSON.stringify([entry, ...others].slice(0, MOST_KEPT)));
}

function read(storage: TextStore): readonly RecentCommand[] {
  return JSON.parse(storage.getItem(STORED_AS) ?? '[]') as readonly RecentCommand[];
}
