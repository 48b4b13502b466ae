import { listed, plainNumber } from '@footbridge/shared/gaps/counted';
import { assertNever, type Result } from '@footbridge/shared/result';
import { apiError } from '../api/errors.js';
import type { UnusableFilter } from '../network/network-filter.js';
import type { NotFound } from '../network/refusal.js';
import type { StakeholderMeasureFailure } from './stakeholder-measures.js';

/** Why a question could not be answered as it was asked. */
export type QuestionFailure = NotFound | UnusableFilter | StakeholderMeasureFailure;

/** The value, or a thrown API error that says what was expected and what came. */
export function valueOrApiError<Value>(result: Result<Value, QuestionFailure>): Value {
  if (result.ok) return result.value;
  const { error } = result;
  switch (error.kind) {
    case 'not-found':
      throw apiError('NOT_FOUND', `There is no ${error.entity} "${error.key}", or the filter leaves it out.`);
    case 'unknown-grouping':
      throw apiError('BAD_INPUT', `grouping: expected ${oneOf(error.known)}, got "${error.grouping}".`);
    case 'unknown-measure':
      throw apiError('BAD_INPUT', `id: expected ${oneOf(error.known)}, got "${error.measure}".`);
    case 'unusable-filter':
      throw apiError('BAD_INPUT', `filter.${error.part}: ${error.expected}`);
    case 'unusable-option':
      throw apiError('BAD_INPUT', `options.${error.option}: ${error.expected}`);
    case 'not-of-stakeholders':
      throw apiError(
        'BAD_INPUT',
        `id: expected a measure that every stakeholder has a value of; "${error.measure}" is none.`,
      );
    default:
      return assertNever(error);
  }
}

/** Refuses a number outside its range, naming the argument. */
export function checkedRange(name: string, value: number, [least, most]: readonly [number, number]): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw apiError('BAD_INPUT', `${name}: expected ${plainNumber(least)} to ${plainNumber(most)}, got ${value}.`);
}

function oneOf(words: readonly string[]): string {
  return words.length === 0 ? 'nothing, as there is none' : `one of ${listed(words, 30)}`;
}
