import { loadStakeholder, loadStakeholders, type NetworkContext } from '../network/network-context.js';
import type { NetworkView } from '../network/network-view.js';
import type { StakeholderType } from '../network/stakeholder.type.js';

/** An answer about a view, with the view its positions belong to. */
export type InView<Answer> = Answer & { readonly view: NetworkView };

/** Puts the view beside each of the answers, for the resolvers of their fields. */
export function inView<Answer extends object>(
  view: NetworkView,
  answers: readonly Answer[],
): readonly InView<Answer>[] {
  return answers.map((answer) => ({ ...answer, view }));
}

/** The stakeholders at some positions, from the batch of the request. */
export function loadedAt(
  context: NetworkContext,
  view: NetworkView,
  positions: Iterable<number>,
): Promise<StakeholderType[]> {
  const indices = Array.from(positions, (position) => view.members[position]!);
  return loadStakeholders(context, view.snapshot, indices);
}

export function loadedOne(context: NetworkContext, view: NetworkView, position: number): Promise<StakeholderType> {
  return loadStakeholder(context, view.snapshot, view.members[position]!);
}
