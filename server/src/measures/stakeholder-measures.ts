import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { UnknownGrouping } from '../network/grouping.js';
import type { NetworkView } from '../network/network-view.js';
import type { Asked } from './latest-answers.js';
import type { MeasureAnswer, MeasureService, UnknownMeasure } from './measure.service.js';
import type { MeasureChoice, UnusableOption } from './measure-options.js';
import { type MeasureValue, measureValueAt } from './measure-value.js';
import { positionOfKey } from './view-stakeholder.js';

/** A measure that has no value for each stakeholder, asked for where one is needed. */
export interface NotOfStakeholders {
  readonly kind: 'not-of-stakeholders';
  readonly measure: string;
}

export type StakeholderMeasureFailure = UnknownMeasure | UnusableOption | UnknownGrouping | NotOfStakeholders;

/** Several measures that every stakeholder has a value of, in the order of the choices. */
export async function stakeholderMeasures(
  measures: MeasureService,
  view: NetworkView,
  choices: readonly MeasureChoice[],
  asked: Asked,
): Promise<Result<readonly MeasureAnswer[], StakeholderMeasureFailure>> {
  const answers = await Promise.all(choices.map(({ id, options }) => measures.measure(view, id, options ?? {}, asked)));
  const found: MeasureAnswer[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    const { definition } = answer.value;
    if (definition.subject !== 'STAKEHOLDER') return fail({ kind: 'not-of-stakeholders', measure: definition.id });
    found.push(answer.value);
  }
  return succeed(found);
}

/** What a measure says of the stakeholder with this key, whatever version the answer is of. */
export function measureValueOf(answer: MeasureAnswer, key: string): MeasureValue {
  const position = positionOfKey(answer.view, key);
  return position === null ? notYetThere(answer) : measureValueAt(answer, position);
}

function notYetThere({ provenance, outOf }: MeasureAnswer): MeasureValue {
  const reason = provenance.stale
    ? `It came, or came under the filter, after version ${provenance.version}; the value is being computed.`
    : 'The filter leaves it out.';
  return { value: null, text: null, reason, rank: null, tied: false, level: 0, outOf, details: null };
}
