import type { NetworkView } from '../network/network-view.js';
import { stakeholderAt } from './view-stakeholder.js';

/** Whether someone may be introduced: people and organisations, never a topic, event or thing. */
export function mayBeIntroduced(view: NetworkView, position: number): boolean {
  return stakeholderAt(view, position).kind !== 'other';
}

/** 1 for everyone who may be introduced. */
export function introducible(view: NetworkView): Uint8Array {
  return Uint8Array.from({ length: view.graph.order }, (_, position) => (mayBeIntroduced(view, position) ? 1 : 0));
}
