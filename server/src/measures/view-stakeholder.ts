import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { NetworkView } from '../network/network-view.js';

/** The stakeholder at a position of a view. */
export function stakeholderAt(view: NetworkView, position: number): StakeholderRecord {
  const index = view.members[position];
  const stakeholder = index === undefined ? undefined : view.snapshot.stakeholders[index];
  if (stakeholder === undefined) throw new Error(`No stakeholder at position ${position} of ${view.members.length}`);
  return stakeholder;
}

export function nameAt(view: NetworkView, position: number): string {
  return stakeholderAt(view, position).name;
}

export function namesAt(view: NetworkView, positions: Iterable<number>): readonly string[] {
  return Array.from(positions, (position) => nameAt(view, position));
}

/** The position of a stakeholder by key; null where there is none or the filter left it out. */
export function positionOfKey(view: NetworkView, key: string): number | null {
  const index = view.snapshot.indexOf.get(key);
  const position = index === undefined ? -1 : (view.positionOf[index] ?? -1);
  return position < 0 ? null : position;
}
