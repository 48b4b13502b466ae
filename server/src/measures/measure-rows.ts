import { definedOrNull } from '../analytics/defined-value.js';
import { type Order, type Page, type PageRequest, pageOfList } from '../api/page.js';
import type { NetworkView } from '../network/network-view.js';
import type { MeasureAnswer, MeasurePlace } from './measure.service.js';
import type { MeasureSubjectAt } from './measure-values.js';
import { nameOrder } from './name-order.js';

/** One value of a measure, with whose it is. */
export interface MeasureRow extends Omit<MeasureSubjectAt, 'name'> {
  readonly view: NetworkView;
  readonly value: number | null;
  readonly text: string | null;
  readonly reason: string | null;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly details: Readonly<Record<string, number | null>> | null;
}

/** One page of a measure's rows, in order of rank. */
export function measureRows(answer: MeasureAnswer, request: PageRequest): Page<MeasureRow> {
  const order = orderOf(answer);
  return pageOfList(answer.places, request, { field: 'rows', order, toNode: (place) => rowOf(answer, place) });
}

/** By rank, then as equal values are put in order. */
function orderOf({ definition, subjectAt }: MeasureAnswer): Order<MeasurePlace> {
  return {
    name: `measure/${definition.id}`,
    length: 3,
    keyOf: ({ index, rank }) => [rank, nameOrder(subjectAt(index).name), index],
  };
}

function rowOf(answer: MeasureAnswer, { index, rank, tied }: MeasurePlace): MeasureRow {
  const { position, ends, pair, part, set } = answer.subjectAt(index);
  const value = definedOrNull(answer.values[index]);
  const details = answer.detailsAt(index);
  return {
    view: answer.view,
    position,
    ends,
    pair,
    part,
    set,
    value,
    text: answer.textAt(index),
    reason: value === null ? answer.definition.undefinedWhen : null,
    rank,
    tied,
    details: Object.keys(details).length === 0 ? null : details,
  };
}
