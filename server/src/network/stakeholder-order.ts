import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { type CursorKey, compareKeys, type Direction } from '../api/cursor.js';
import type { Order } from '../api/page.js';
import { foldText } from './network-filter.js';
import type { NetworkView } from './network-view.js';

export type StakeholderOrderField = 'key' | 'name' | 'kind' | 'group' | 'tier' | 'sector' | 'place' | 'degree';

export interface StakeholderOrder {
  readonly field: StakeholderOrderField;
  readonly direction?: Direction;
}

const SORTED = new WeakMap<NetworkView, Map<string, readonly number[]>>();

/** The positions of a view in an order, sorted once a view, and the order their cursors are made by. */
export function orderedPositions(
  view: NetworkView,
  order: StakeholderOrder = { field: 'key' },
): { readonly positions: readonly number[]; readonly order: Order<number> } {
  const direction = order.direction ?? 'ascending';
  const name = `stakeholders/${order.field}/${direction}`;
  const directions: readonly Direction[] = order.field === 'key' ? [direction] : [direction, 'ascending'];
  const keyOf = (position: number) => cursorKey(view, order.field, position);
  const ofView = SORTED.get(view) ?? new Map<string, readonly number[]>();
  SORTED.set(view, ofView);
  const positions = ofView.get(name) ?? sorted(view, keyOf, directions);
  ofView.set(name, positions);
  return { positions, order: { name, length: directions.length, keyOf, directions } };
}

function sorted(
  view: NetworkView,
  keyOf: (position: number) => CursorKey,
  directions: readonly Direction[],
): readonly number[] {
  const keys = Array.from(view.members, (_, position) => keyOf(position));
  return Array.from(keys.keys()).sort((a, b) => compareKeys(keys[a]!, keys[b]!, directions));
}

/** What a stakeholder is sorted by; its key, which is unique, decides between equals. */
function cursorKey(view: NetworkView, field: StakeholderOrderField, position: number): CursorKey {
  const one: StakeholderRecord = view.snapshot.stakeholders[view.members[position]!]!;
  switch (field) {
    case 'key':
      return [one.key];
    case 'name':
      return [foldText(one.name), one.key];
    case 'degree':
      return [view.graph.degree(position), one.key];
    default:
      return [one[field], one.key];
  }
}
