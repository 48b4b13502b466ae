import type { ChangeRow } from '../history/change-row.js';
import type { ReplacedContent } from '../network/content-replacement.js';
import { type ImportIdentity, jobIdOf } from './import-job-id.js';
import { type ImportCounts, parseImportCounts } from './tally.js';

export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Why an import that was started did not come to be, or why that is not known. */
export interface JobError {
  readonly code: string;
  readonly message: string;
}

/** One import under way, or how it ended. */
export interface ImportJob {
  readonly id: string;
  readonly planId: string;
  readonly network: string;
  readonly state: JobState;
  /** From 0 to 1. */
  readonly progress: number;
  /** What it does now, in words. */
  readonly step: string;
  readonly result: ImportCounts | null;
  readonly error: JobError | null;
  readonly change: ChangeRow | null;
}

export function queuedJob(identity: ImportIdentity, network: string): ImportJob {
  return {
    id: jobIdOf(identity),
    planId: identity.planId,
    network,
    state: 'queued',
    progress: 0,
    step: 'Waiting for its turn',
    result: null,
    error: null,
    change: null,
  };
}

/** The job of an import that was saved, as its receipt tells it. */
export function doneJob(identity: ImportIdentity, { network, change, report }: ReplacedContent): ImportJob {
  return {
    id: jobIdOf(identity),
    planId: identity.planId,
    network: network.key,
    state: 'done',
    progress: 1,
    step: 'Done',
    result: parseImportCounts(report),
    error: null,
    change,
  };
}

export function hasFailed({ state }: ImportJob): boolean {
  return state === 'failed' || state === 'cancelled';
}
