import { filterInput } from './filter-input.js';
import type { Scope } from './scope.js';

/** The files in which stakeholders and ties leave. */
export const RECORD_FORMATS = [
  { id: 'csv', label: 'CSV files', detail: 'Stakeholders and ties, in one archive' },
  { id: 'xlsx', label: 'Excel workbook', detail: 'A sheet for stakeholders, one for ties' },
  { id: 'json', label: 'JSON', detail: 'Everything, to import elsewhere as it is' },
] as const;

/** Where the server gives what a filter leaves, as a file. */
export function recordExportAddress({ network, filter }: Pick<Scope, 'network' | 'filter'>, format: string): string {
  const params = new URLSearchParams({ format });
  const input = filterInput(filter);
  if (input !== undefined) params.set('filter', JSON.stringify(input));
  return `/networks/${encodeURIComponent(network)}/export?${params}`;
}
