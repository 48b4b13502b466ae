import { definedOrNull } from '../analytics/defined-value.js';
import { type Order, type Page, type PageRequest, pageOfList } from '../api/page.js';
import type { NetworkView } from '../network/network-view.js';
import type { MeasureAnswer } from './measure.service.js';
import { type MeasureValue, measureValueAt } from './measure-value.js';
import type { MeasureSubjectAt } from './measure-values.js';
import { nameOrder } from './name-order.js';
import type { MeasurePlace } from './places.js';

/** One value of a measure, with whose it is. */
export interface MeasureRow extends Omit<MeasureSubjectAt, 'name'>, MeasureValue {
  readonly view: NetworkView;
}

/** One page of a measure's rows, in order of rank. */
export function measureRows(answer: MeasureAnswer, request: PageRequest): Page<MeasureRow> {
  const order = orderOf(answer);
  return pageOfList(answer.places, request, { field: 'rows', order, toNode: ({ index }) => rowOf(answer, index) });
}

/** By rank, or names by number; then as equal values are put in order. */
function orderOf({ definition, subjectAt, values }: MeasureAnswer): Order<MeasurePlace> {
  return {
    name: `measure/${definition.id}`,
    length: 3,
    keyOf: ({ index, rank }) => [
      definition.values === 'names' ? definedOrNull(values[index]) : rank,
      nameOrder(subjectAt(index).name),
      index,
    ],
  };
}

function rowOf(answer: MeasureAnswer, index: number): MeasureRow {
  const { position, ends, pair, part, set } = answer.subjectAt(index);
  return { view: answer.view, position, ends, pair, part, set, ...measureValueAt(answer, index) };
}

/** Indices of the ties a row is about, ascending: all that link its two ends, or all that make its arc. */
export function tiesOfRow({ view, ends, pair }: Pick<MeasureRow, 'view' | 'ends' | 'pair'>): readonly number[] {
  if (ends === null) return [];
  const ties = view.tiesOfPair(...ends);
  if (pair === null) return ties;
  const { directed, from } = view.snapshot.ties;
  const start = view.members[ends[0]];
  return ties.filter((tie) => directed[tie] === 0 || from[tie] === start);
}
