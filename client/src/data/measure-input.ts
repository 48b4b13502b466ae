import { measureById } from '@footbridge/shared/measures/catalogue';
import type { ChosenMeasure } from '../state/chosen-measure.js';
import type { MeasureOptions } from './generated/graphql.js';

const LOST_VALUES = { stakeholders: 'STAKEHOLDERS', ties: 'TIES' } as const;

/** The options of a measure as the API takes them; one that asks for a grouping takes the page's, unless told. */
export function optionsInput({ id, options }: ChosenMeasure, pageGrouping: string | null): MeasureOptions | undefined {
  const { grouping, lost, ...rest } = options;
  const takesGrouping = measureById(id)?.options.includes('grouping') ?? false;
  const parted = takesGrouping ? (grouping ?? pageGrouping) : null;
  const input: MeasureOptions = {
    ...rest,
    ...(parted !== null && { grouping: parted }),
    ...(lost !== undefined && { lost: LOST_VALUES[lost] }),
  };
  return Object.keys(input).length === 0 ? undefined : input;
}
