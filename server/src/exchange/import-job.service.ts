import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { Viewer } from '../access/viewer.js';
import type { ReplacedContent } from '../network/content-replacement.js';
import type { NetworkService } from '../network/network.service.js';
import type { NetworkContentService } from '../network/network-content.service.js';
import type { Refusal } from '../network/refusal.js';
import type { PagedContent } from './content-pages.js';
import { doneJob, hasFailed, type ImportJob, type JobError, queuedJob } from './import-job.js';
import { fingerprintOf, type ImportIdentity, importIdentity, isSameImport, parseJobId } from './import-job-id.js';
import type { ImportPlan } from './import-plan.js';
import type { ImportPlanService } from './import-plan.service.js';
import {
  errorOfOverdue,
  errorOfRefusal,
  KEY_REUSED,
  OUTCOME_UNKNOWN,
  type RunRefusal,
  refusalOfKey,
  refusalOfPlan,
  UNFORESEEN,
  UNKNOWN_PLAN,
} from './import-refusal.js';
import { importSummary, touchedRecords } from './import-summary.js';

export interface RunRequest {
  readonly planId: string;
  readonly skipProblemRows?: boolean | null;
  readonly idempotencyKey?: string | null;
}

interface Entry {
  job: ImportJob;
  readonly viewer: Viewer;
  readonly identity: ImportIdentity;
  readonly stop: AbortController;
}

const KEPT_JOBS = 200;
/** Reading and checking are this much of the whole, saving is the rest. */
const PREPARED = 0.35;

/**
 * Runs imports, one at a time, since each may need much memory. An import asked for again while it is under way, or
 * after it was done, is the same import: a double click never imports twice. What runs is known to this server alone
 * and ends with it; what was saved is found again by its receipt, by any server.
 */
