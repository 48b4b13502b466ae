import { type Result, succeed } from '@footbridge/shared/result';
import { type CursorKey, compareKeys, type Direction } from '../api/cursor.js';
import type { Order } from '../api/page.js';
import type { NetworkView } from '../network/network-view.js';
import { orderedPositions, type StakeholderOrderField } from '../network/stakeholder-order.js';
import type { Asked } from './latest-answers.js';
import type { MeasureAnswer, MeasureService } from './measure.service.js';
import type { MeasureChoice, MeasureOptions } from './measure-options.js';
import { measureValueOf, type StakeholderMeasureFailure, stakeholderMeasures } from './stakeholder-measures.js';
import type { ViewAnalyses } from './view-analyses.js';
import { stakeholderAt } from './view-stakeholder.js';

/** Only those whose value of a measure lies here; one without a value only where `isNull` asks for it. */
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
    const order = orderOf(view, orderBy, ofOrder);
    const versions = [...ofWhere, ofOrder].map((answer) => answer?.provenance.version);
    const positions = await this.#analyses.answer(
      view,
      `table ${JSON.stringify([orderBy, where, versions])}`,
      async () => {
        const kept = order.positions.filter((at) =>
          where.every((each, index) => meets(view, each, ofWhere[index]!, at)),
        );
        return kept.length === order.positions.length ? order.positions : kept;
      },
      asked.signal,
    );
    return succeed({
      view,
      columns: answers.value.slice(0, columns.length),
      positions,
      order: order.order,
      total: view.graph.order,
    });
  }
}

interface OrderedPositions {
  readonly positions: readonly number[];
  readonly order: Order<number>;
}

function orderOf(
  view: NetworkView,
  orderBy: StakeholderTableOrder,
  answer: MeasureAnswer | undefined,
): OrderedPositions {
  const direction = orderBy.direction ?? 'ascending';
  if (answer === undefined) return orderedPositions(view, { field: orderBy.field ?? 'key', direction });
  const keyOf = (position: number): CursorKey => {
    const { key } = stakeholderAt(view, position);
    return [measureValueOf(answer, key).value, key];
  };
  const directions = [direction, 'ascending'] as const;
  const keys = Array.from(view.members, (_, position) => keyOf(position));
  return {
    positions: Array.from(keys.keys()).sort((a, b) => compareKeys(keys[a]!, keys[b]!, directions)),
    order: { name: `table/${answer.definition.id}/${direction}`, length: 2, keyOf, directions },
  };
}

function meets(view: NetworkView, { min, max, isNull }: MeasureCondition, answer: MeasureAnswer, at: number): boolean {
  const { value } = measureValueOf(answer, stakeholderAt(view, at).key);
  if (isNull != null && isNull !== (value === null)) return false;
  if (min != null && (value === null || value < min)) return false;
  return max == null || (value !== null && value <= max);
}
