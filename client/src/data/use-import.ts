import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { fetchGraphql } from './fetch-graphql.js';
import {
  CancelImportDocument,
  ImportJobDocument,
  type ImportJobQuery,
  LimitsDocument,
  type LimitsQuery,
  PlanImportDocument,
  type PlanImportInput,
  type PlanImportMutation,
  RunImportDocument,
} from './generated/graphql.js';
import { describeFailure, type FailureWords } from './graphql-failure.js';
import { type AnswerState, useAnswer } from './use-answer.js';
import { useChange } from './use-change.js';
import { keysOf } from './use-edits.js';

export type {
  ColumnMapping,
  DanglingRule,
  DuplicateRule,
  ImportMapping,
  ImportMode,
  PlanImportInput,
  TableMapping,
  TableRole,
  ValueMapping,
} from './generated/graphql.js';
export type PlanAnswer = PlanImportMutation['planImport'];
export type ImportPlan = NonNullable<PlanAnswer['plan']>;
export type ImportTable = ImportPlan['tables'][number];
export type ImportColumn = ImportTable['columns'][number];
export type UnknownWord = ImportPlan['words'][number];
export type ImportProblem = ImportPlan['problems']['nodes'][number];
export type ImportJob = NonNullable<ImportJobQuery['importJob']>;
export type ImportLimits = LimitsQuery['limits'];

const PROBLEMS_SHOWN = 100;
const PROBLEM_PAGE = 200;
/** A list longer than this is not read by anyone, and each page is asked for anew. */
const MOST_PROBLEMS = 5000;
const POLL_MS = 400;

/** How large an upload may be. */
export function useImportLimits(): AnswerState<ImportLimits> {
  return useAnswer({ document: LimitsDocument, variables: {}, key: [null, 'limits'], select: (data) => data.limits });
}

/** What the files would do, as they are mapped now. Planning writes nothing, so it is asked like a question. */
export function usePlan(input: PlanImportInput | null): AnswerState<PlanAnswer> {
  return useAnswer({
    document: PlanImportDocument,
    variables: { input: input ?? { network: '', uploads: [] }, problems: PROBLEMS_SHOWN },
    key: [null, 'import plan'],
    select: (data) => data.planImport,
    enabled: input !== null,
  });
}

/** Every problem of a plan, page by page, for a file of them. */
export async function allProblems(input: PlanImportInput, signal: AbortSignal): Promise<readonly ImportProblem[]> {
  const found: ImportProblem[] = [];
  let after: string | null = null;
  do {
    const answer: PlanImportMutation = await fetchGraphql(
      PlanImportDocument,
      { input, problems: PROBLEM_PAGE, after },
      signal,
    );
    const page = answer.planImport.plan?.problems;
    found.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && found.length < MOST_PROBLEMS);
  return found;
}

/** Starts the import of a plan. */
export function useRunImport() {
  return useChange(
    RunImportDocument,
    (data) => data.runImport,
    () => [],
  );
}

export interface JobState {
  readonly job: ImportJob | null;
  readonly failure: FailureWords | null;
  readonly cancel: () => void;
}

/** Follows an import until it is over; what is shown of its network is then asked for again. */
export function useImportJob(id: string): JobState {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: [null, 'import job', id],
    queryFn: ({ signal }) => fetchGraphql(ImportJobDocument, { id }, signal),
    refetchInterval: ({ state }) => (state.data !== undefined && isOver(state.data.importJob) ? false : POLL_MS),
    staleTime: 0,
  });
  const job = query.data?.importJob ?? null;
  const done = job?.state === 'DONE' ? (job.network?.key ?? null) : null;
  useEffect(() => {
    if (done === null) return;
    for (const queryKey of keysOf(done)) void client.invalidateQueries({ queryKey });
  }, [client, done]);
  const cancelling = useMutation({ mutationFn: () => fetchGraphql(CancelImportDocument, { input: { id } }) });
  const error = query.error ?? cancelling.error;
  const forgotten = query.data !== undefined && job === null ? FORGOTTEN : null;
  return { job, failure: error === null ? forgotten : describeFailure(error), cancel: () => cancelling.mutate() };
}

const FORGOTTEN: FailureWords = {
  what: 'What became of this import is not known here any more.',
  kept: 'If it went through, its network has it, and the history of that network can take it back.',
  next: 'Go back to the files to import again.',
  requestId: null,
};

/** An import that will not go on; null: the server has forgotten it. */
function isOver(job: ImportJob | null): boolean {
  return job?.state !== 'QUEUED' && job?.state !== 'RUNNING';
}
