import { randomBytes } from 'node:crypto';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { Viewer } from '../access/viewer.js';
import type { NetworkContentService } from '../network/network-content.service.js';
import type { Refusal } from '../network/refusal.js';
import type { PagedContent } from './content-pages.js';
import type { ImportJob, JobError } from './import-job.js';
import type { ImportPlan } from './import-plan.js';
import type { ImportPlanService } from './import-plan.service.js';
import { counted, countedRecords, hasAny, type RecordCounts } from './plan-summary.js';
import type { EntityCounts, ImportCounts } from './tally.js';

export interface RunRequest {
  readonly planId: string;
  readonly skipProblemRows?: boolean | null;
  readonly idempotencyKey?: string | null;
}

export interface RunRefusal {
  readonly code: 'NOT_FOUND' | 'HAS_PROBLEMS' | 'CANNOT_RUN' | 'IDEMPOTENCY_KEY_REUSED';
  readonly message: string;
  readonly path: readonly string[];
}

interface Entry {
  job: ImportJob;
  readonly viewer: Viewer;
  readonly content: string;
  readonly stop: AbortController;
}

const KEPT_JOBS = 200;
/** Reading and checking are this much of the whole, saving is the rest. */
const PREPARED = 0.35;

/**
 * Runs imports, one at a time, since each may need much memory. An import asked for again while it is under way, or
 * after it was done, is the same import: a double click never imports twice.
 */
export class ImportJobService {
  readonly #jobs = new Map<string, Entry>();
  readonly #byIdempotencyKey = new Map<string, string>();
  #queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly plans: ImportPlanService,
    private readonly contents: NetworkContentService,
    /** Told of what nobody foresaw; the person is told only that it happened. */
    private readonly onUnforeseen: (error: unknown, jobId: string) => void,
  ) {}

  find(id: string): ImportJob | null {
    return this.#jobs.get(id)?.job ?? null;
  }

  /** Starts an import, or answers with the job it has already. */
  start(viewer: Viewer, request: RunRequest): Result<ImportJob, readonly RunRefusal[]> {
    const content = `${request.planId} ${request.skipProblemRows === true}`;
    const earlier = this.#earlier(viewer, content, request.idempotencyKey ?? null);
    if (earlier !== null) return earlier;
    const plan = this.plans.find(request.planId);
    const refusal = plan === null ? UNKNOWN_PLAN : refusalOf(plan, request.skipProblemRows === true);
    if (plan === null || refusal !== null) return fail([refusal ?? UNKNOWN_PLAN]);

    const id = randomBytes(9).toString('base64url');
    const state = {
      state: 'queued',
      progress: 0,
      step: 'Waiting for its turn',
      result: null,
      error: null,
      change: null,
    } as const;
    const entry: Entry = {
      job: { id, planId: plan.id, network: plan.network, ...state },
      viewer,
      content,
      stop: new AbortController(),
    };
    this.#keep(entry);
    if (request.idempotencyKey) this.#byIdempotencyKey.set(request.idempotencyKey, id);
    this.#queue = this.#queue.then(() => this.#run(entry, plan, request.idempotencyKey ?? null));
    return succeed(entry.job);
  }

  /** Asks an import to stop; nothing of it is kept. One that has ended stays as it ended. */
  cancel(id: string): ImportJob | null {
    const entry = this.#jobs.get(id);
    if (entry === undefined) return null;
    if (entry.job.state === 'queued') this.#move(entry, { state: 'cancelled', step: 'Cancelled' });
    entry.stop.abort();
    return entry.job;
  }

  /** Cancels what is under way and waits for it. */
  async close(): Promise<void> {
    for (const id of this.#jobs.keys()) this.cancel(id);
    await this.#queue;
  }

  #earlier(
    viewer: Viewer,
    content: string,
    idempotencyKey: string | null,
  ): Result<ImportJob, readonly RunRefusal[]> | null {
    const named =
      idempotencyKey === null ? undefined : this.#jobs.get(this.#byIdempotencyKey.get(idempotencyKey) ?? '');
    if (named !== undefined) return named.content === content ? succeed(named.job) : fail([KEY_REUSED]);
    for (const { job, content: other, viewer: owner } of this.#jobs.values()) {
      const isUseful = job.state === 'queued' || job.state === 'running' || job.state === 'done';
      if (other === content && owner.name === viewer.name && isUseful) return succeed(job);
    }
    return null;
  }

  async #run(entry: Entry, plan: ImportPlan, idempotencyKey: string | null): Promise<void> {
    if (entry.job.state !== 'queued') return;
    const { signal } = entry.stop;
    try {
      this.#move(entry, { state: 'running', step: 'Reading the files' });
      const content = await this.plans.prepare(entry.viewer, plan, signal, (share) => {
        this.#move(entry, {
          progress: share * PREPARED * 0.7,
          step: share < 1 ? 'Reading the files' : 'Checking the rows',
        });
      });
      if (content === null) return this.#move(entry, { state: 'failed', step: 'Not imported', error: MOVED_ON });
      await this.#save(entry, plan, content, idempotencyKey);
    } catch (error) {
      if (signal.aborted) return this.#move(entry, { state: 'cancelled', step: 'Cancelled; nothing was kept' });
      this.onUnforeseen(error, entry.job.id);
      this.#move(entry, { state: 'failed', step: 'Not imported', error: UNFORESEEN });
    }
  }

  async #save(
    entry: Entry,
    plan: ImportPlan,
    { attributes, counts, records, pages }: PagedContent,
    idempotencyKey: string | null,
  ): Promise<void> {
    this.#move(entry, { progress: PREPARED, step: 'Saving' });
    const saved = await this.contents.replaceContent({
      viewer: entry.viewer,
      networkKey: plan.network,
      name: plan.name,
      attributes,
      content: pages,
      expectedVersion: plan.networkVersion,
      summary: summaryOf(plan, counts),
      itemCount: touched(counts),
      fingerprint: entry.content,
      idempotencyKey,
      signal: entry.stop.signal,
      onProgress: (written) => {
        this.#move(entry, { progress: PREPARED + (1 - PREPARED) * Math.min(0.99, written / Math.max(1, records)) });
      },
    });
    if (saved.ok) {
      const { change } = saved.value;
      return this.#move(entry, { state: 'done', progress: 1, step: 'Done', result: counts, change });
    }
    if (saved.error.kind === 'cancelled')
      return this.#move(entry, { state: 'cancelled', step: 'Cancelled; nothing was kept' });
    this.#move(entry, { state: 'failed', step: 'Not imported', error: errorOf(saved.error) });
  }

  #move(entry: Entry, change: Partial<ImportJob>): void {
    entry.job = { ...entry.job, ...change };
  }

  #keep(entry: Entry): void {
    this.#jobs.set(entry.job.id, entry);
    for (const [id, { job }] of this.#jobs) {
      if (this.#jobs.size <= KEPT_JOBS) break;
      if (job.state !== 'queued' && job.state !== 'running') this.#jobs.delete(id);
    }
  }
}

