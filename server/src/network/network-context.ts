import type { Viewer } from '../access/viewer.js';
import { apiError } from '../api/errors.js';
import type { RequestContext } from '../api/request-context.js';
import type { NetworkLoaders } from './network-loaders.js';
import type { NetworkRow } from './network-row.js';
import type { NetworkSnapshot } from './network-snapshot.js';
import type { StakeholderType } from './stakeholder.type.js';
import type { TieType } from './tie.type.js';

/** The context of every resolver that answers with stakeholders or ties. */
export type NetworkContext = RequestContext<NetworkLoaders, Viewer>;

/** A stakeholder of the network the request looks at, from its batch. */
export async function loadStakeholder(
  context: NetworkContext,
  network: NetworkRow,
  key: string,
): Promise<StakeholderType> {
  const found = await context.loaders.stakeholders.load({ network, key });
  if (found === null) throw apiError('NOT_FOUND', `The stakeholder "${key}" is no longer there.`);
  return found;
}

/** Several of them, in the order given. */
export function loadStakeholders(
  context: NetworkContext,
  network: NetworkRow,
  keys: readonly string[],
): Promise<StakeholderType[]> {
  return Promise.all(keys.map((key) => loadStakeholder(context, network, key)));
}

/** Ties of a snapshot by their index, from the batch of the request; those gone meanwhile are left out. */
export async function loadTies(
  context: NetworkContext,
  snapshot: NetworkSnapshot,
  ties: Iterable<number>,
): Promise<TieType[]> {
  const { network, stakeholders } = snapshot;
  const found = await Promise.all(
    Array.from(ties, (tie) =>
      context.loaders.ties.load({
        network,
        key: snapshot.ties.keys[tie]!,
        from: stakeholders[snapshot.ties.from[tie]!]!.key,
      }),
    ),
  );
  return found.filter((tie) => tie !== null);
}
