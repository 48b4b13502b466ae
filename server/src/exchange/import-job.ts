import type { ChangeRow } from '../history/change-row.js';
import type { ImportCounts } from './tally.js';

export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Why an import that was started did not come to be; nothing of it was saved. */
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
