import type { MeasureId } from '../catalogue.js';
import type { MeasureChoices } from '../measure-choices.js';
import type { KnownNetworkId } from './known-networks.js';

/** One value that others published or computed, to hold our own against. */
export interface KnownAnswer {
  readonly network: KnownNetworkId;
  readonly measure: MeasureId;
  /** What is out of the ordinary among the measure's options. */
  readonly options: Partial<MeasureChoices>;
  /** The stakeholder, the two ends of the tie or pair, or the two parts; empty for the whole network. */
  readonly of: readonly string[];
  /** Which of a measure's further numbers is meant; null for its value. */
  readonly detail: string | null;
  readonly expected: number;
  /** Half a unit of the last digit the source gives. */
  readonly tolerance: number;
  readonly source: string;
}

/** What answers of one origin share. */
export interface AnswerOrigin {
  readonly network: KnownNetworkId;
  readonly tolerance: number;
  readonly source: string;
}

/** One value: only what is out of the ordinary is written. */
export interface SingleAnswer {
  readonly measure: MeasureId;
  readonly of?: readonly string[];
  readonly detail?: string;
  readonly options?: Partial<MeasureChoices>;
  readonly expected: number;
}

/** One value for each stakeholder of the network, in its order; null where the source gives none. */
export interface AnswerTable extends Omit<SingleAnswer, 'of' | 'expected'> {
  readonly values: readonly (number | null)[];
}

export function singleAnswers(origin: AnswerOrigin, answers: readonly SingleAnswer[]): readonly KnownAnswer[] {
  return answers.map((answer) => ({ of: [], detail: null, options: {}, ...origin, ...answer }));
}

export function tableAnswers(
  origin: AnswerOrigin,
  stakeholders: readonly string[],
  tables: readonly AnswerTable[],
): readonly KnownAnswer[] {
  return tables.flatMap(({ values, ...table }) => {
    const given = values.flatMap((expected, at) =>
      expected === null ? [] : [{ ...table, of: [stakeholders[at]!], expected }],
    );
    return singleAnswers(origin, given);
  });
}
