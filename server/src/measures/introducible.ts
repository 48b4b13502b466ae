import type { NetworkView } from '../network/network-view.js';
import { stakeholderAt } from './view-stakeholder.js';

/** Whether someone may be introduced: people and organisations, never a topic, event or thing. */
export function mayBeIntroduced(view: NetworkView, position: number): boolean {
  return stakeholderAt(view, position).kind !== 'other';
}

/**
 * Whether those of a view are people or organisations by the word they are projected onto, or people all the same:
 * groups and events that share members are not introduced to each other, whatever they are recorded as.
 */
export function isOfIntroducible(view: NetworkView): boolean {
  const { projection } = view.filter;
  if (projection == null || INTRODUCIBLE.has(projection.onto)) return true;
  return view.members.every((member) => view.snapshot.stakeholders[member]!.kind === 'person');
}

const INTRODUCIBLE: ReadonlySet<string> = new Set(['person', 'organisation']);

/** 1 for everyone who may be introduced. */
export function introducible(view: NetworkView): Uint8Array {
  return Uint8Array.from({ length: view.graph.order }, (_, position) => (mayBeIntroduced(view, position) ? 1 : 0));
}
