import { setMaxListeners } from 'node:events';
import { Computations } from './computations.js';

/** How much is kept: so many answers, and so many units of weight (about one number of an answer each). */
export interface CacheBounds {
  readonly answers: number;
  readonly weight: number;
}

interface Entry {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  readonly weight: number;
  waiting: number;
  settled: boolean;
}

/**
 * Answers by key, computed once however many ask at the same time, the longest unused dropped first.
 *
 * A computation goes on while anyone waits for it: an asker whose signal aborts stops waiting, and when the last
 * one has gone the computation's own signal aborts. A failed computation is not kept: the next asker tries again.
 */
export class AnswerCache {
  readonly #entries = new Map<string, Entry>(); // in order of last use
  readonly #bounds: CacheBounds;
  readonly #computations: Computations;
  #weight = 0;

  constructor(bounds: CacheBounds, computations = new Computations()) {
    this.#bounds = bounds;
    this.#computations = computations;
  }

  /** The answer for `key`: the kept one, the one being computed, or else `compute`'s. */
  answer<Value>(
    key: string,
    weight: number,
    compute: (signal: AbortSignal) => Promise<Value>,
    asker?: AbortSignal,
  ): Promise<Value> {
    if (asker?.aborted) return Promise.reject(asker.reason);
    const entry = this.#touched(key) ?? this.#started(key, weight, compute);
    // The key names the question whole, so an entry under it holds that question's type of answer.
    return this.#awaited(key, entry, asker) as Promise<Value>;
  }

  #touched(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry;
  }

  #started(key: string, weight: number, compute: (signal: AbortSignal) => Promise<unknown>): Entry {
    const controller = new AbortController();
    const entry: Entry = {
      controller,
      weight,
      waiting: 0,
      settled: false,
      promise: Promise.resolve()
        .then(() => compute(controller.signal))
        .then(
          (value) => {
            entry.settled = true;
            return value;
          },
          (error: unknown) => {
            entry.settled = true;
            this.#drop(key, entry);
            throw error;
          },
        ),
    };
    entry.promise.catch(() => undefined); // its askers see the failure; an asker who left must not crash the process
    this.#entries.set(key, entry);
    this.#weight += weight;
    this.#trim();
    return entry;
  }

  async #awaited(key: string, entry: Entry, asker: AbortSignal | undefined): Promise<unknown> {
    entry.waiting += 1;
    if (asker !== undefined && !entry.settled) this.#computations.wait(asker, entry.controller.signal);
    try {
      return await (asker === undefined ? entry.promise : untilAborted(entry.promise, asker));
    } finally {
      entry.waiting -= 1;
      if (entry.waiting === 0 && !entry.settled) {
        this.#drop(key, entry);
        entry.controller.abort(asker?.reason);
      }
    }
  }

  #drop(key: string, entry: Entry): void {
    if (this.#entries.get(key) !== entry) return;
    this.#entries.delete(key);
    this.#weight -= entry.weight;
  }

  /** Drops the longest unused answers that are ready; those being computed stay, whatever the bounds. */
  #trim(): void {
    for (const [key, entry] of this.#entries) {
      if (this.#entries.size <= this.#bounds.answers && this.#weight <= this.#bounds.weight) return;
      if (entry.settled) this.#drop(key, entry);
    }
  }
}

function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    // One request asks for many answers at once; each stops listening as soon as it has its own.
    setMaxListeners(0, signal);
    signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
