import type { ChosenMeasure } from '../state/chosen-measure.js';
import type { MeasureCondition, StakeholderTableOrder } from './generated/graphql.js';
import { optionsInput } from './measure-input.js';

export type StakeholderSortField = 'KEY' | 'NAME' | 'KIND' | 'GROUP' | 'TIER' | 'SECTOR' | 'PLACE' | 'DEGREE';

/** By a field or a measure, either way; those without a value come last. */
export type StakeholderSort =
  | { readonly kind: 'field'; readonly field: StakeholderSortField; readonly descending: boolean }
  | { readonly kind: 'measure'; readonly measure: ChosenMeasure; readonly descending: boolean };

/** Rows whose value of a measure lies between two numbers; null leaves that end open. */
export interface ValueCondition {
  readonly measure: ChosenMeasure;
  readonly least: number | null;
  readonly most: number | null;
}

export function orderInput(sort: StakeholderSort, grouping: string | null): StakeholderTableOrder {
  const direction = sort.descending ? 'DESCENDING' : 'ASCENDING';
  if (sort.kind === 'field') return { field: sort.field, direction };
  return { measure: sort.measure.id, options: optionsInput(sort.measure, grouping), direction };
}

export function conditionInput({ measure, least, most }: ValueCondition, grouping: string | null): MeasureCondition {
  return {
    id: measure.id,
    options: optionsInput(measure, grouping),
    ...(least !== null && { min: least }),
    ...(most !== null && { max: most }),
  };
}
