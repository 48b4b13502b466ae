import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { threadEntry } from '../runtime/thread-entry.js';
import { Turnstile } from '../runtime/turnstile.js';
import type { CrossingInput, PlannedLanes, WorkerJob } from './analysis-worker.js';
import { unwatched } from './control.js';
import { kernelOf } from './kernels.js';
import { LaneBoard } from './lane-board.js';
import { runKernel } from './run-kernel.js';
import { SharedControl } from './shared-control.js';
import type { TaskId, TaskInput, TaskOutput } from './tasks.js';
import { SpaceShelf } from './wasm/space-shelf.js';

export interface AnalysisOptions {
  /** Aborting rejects the promise at once with the signal's reason and frees the threads within about 100 ms. */
  readonly signal?: AbortSignal;
  /** Told the share done, 0 to 1, about ten times a second while it changes. */
  readonly onProgress?: (share: number) => void;
}

/** Steps that take a few milliseconds at most: quicker here than the way to a thread and back. */
const STEPS_FOR_THIS_THREAD = 500_000;
/** Steps that take more than some tenths of a second. */
const STEPS_OF_A_LONG_ONE = 1e8;
/** How long a thread stays with one shared question before others get a turn. */
const TURN_MILLISECONDS = 200;
const PROGRESS_MILLISECONDS = 100;

/**
 * Answers analysis tasks off the caller's thread. Graphs are shared with the threads, never copied. Small questions are
 * answered at once in the caller's thread; long ones that can be divided are shared by all threads in short turns, and
 * of those that cannot only so many run at once that a thread is left, so that a quick question never waits for a slow
 * one. Results do not depend on the number of threads.
 */
export class AnalysisPool {
  private readonly threads: number;
  private readonly workers: Piscina<WorkerJob>;
  private readonly spaces = new SpaceShelf();
  /** Where long questions that cannot be divided wait for their turn. */
  private readonly longOnes: Turnstile;

  constructor(options: { readonly threads?: number } = {}) {
    this.threads = options.threads ?? availableParallelism();
    this.longOnes = new Turnstile(this.threads);
    const entry = threadEntry(import.meta.url, './analysis-worker');
    this.workers = new Piscina({
      filename: entry.filename,
      execArgv: [...entry.execArgv],
      minThreads: 0,
      // One more than works on shared questions, so that a quick one finds a thread.
      maxThreads: this.threads + 1,
      idleTimeout: 60_000,
      concurrentTasksPerWorker: 1,
    });
  }

  async run<Id extends TaskId>(
    task: Id,
    input: TaskInput<Id>,
    { signal, onProgress }: AnalysisOptions = {},
  ): Promise<TaskOutput<Id>> {
    signal?.throwIfAborted();
    const kernel = kernelOf(task);
    if (kernel.steps(input) <= STEPS_FOR_THIS_THREAD) return runKernel(task, input, unwatched);
    const control = new SharedControl();
    const stopReporting = reportProgress(control, onProgress);
    const answer =
      kernel.kind === 'lanes'
        ? this.runShared(task, input, control)
        : kernel.steps(input) <= STEPS_OF_A_LONG_ONE
          ? this.runWhole(task, input, control)
          : this.longOnes.run(() => this.runWhole(task, input, control), signal);
    try {
      return await unlessAborted(answer, control, signal);
    } finally {
      stopReporting();
    }
  }

  /** Lets running questions end and stops the threads. */
  async close(): Promise<void> {
    await this.workers.close();
    this.spaces.empty();
  }

  private async runWhole<Id extends TaskId>(
    task: Id,
    input: TaskInput<Id>,
    control: SharedControl,
  ): Promise<TaskOutput<Id>> {
    return this.workers.run({ kind: 'whole', task, input: crossing(input), control: control.buffer });
  }

  private async runShared<Id extends TaskId>(
    task: Id,
    input: TaskInput<Id>,
    control: SharedControl,
  ): Promise<TaskOutput<Id>> {
    const space = this.spaces.take();
    try {
      const { plan, used }: PlannedLanes = await this.workers.run({
        kind: 'plan',
        task,
        input: crossing(input),
        space: space.toTransfer(),
        control: control.buffer,
      });
      space.goOnAfter(used);
      const board = LaneBoard.lay(plan, space, this.threads);
      await allEnded(Array.from({ length: board.hands }, (_, hand) => this.takeTurns(task, board, hand, control)));
      return await this.workers.run({ kind: 'merge', task, input: crossing(input), board: board.parts });
    } finally {
      this.spaces.giveBack(space);
    }
  }

  /** One thread's worth of work, queued anew after each turn, until all lanes are taken by others or done. */
  private async takeTurns(task: TaskId, board: LaneBoard, hand: number, control: SharedControl): Promise<void> {
    const turn = { kind: 'lanes', task, hand, control: control.buffer, milliseconds: TURN_MILLISECONDS } as const;
    while (board.hasFreeLane) await this.workers.run({ ...turn, board: board.parts });
  }
}

/** Waits for every one, also when one of them fails: a cancelled question has threads at work until they notice. */
async function allEnded(turns: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(turns);
  await Promise.all(turns);
}

function crossing<Id extends TaskId>(input: TaskInput<Id>): CrossingInput<Id> {
  return { ...input, graph: input.graph.toTransfer() };
}

function reportProgress(control: SharedControl, onProgress: AnalysisOptions['onProgress']): () => void {
  if (onProgress === undefined) return () => undefined;
  let last = 0;
  const timer = setInterval(() => {
    const share = control.share();
    if (share > last) onProgress(share);
    last = share;
  }, PROGRESS_MILLISECONDS);
  return () => clearInterval(timer);
}

/** Does not wait for the threads to notice: they poll the flag, and what they throw then concerns nobody. */
async function unlessAborted<Answer>(
  answer: Promise<Answer>,
  control: SharedControl,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  if (signal === undefined) return answer;
  let stopListening: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    const onAbort = () => {
      control.abort();
      reject(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    stopListening = () => signal.removeEventListener('abort', onAbort);
  });
  try {
    return await Promise.race([answer, aborted]);
  } finally {
    stopListening();
  }
}
