import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import { threadEntry } from '../runtime/thread-entry.js';
import type { FileRefusal, ReadingEvent, ReadingOptions } from './reading.js';

export interface ReadingRequest {
  readonly path: string;
  /** As the person's computer calls the file; the path says nothing. */
  readonly filename: string;
  readonly options: ReadingOptions;
}

export type ReadingReply =
  | { readonly kind: 'event'; readonly event: ReadingEvent }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'done' };

export interface ReadingBounds {
  readonly deadlineMs: number;
  readonly memoryBytes: number;
}

/** Enough for the largest file an import takes; a bomb reaches one of them. */
export const READING_BOUNDS: ReadingBounds = { deadlineMs: 60_000, memoryBytes: 1024 * 1024 * 1024 };

const MEMORY_CHECK_MS = 100;

/**
 * Reads an untrusted file in a child process and hands every event to `onEvent`. The child is killed, not asked, when
 * it takes too long or too much memory, or when `signal` aborts (then the promise rejects with its reason).
 */
export async function readInProcess(
  request: ReadingRequest,
  onEvent: (event: ReadingEvent) => void,
  signal?: AbortSignal,
  bounds: ReadingBounds = READING_BOUNDS,
): Promise<Result<null, FileRefusal>> {
  signal?.throwIfAborted();
  const entry = threadEntry(import.meta.url, './reading-entry');
  const heapMegabytes = Math.round((bounds.memoryBytes * 0.75) / 1024 / 1024);
  const child = fork(entry.filename, {
    execArgv: [...entry.execArgv, `--max-old-space-size=${heapMegabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {}, // nothing of the server's settings, secrets included, reaches the reader
  });
  const watch = new ChildWatch(child, bounds);
  try {
    return await conversation(child, watch, request, onEvent, signal);
  } finally {
    watch.stop();
    child.kill('SIGKILL');
  }
}

function conversation(
  child: ChildProcess,
  watch: ChildWatch,
  request: ReadingRequest,
  onEvent: (event: ReadingEvent) => void,
  signal: AbortSignal | undefined,
): Promise<Result<null, FileRefusal>> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    child.on('error', reject); // more than one may come: a fork that fails says so, and so does the request to it
    child.once('exit', () => resolve(fail(watch.refusal ?? UNEXPECTED)));
    child.on('message', (reply: ReadingReply) => {
      try {
        if (reply.kind === 'event') onEvent(reply.event);
        else resolve(reply.kind === 'done' ? succeed(null) : fail(reply.refusal));
      } catch (error) {
        reject(error);
      }
    });
    child.send(request, (error) => {
      if (error !== null) reject(error);
    });
  });
}

/** Kills a child at its deadline or above its memory, and remembers why. */
class ChildWatch {
  refusal: FileRefusal | null = null;
  readonly #deadline: NodeJS.Timeout;
  readonly #memory: NodeJS.Timeout;

  constructor(child: ChildProcess, bounds: ReadingBounds) {
    const kill = (message: string): void => {
      this.refusal ??= { code: 'READING_FAILED', message, row: null };
      child.kill('SIGKILL');
    };
    const seconds = Math.round(bounds.deadlineMs / 1000);
    this.#deadline = setTimeout(
      kill,
      bounds.deadlineMs,
      `Reading the file took longer than ${seconds} seconds. ${HINT}`,
    );
    this.#memory = setInterval(() => {
      void residentBytes(child.pid).then((bytes) => {
        if (bytes > bounds.memoryBytes) kill(`Reading the file took too much memory. ${HINT}`);
      });
    }, MEMORY_CHECK_MS);
  }

  stop(): void {
    clearTimeout(this.#deadline);
    clearInterval(this.#memory);
  }
}

const HINT = 'Split it, or save it as CSV, and try again.';
const UNEXPECTED: FileRefusal = {
  code: 'READING_FAILED',
  message: `The file could not be read: the reader ended before it was done, most often for want of memory. ${HINT}`,
  row: null,
};

/** Where the system has no /proc the heap limit and the deadline alone hold; a child that is gone uses nothing. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(statm.split(' ')[1] ?? 0) * 4096;
}
