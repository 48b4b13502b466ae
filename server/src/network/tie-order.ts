import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import { type CursorKey, compareKeys, type Direction } from '../api/cursor.js';
import type { Order } from '../api/page.js';
import { foldText } from './network-filter.js';
import { OPEN_END, OPEN_START } from './network-snapshot.js';
import type { NetworkView } from './network-view.js';

export type TieOrderField = 'key' | 'from' | 'to' | 'kind' | 'layer' | 'strength' | 'valid from' | 'valid to';

export interface TieOrder {
  readonly field: TieOrderField;
  readonly direction?: Direction;
}

const BY_KEY = 'ties/key';
const SORTED = new WeakMap<NetworkView, Map<string, readonly number[]>>();

/** The order that cursors of ties are made by: by key, as a view has them, where no other is asked for. */
export function tieOrder(view: NetworkView, order: TieOrder = { field: 'key' }): Order<number> {
  const { field } = order;
  const direction = order.direction ?? 'ascending';
  const name = field === 'key' && direction === 'ascending' ? BY_KEY : `ties/${field}/${direction}`;
  const directions: readonly Direction[] = field === 'key' ? [direction] : [direction, 'ascending'];
  return { name, length: directions.length, keyOf: (tie) => cursorKey(view, field, tie), directions };
}

/** The ties of a view in an order, sorted once a view. */
export function orderedTies(view: NetworkView, order: Order<number>): readonly number[] {
  const ofView = SORTED.get(view) ?? new Map<string, readonly number[]>();
  SORTED.set(view, ofView);
  const ties = ofView.get(order.name) ?? sorted(view, order);
  ofView.set(order.name, ties);
  return ties;
}

function sorted(view: NetworkView, { name, keyOf, directions }: Order<number>): readonly number[] {
  if (name === BY_KEY) return [...view.ties];
  const keys = Array.from(view.ties, keyOf);
  const places = Array.from(keys.keys()).sort((a, b) => compareKeys(keys[a]!, keys[b]!, directions));
  return places.map((place) => view.ties[place]!);
}

/** What a tie is sorted by; its key, which is unique, decides between equals. */
function cursorKey({ snapshot }: NetworkView, field: TieOrderField, tie: number): CursorKey {
  const { ties, stakeholders } = snapshot;
  const key = ties.keys.at(tie)!;
  const nameAt = (index: number) => foldText(stakeholders[index]!.name);
  switch (field) {
    case 'key':
      return [key];
    case 'from':
      return [nameAt(ties.from[tie]!), key];
    case 'to':
      return [nameAt(ties.to[tie]!), key];
    case 'kind':
      return [ties.kinds[ties.kind[tie]!]!, key];
    case 'layer':
      return [LAYERS[ties.layer[tie]!]!, key];
    case 'strength':
      return [Number.isNaN(ties.strength[tie]!) ? null : ties.strength[tie]!, key];
    case 'valid from':
      return [ties.validFrom[tie] === OPEN_START ? null : ties.validFrom[tie]!, key];
    case 'valid to':
      return [ties.validTo[tie] === OPEN_END ? null : ties.validTo[tie]!, key];
  }
}