export class ImportJobService {
  readonly #entries = new Set<Entry>();
  #queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly plans: ImportPlanService,
    private readonly contents: NetworkContentService,
    private readonly networks: Pick<NetworkService, 'find'>,
    /** Told of what nobody foresaw; the person is told only that it happened. */
    private readonly onUnforeseen: (error: unknown, jobId: string) => void,
  ) {}

  async find(viewer: Viewer, id: string): Promise<ImportJob | null> {
    const entry = this.#entry(viewer, id);
    if (entry?.job.error === OUTCOME_UNKNOWN) await this.#settle(entry); // it may be known by now
    if (entry !== null) return entry.job;
    const identity = parseJobId(id);
    const saved = identity === null ? null : await this.#savedBefore(viewer, identity);
    return identity !== null && saved?.ok ? doneJob(identity, saved.value) : null;
  }

  /** Starts an import, or answers with the job it has already. */
  async start(viewer: Viewer, request: RunRequest): Promise<Result<ImportJob, readonly RunRefusal[]>> {
    const identity = importIdentity(request);
    const saved = request.idempotencyKey ? await this.#savedBefore(viewer, identity) : null;
    const lost = await this.#doneInNetworksThatAreGone(viewer, identity);
    // From here on nothing waits: of twenty calls at once one makes the job, and the others find it.
    const earlier = this.#earlier(viewer, identity, lost);
    if (earlier !== null) return earlier;
    if (saved !== null) return saved.ok ? succeed(doneJob(identity, saved.value)) : fail([refusalOfKey(saved.error)]);
    const plan = this.plans.find(identity.planId);
    if (plan === null) return fail([UNKNOWN_PLAN]);
    const refusal = refusalOfPlan(plan, identity.skipProblemRows);
    if (refusal !== null) return fail([refusal]);

    const entry: Entry = { job: queuedJob(identity, plan.network), viewer, identity, stop: new AbortController() };
    this.#keep(entry);
    this.#queue = this.#queue.then(() => this.#run(entry, plan));
    return succeed(entry.job);
  }

  /** Asks an import to stop; nothing of it is kept. One that has ended stays as it ended. */
  async cancel(viewer: Viewer, id: string): Promise<ImportJob | null> {
    const entry = this.#entry(viewer, id);
    if (entry === null) return this.find(viewer, id);
    this.#stop(entry);
    return entry.job;
  }

  /** Cancels what is under way and waits for it. */
  async close(): Promise<void> {
    for (const entry of this.#entries) this.#stop(entry);
    await this.#queue;
  }

  #stop(entry: Entry): void {
    if (entry.job.state === 'queued') this.#move(entry, { state: 'cancelled', step: 'Cancelled' });
    entry.stop.abort();
  }

  #entry(viewer: Viewer, id: string): Entry | null {
    return this.#entriesOf(viewer).find(({ job }) => job.id === id) ?? null;
  }

  #entriesOf(viewer: Viewer): readonly Entry[] {
    return [...this.#entries].filter((entry) => entry.viewer.id === viewer.id);
  }

  #earlier(
    viewer: Viewer,
    identity: ImportIdentity,
    lost: ReadonlySet<Entry>,
  ): Result<ImportJob, readonly RunRefusal[]> | null {
    const entries = this.#entriesOf(viewer);
    const named = entries.find((entry) => entry.identity.receiptKey === identity.receiptKey);
    if (named !== undefined) return isSameImport(named.identity, identity) ? succeed(named.job) : fail([KEY_REUSED]);
    const same = entries.find(
      (entry) => isSameImport(entry.identity, identity) && !hasFailed(entry.job) && !lost.has(entry),
    );
    return same === undefined ? null : succeed(same.job);
  }

  /** Imports that are done but went to a network that was deleted since: done again they go to another. */
  async #doneInNetworksThatAreGone(viewer: Viewer, identity: ImportIdentity): Promise<ReadonlySet<Entry>> {
    const lost = new Set<Entry>();
    for (const entry of this.#entriesOf(viewer)) {
      const { change, network } = entry.job;
      if (change === null || !isSameImport(entry.identity, identity)) continue;
      if ((await this.networks.find(viewer, network))?.uid !== change.network) lost.add(entry);
    }
    return lost;
  }

  #savedBefore(viewer: Viewer, identity: ImportIdentity): Promise<Result<ReplacedContent, Refusal> | null> {
    const fingerprint = fingerprintOf(identity);
    return this.contents.savedBefore({ viewer, fingerprint, idempotencyKey: identity.receiptKey });
  }

  async #run(entry: Entry, plan: ImportPlan): Promise<void> {
    if (entry.job.state !== 'queued') return;
    const content = await this.#prepare(entry, plan);
    if (content !== null) await this.#save(entry, plan, content);
  }

  async #prepare(entry: Entry, plan: ImportPlan): Promise<PagedContent | null> {
    const { signal } = entry.stop;
    try {
      this.#move(entry, { state: 'running', step: 'Reading the files' });
      const content = await this.plans.prepare(entry.viewer, plan, signal, (share) => {
        this.#move(entry, {
          progress: share * PREPARED * 0.7,
          step: share < 1 ? 'Reading the files' : 'Checking the rows',
        });
      });
      if (content.ok) return content.value;
      this.#fail(entry, errorOfOverdue(content.error));
    } catch (error) {
      if (signal.aborted) this.#cancelled(entry);
      else {
        this.onUnforeseen(error, entry.job.id);
        this.#fail(entry, UNFORESEEN);
      }
    }
    return null;
  }

  async #save(entry: Entry, plan: ImportPlan, content: PagedContent): Promise<void> {
    this.#move(entry, { progress: PREPARED, step: 'Saving' });
    try {
      const saved = await this.#replaceContent(entry, plan, content);
      if (saved.ok) this.#done(entry, saved.value);
      else if (saved.error.kind === 'cancelled') this.#cancelled(entry);
      else this.#fail(entry, errorOfRefusal(saved.error));
    } catch (error) {
      this.onUnforeseen(error, entry.job.id);
      await this.#settle(entry);
    }
  }

  #replaceContent(
    entry: Entry,
    plan: ImportPlan,
    { attributes, counts, records, pages }: PagedContent,
  ): Promise<Result<ReplacedContent, Refusal>> {
    return this.contents.replaceContent({
      viewer: entry.viewer,
      networkKey: plan.network,
      name: plan.name,
      attributes,
      content: pages,
      expectedVersion: plan.networkVersion,
      summary: importSummary(plan, counts),
      itemCount: touchedRecords(counts),
      fingerprint: fingerprintOf(entry.identity),
      idempotencyKey: entry.identity.receiptKey,
      report: counts,
      signal: entry.stop.signal,
      onProgress: (written) => {
        this.#move(entry, { progress: PREPARED + (1 - PREPARED) * Math.min(0.99, written / Math.max(1, records)) });
      },
    });
  }

  /** Saving broke off: the answer may have been lost after all was saved. */
  async #settle(entry: Entry): Promise<void> {
    try {
      const saved = await this.#savedBefore(entry.viewer, entry.identity);
      if (saved?.ok) return this.#done(entry, saved.value);
    } catch (error) {
      this.onUnforeseen(error, entry.job.id);
    }
    this.#move(entry, { state: 'failed', step: 'Not known whether it was saved', error: OUTCOME_UNKNOWN });
  }

  #done(entry: Entry, saved: ReplacedContent): void {
    this.#move(entry, doneJob(entry.identity, saved));
  }

  #cancelled(entry: Entry): void {
    this.#move(entry, { state: 'cancelled', step: 'Cancelled; nothing was kept' });
  }

  #fail(entry: Entry, error: JobError): void {
    this.#move(entry, { state: 'failed', step: 'Not imported', error });
  }

  #move(entry: Entry, change: Partial<ImportJob>): void {
    entry.job = { ...entry.job, ...change };
  }

  #keep(entry: Entry): void {
    this.#entries.add(entry);
    for (const kept of this.#entries) {
      if (this.#entries.size <= KEPT_JOBS) break;
      if (kept.job.state !== 'queued' && kept.job.state !== 'running') this.#entries.delete(kept);
    }
  }
}
