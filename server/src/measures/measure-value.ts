import { definedOrNull } from '../analytics/defined-value.js';
import type { MeasureAnswer } from './measure.service.js';
import { undefinedReason } from './undefined-reason.js';

/** One value of a measure with its place among the others. */
export interface MeasureValue {
  readonly value: number | null;
  /** The value in words, where it is no quantity. */
  readonly text: string | null;
  /** Why there is no value; null where there is one. */
  readonly reason: string | null;
  readonly rank: number | null;
  readonly tied: boolean;
  /** How many others have the same rank. */
  readonly level: number;
  /** How many have a rank. */
  readonly outOf: number;
  readonly details: Readonly<Record<string, number | null>> | null;
}

/** The value at an index of an answer. */
export function measureValueAt(answer: MeasureAnswer, index: number): MeasureValue {
  const value = definedOrNull(answer.values[index]);
  const details = answer.detailsAt(index);
  const { rank, tied, level } = answer.placeAt(index);
  return {
    value,
    text: answer.textAt(index),
    reason: value === null ? undefinedReason(answer, index) : null,
    rank,
    tied,
    level,
    outOf: answer.outOf,
    details: Object.keys(details).length === 0 ? null : details,
  };
}
