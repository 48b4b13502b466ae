import type { ChosenMeasure } from '../state/chosen-measure.js';
import { filterInput } from './filter-input.js';
import { optionsInput } from './measure-input.js';
import type { Scope } from './scope.js';

/** The address of a file with the values of some measures and where they come from. They share their options. */
export function measureExportAddress(scope: Scope, measures: readonly ChosenMeasure[], format: string): string {
  const params = new URLSearchParams({ format });
  for (const { id } of measures) params.append('measure', id);
  const options = Object.assign({}, ...measures.map((chosen) => optionsInput(chosen, scope.grouping)));
  if (Object.keys(options).length > 0) params.set('options', JSON.stringify(options));
  const filter = filterInput(scope.filter);
  if (filter !== undefined) params.set('filter', JSON.stringify(filter));
  return `/networks/${encodeURIComponent(scope.network)}/measures?${params}`;
}
