import type { MeasureAnswer } from './measure.service.js';

/** Why a measure has no value here. */
export function undefinedReason({ definition }: MeasureAnswer, _index: number): string {
  return definition.undefinedWhen;
}
