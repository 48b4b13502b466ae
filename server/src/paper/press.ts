import { type ChildProcess, fork } from 'node:child_process';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import { threadEntry } from '../runtime/thread-entry.js';
import { Turnstile } from '../runtime/turnstile.js';
import type { PaperDocument } from './paper-document.js';

export interface PressBounds {
  /** What takes longer is called off; a picture of 500 stakeholders takes about a second. */
  readonly deadlineMs: number;
  readonly memoryMegabytes: number;
  /** Beyond these, those who ask are told to come again. */
  readonly mostWaiting: number;
}

const PRESS_BOUNDS: PressBounds = { deadlineMs: 60_000, memoryMegabytes: 512, mostWaiting: 16 };

export type PressRefusal = 'too many wait' | 'took too long' | 'ended early';

/**
 * Prints documents as PDF files, one after the other, each in a process of its own: no question waits for a page to be
 * set, and a document that takes too long, or is no longer wanted, is ended, not asked.
 */
export class Press {
  readonly #presses = new Turnstile(1);
  readonly #printing = new Set<ChildProcess>();
  #asked = 0;

  constructor(private readonly bounds: PressBounds = PRESS_BOUNDS) {}

  /** The file, or why there is none; rejects with the signal's reason once that aborts. */
  async print(document: PaperDocument, signal?: AbortSignal): Promise<Result<Uint8Array, PressRefusal>> {
    if (this.#asked > this.bounds.mostWaiting) return fail('too many wait');
    this.#asked += 1;
    try {
      return await this.#presses.run(() => this.#inProcess(document, signal), signal);
    } finally {
      this.#asked -= 1;
    }
  }

  /** Ends what is being printed. */
  close(): void {
    for (const child of this.#printing) child.kill('SIGKILL');
  }

  async #inProcess(document: PaperDocument, signal?: AbortSignal): Promise<Result<Uint8Array, PressRefusal>> {
    signal?.throwIfAborted();
    const entry = threadEntry(import.meta.url, './press-entry');
    const child = fork(entry.filename, {
      execArgv: [...entry.execArgv, `--max-old-space-size=${this.bounds.memoryMegabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {}, // nothing of the server's settings, secrets included, reaches it
    });
    this.#printing.add(child);
    try {
      return await answerOf(child, document, this.bounds.deadlineMs, signal);
    } finally {
      child.kill('SIGKILL');
      this.#printing.delete(child);
    }
  }
}

function answerOf(
  child: ChildProcess,
  document: PaperDocument,
  deadlineMs: number,
  signal: AbortSignal | undefined,
): Promise<Result<Uint8Array, PressRefusal>> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal?.reason);
    const deadline = setTimeout(() => resolve(fail('took too long')), deadlineMs);
    signal?.addEventListener('abort', giveUp, { once: true });
    child.once('message', (file: Uint8Array) => resolve(succeed(file)));
    child.once('exit', () => {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', giveUp);
      resolve(fail('ended early'));
    });
    child.on('error', reject); // more than one may come: a fork that fails says so, and so does the request to it
    child.send(document, (error) => {
      if (error !== null) reject(error);
    });
  });
}
