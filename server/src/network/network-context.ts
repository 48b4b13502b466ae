import type { Viewer } from '../access/viewer.js';
import { apiError } from '../api/errors.js';
import type { RequestContext } from '../api/request-context.js';
import type { NetworkLoaders } from './network-loaders.js';
import type { NetworkSnapshot } from './network-snapshot.js';
import { projectedTie } from './projected-ties.js';
import { type StakeholderType, stakeholderType } from './stakeholder.type.js';
import { type TieType, tieType } from './tie.type.js';

/** The context of every resolver that answers with stakeholders or ties. */
export type NetworkContext = RequestContext<NetworkLoaders, Viewer>;

/** A stakeholder of a snapshot by its index, from the batch of the request; as the snapshot has it where it is gone. */
export async function loadStakeholder(
  context: NetworkContext,
  { network, stakeholders }: NetworkSnapshot,
  index: number,
): Promise<StakeholderType> {
  const seen = stakeholders[index]!;
  const found = await context.loaders.stakeholders.load({ network, key: seen.key });
  return found ?? stakeholderType(network, seen);
}

/** Several of them, in the order given. */
export function loadStakeholders(
  context: NetworkContext,
  snapshot: NetworkSnapshot,
  indices: Iterable<number>,
): Promise<StakeholderType[]> {
  return Promise.all(Array.from(indices, (index) => loadStakeholder(context, snapshot, index)));
}

/** An end of a tie, from the batch of the request; as the tie's snapshot has it where it is gone. */
export async function loadEnd(
  { loaders }: NetworkContext,
  { network, record, ends }: TieType,
  end: 'from' | 'to',
): Promise<StakeholderType> {
  const key = record[end];
  const found = await loaders.stakeholders.load({ network, key });
  if (found !== null) return found;
  const seen = ends?.find((one) => one.key === key);
  if (seen === undefined) throw apiError('NOT_FOUND', `The stakeholder "${key}" is no longer there.`);
  return stakeholderType(network, seen);
}

/** Ties of a snapshot by their index, from the batch of the request; those gone meanwhile are left out. */
export async function loadTies(
  context: NetworkContext,
  snapshot: NetworkSnapshot,
  ties: Iterable<number>,
): Promise<TieType[]> {
  const { network, stakeholders } = snapshot;
  const found = await Promise.all(
    Array.from(ties, (tie) => {
      const [from, to] = [stakeholders[snapshot.ties.from[tie]!]!, stakeholders[snapshot.ties.to[tie]!]!];
      if (snapshot.projection !== undefined) return tieType(network, projectedTie(snapshot, tie), [from, to]);
      return context.loaders.ties.load({ network, key: snapshot.ties.keys.at(tie)!, from: from.key, ends: [from, to] });
    }),
  );
  return found.filter((tie) => tie !== null);
}