const UNKNOWN_PLAN: RunRefusal = {
  code: 'NOT_FOUND',
  message:
    'There is no such plan. Plans are kept until the server restarts or a hundred newer ones were made; plan again.',
  path: ['input', 'planId'],
};
const KEY_REUSED: RunRefusal = {
  code: 'IDEMPOTENCY_KEY_REUSED',
  message: 'The idempotency key was used before for another import. Use a new one.',
  path: ['input', 'idempotencyKey'],
};
const MOVED_ON: JobError = {
  code: 'CONFLICT',
  message:
    'The network was changed since the import was planned. Plan it again to see what it would do now; nothing was saved.',
};
const UNFORESEEN: JobError = {
  code: 'INTERNAL',
  message: 'Something went wrong on the server; nothing was saved. Its log has the cause under the id of this import.',
};

function refusalOf(plan: ImportPlan, skipProblemRows: boolean): RunRefusal | null {
  const path = ['input', 'planId'];
  if (!plan.canRun) {
    const first = plan.problems.find((problem) => problem.severity === 'error')?.message ?? '';
    return { code: 'CANNOT_RUN', message: `The import cannot run: ${first}`, path };
  }
  if (plan.errorCount === 0 || skipProblemRows) return null;
  const message = `${counted(plan.errorCount, 'problem')} would be left out. Mend them, or run with skipProblemRows: true.`;
  return { code: 'HAS_PROBLEMS', message, path };
}

function errorOf(refusal: Exclude<Refusal, { readonly kind: 'cancelled' }>): JobError {
  switch (refusal.kind) {
    case 'conflict':
      return MOVED_ON;
    case 'not-found':
      return { code: 'NOT_FOUND', message: 'The network was deleted meanwhile; nothing was saved.' };
    case 'forbidden':
      return { code: 'FORBIDDEN', message: `You may not ${refusal.action}.` };
    case 'invalid':
      return { code: 'INVALID', message: refusal.problems.map((problem) => problem.message).join(' ') };
    case 'idempotency-key-reused':
      return { code: KEY_REUSED.code, message: KEY_REUSED.message };
    case 'cannot-undo':
      return { code: 'CANNOT_UNDO', message: refusal.reason };
  }
}

function summaryOf({ uploads, mode }: ImportPlan, counts: ImportCounts): string {
  const names = uploads.slice(0, 3).map((upload) => upload.filename);
  const files = uploads.length > 3 ? `${names.join(', ')} and ${uploads.length - 3} more` : names.join(' and ');
  const now = recordsOf(counts, (each) => each.new + each.changed);
  const gone = recordsOf(counts, (each) => each.removed);
  const removed = hasAny(gone) ? `; ${countedRecords(gone)} removed` : '';
  const verb = { append: 'Imported', update: 'Updated with', replace: 'Replaced with' }[mode];
  return `${verb} ${countedRecords(now)} from ${files}${removed}`.slice(0, 500);
}

function touched(counts: ImportCounts): number {
  const { stakeholders, ties, initiatives } = recordsOf(counts, (each) => each.new + each.changed + each.removed);
  return stakeholders + ties + initiatives;
}

function recordsOf(
  { stakeholders, ties, initiatives }: ImportCounts,
  count: (each: EntityCounts) => number,
): RecordCounts {
  return { stakeholders: count(stakeholders), ties: count(ties), initiatives: count(initiatives) };
}
