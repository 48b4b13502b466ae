import { type Result, succeed } from '@footbridge/shared/result';
import { definedOrNull } from '../analytics/defined-value.js';
import { areSame } from '../analytics/statistics/same-value.js';
import type { CursorKey, Direction } from '../api/cursor.js';
import type { Order } from '../api/page.js';
import type { NetworkView } from '../network/network-view.js';
import { orderedPositions, type StakeholderOrderField } from '../network/stakeholder-order.js';
import type { Asked } from './latest-answers.js';
import type { MeasureAnswer, MeasureService } from './measure.service.js';
import type { MeasureChoice, MeasureOptions } from './measure-options.js';
import { type StakeholderMeasureFailure, stakeholderMeasures } from './stakeholder-measures.js';
import type { ViewAnalyses } from './view-analyses.js';
import { positionOfKey, stakeholderAt } from './view-stakeholder.js';

/** Only those whose value of a measure lies here (a bound takes in what ranks as level with it); one without a value only where `isNull` asks for it. */
export interface MeasureCondition extends MeasureChoice {
  readonly min?: number | null;
  readonly max?: number | null;
  readonly isNull?: boolean | null;
}

/** By a field or by a measure; equal ones by key, those without a value last. */
export interface StakeholderTableOrder {
  readonly field?: StakeholderOrderField | null;
  readonly measure?: string | null;
  readonly options?: MeasureOptions | null;
  readonly direction?: Direction | null;
}

export interface StakeholderTableQuestion {
  readonly columns: readonly MeasureChoice[];
  readonly where: readonly MeasureCondition[];
  readonly orderBy: StakeholderTableOrder;
}

/** The stakeholders of a view with their values of any measures, in any order of them. */
export interface StakeholderTable {
  readonly view: NetworkView;
  readonly columns: readonly MeasureAnswer[];
  /** Those the conditions leave, in order. */
  readonly positions: readonly number[];
  readonly order: Order<number>;
  /** Before the conditions. */
  readonly total: number;
}

/** Makes tables of stakeholders and measures. */
export class StakeholderTableService {
  readonly #analyses: ViewAnalyses;
  readonly #measures: MeasureService;

  constructor(analyses: ViewAnalyses, measures: MeasureService) {
    this.#analyses = analyses;
    this.#measures = measures;
  }

  async table(
    view: NetworkView,
    { columns, where, orderBy }: StakeholderTableQuestion,
    asked: Asked,
  ): Promise<Result<StakeholderTable, StakeholderMeasureFailure>> {
    const sortedBy = orderBy.measure == null ? [] : [{ id: orderBy.measure, options: orderBy.options }];
    const choices = [...columns, ...where, ...sortedBy];
    const answers = await stakeholderMeasures(this.#measures, view, choices, asked);
    if (!answers.ok) return answers;
    const ofWhere = answers.value.slice(columns.length, columns.length + where.length);
    const [ofOrder] = answers.value.slice(columns.length + where.length);
    const { order, sort } = orderOf(view, orderBy, ofOrder);
    const versions = [...ofWhere, ofOrder].map((answer) => answer?.provenance.version);
    const positions = await this.#analyses.answer(
      view,
      `table ${JSON.stringify([orderBy, where, versions])}`,
      async () => {
        const meets = where.map((condition, index) => conditionOn(view, condition, ofWhere[index]!));
        return sort().filter((position) => meets.every((isMet) => isMet(position)));
      },
      asked.signal,
    );
    return succeed({
      view,
      columns: answers.value.slice(0, columns.length),
      positions,
      order,
      total: view.graph.order,
    });
  }
}

/** How positions stand in an order, and all of them in it. */
interface TableOrder {
  readonly order: Order<number>;
  sort(): readonly number[];
}

function orderOf(view: NetworkView, orderBy: StakeholderTableOrder, answer: MeasureAnswer | undefined): TableOrder {
  const direction = orderBy.direction ?? 'ascending';
  if (answer === undefined) {
    const { positions, order } = orderedPositions(view, { field: orderBy.field ?? 'key', direction });
    return { order, sort: () => positions };
  }
  const valueAt = valuesIn(view, answer);
  const keyOf = (position: number): CursorKey => [definedOrNull(valueAt(position)), stakeholderAt(view, position).key];
  const directions = [direction, 'ascending'] as const;
  return {
    order: { name: `table/${answer.definition.id}/${direction}`, length: 2, keyOf, directions },
    sort: () => sortedByValue(view.graph.order, valueAt, direction),
  };
}

/** As cursors compare: by value, those without one last, equal ones by position, which is the order of keys. */
function sortedByValue(order: number, valueAt: (position: number) => number, direction: Direction): readonly number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const values = Float64Array.from({ length: order }, (_, position) => sign * valueAt(position));
  const positions = Array.from(values.keys());
  const defined = positions.filter((position) => !Number.isNaN(values[position]));
  const undefinedOnes = positions.filter((position) => Number.isNaN(values[position]));
  return [...defined.sort((a, b) => values[a]! - values[b]! || a - b), ...undefinedOnes];
}

/** The value of each position of a view, NaN where there is none, by an answer that may be of an earlier version. */
function valuesIn(view: NetworkView, answer: MeasureAnswer): (position: number) => number {
  if (answer.view === view) return (position) => answer.values[position]!;
  return (position) => {
    const known = positionOfKey(answer.view, stakeholderAt(view, position).key);
    return known === null ? Number.NaN : answer.values[known]!;
  };
}

function conditionOn(
  view: NetworkView,
  { min, max, isNull }: MeasureCondition,
  answer: MeasureAnswer,
): (position: number) => boolean {
  const valueAt = valuesIn(view, answer);
  return (position) => {
    const value = valueAt(position);
    const hasNone = Number.isNaN(value);
    if (isNull != null && isNull !== hasNone) return false;
    if (min != null && !(value >= min || areSame(value, min))) return false;
    return max == null || value <= max || areSame(value, max);
  };
}
