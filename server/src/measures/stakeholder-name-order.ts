import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { NetworkView } from '../network/network-view.js';
import { type NameOrder, nameOrder } from './name-order.js';

/** By the list of stakeholders, which an edit of a tie leaves as it is. */
const RANKS = new WeakMap<readonly StakeholderRecord[], Int32Array>();

/** The order of positions of a view by name, found once for all views of the same stakeholders. */
export function stakeholderNameOrder({ snapshot, members }: NetworkView): NameOrder {
  const rank = ranksOf(snapshot.stakeholders);
  return (a, b) => rank[members[a]!]! - rank[members[b]!]!;
}

/** For each stakeholder its place in the order of names. */
function ranksOf(stakeholders: readonly StakeholderRecord[]): Int32Array {
  const known = RANKS.get(stakeholders);
  if (known !== undefined) return known;
  const keys = stakeholders.map(({ name }) => nameOrder(name));
  const order = Array.from(keys.keys()).sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
  const rank = new Int32Array(order.length);
  for (const [place, index] of order.entries()) rank[index] = place;
  RANKS.set(stakeholders, rank);
  return rank;
}
