import { measureById } from '@footbridge/shared/measures/catalogue';
import { type ChosenMeasure, isSameChoice } from '../state/chosen-measure.js';
import { filterInput } from './filter-input.js';
import type { MeasureOptions } from './generated/graphql.js';
import { optionsInput } from './measure-input.js';
import type { Scope } from './scope.js';

/** The address of a file with the values of some measures and where they come from. They share their options. */
export function measureExportAddress(scope: Scope, measures: readonly ChosenMeasure[], format: string): string {
  const params = new URLSearchParams({ format });
  for (const { id } of measures) params.append('measure', id);
  const options: MeasureOptions = Object.assign({}, ...measures.map((chosen) => optionsInput(chosen, scope.grouping)));
  if (Object.keys(options).length > 0) params.set('options', JSON.stringify(options));
  const filter = filterInput(scope.filter);
  if (filter !== undefined) params.set('filter', JSON.stringify(filter));
  return `/networks/${encodeURIComponent(scope.network)}/measures?${params}`;
}

/** Whether some measures can be in one file: options in it hold for every measure that takes them. */
export function shareOptions(measures: readonly ChosenMeasure[]): boolean {
  const merged = Object.assign({}, ...measures.map(({ options }) => options));
  return measures.every((chosen) => {
    const taken = Object.entries(merged).filter(([name]) =>
      measureById(chosen.id)?.options.some((option) => option === name),
    );
    return isSameChoice(chosen, { id: chosen.id, options: Object.fromEntries(taken) });
  });
}
