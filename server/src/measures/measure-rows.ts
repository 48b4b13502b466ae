import { definedOrNull } from '../analytics/defined-value.js';
import { type Order, type Page, type PageRequest, pageOfList } from '../api/page.js';
import type { NetworkView } from '../network/network-view.js';
import type { MeasureAnswer, MeasurePlace } from './measure.service.js';
import { subjectAt } from './measure-subject.js';
import { nameOrder } from './name-order.js';

/** One value of a measure, with whose it is. */
export interface MeasureRow {
  readonly view: NetworkView;
  /** A position; null where the value is not a stakeholder's. */
  readonly position: number | null;
  /** The two ends, by position, of the linked pair whose value it is. */
  readonly ends: readonly [number, number] | null;
  readonly pair: readonly string[] | null;
  readonly value: number | null;
  readonly text: string | null;
  readonly reason: string | null;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly details: Readonly<Record<string, unknown>> | null;
}

/** One page of a measure's rows, in order of rank. */
export function measureRows(answer: MeasureAnswer, request: PageRequest): Page<MeasureRow> {
  const order = orderOf(answer);
  return pageOfList(answer.places, request, { field: 'rows', order, toNode: (place) => rowOf(answer, place) });
}

/** By rank, then as equal values are put in order. */
function orderOf({ view, measured, definition }: MeasureAnswer): Order<MeasurePlace> {
  return {
    name: `measure/${definition.id}`,
    length: 3,
    keyOf: ({ index, rank }) => [rank, nameOrder(subjectAt(view, measured, index).name), index],
  };
}

function rowOf({ view, measured, definition }: MeasureAnswer, { index, rank, tied }: MeasurePlace): MeasureRow {
  const { position, ends, pair } = subjectAt(view, measured, index);
  const value = definedOrNull(measured.values[index]);
  return {
    view,
    position,
    ends,
    pair,
    value,
    text: value === null ? null : (measured.textOf?.(index) ?? null),
    reason: value === null ? definition.undefinedWhen : null,
    rank,
    tied,
    details: measured.detailsOf?.(index) ?? null,
  };
}
