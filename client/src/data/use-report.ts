import { useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchFile } from './fetch-file.js';
import { filterInput } from './filter-input.js';
import { tracked } from './running-requests.js';
import type { Scope } from './scope.js';
import { type AnswerState, answerState } from './use-answer.js';

/** How a report is made, beyond what it is of. */
export interface ReportChoices {
  readonly definitions: 'yes' | 'no';
  /** Of people who are service users. */
  readonly names: 'withhold' | 'show';
}

/** Where the server has a report: as a page, or as a file to keep. */
export function reportAddress(scope: Scope, choices: ReportChoices, kind: 'page' | 'html' | 'pdf'): string {
  const params = new URLSearchParams({ format: kind === 'pdf' ? 'pdf' : 'html', ...choices });
  if (kind === 'html') params.set('download', 'yes');
  if (scope.grouping !== null) params.set('grouping', scope.grouping);
  const filter = filterInput(scope.filter);
  if (filter !== undefined) params.set('filter', JSON.stringify(filter));
  return `/networks/${encodeURIComponent(scope.network)}/report?${params}`;
}

/** The address of a report's page, once the server has it ready: its answers are kept, so that it opens at once. */
export function useReport(scope: Scope, choices: ReportChoices): AnswerState<string> {
  const client = useQueryClient();
  const address = reportAddress(scope, choices, 'page');
  const queryKey = [scope.network, 'report', address];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      tracked(queryKey, async (requestId) => {
        await fetchFile(address, { signal, requestId });
        return address;
      }),
  });
  return answerState(query, client, queryKey);
}
