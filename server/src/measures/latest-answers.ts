import { BoundedCache } from '../network/bounded-cache.js';
import type { NetworkView } from '../network/network-view.js';

/** Whether an answer of an earlier data version may come instead of one that has to be waited for. */
export type Freshness = 'current' | 'allow stale';

/** How a question is asked: by whom (their signal aborts when they go away), and how fresh the answer must be. */
export interface Asked {
  readonly signal?: AbortSignal;
  readonly freshness?: Freshness;
}

/** An answer, and whether it is of an earlier data version than the view that was asked about. */
export interface Dated<Value> {
  readonly value: Value;
  readonly isStale: boolean;
}

interface Kept {
  readonly version: number;
  readonly value: unknown;
  readonly weight: number;
}

interface Refresh {
  readonly version: number;
  readonly controller: AbortController;
  readonly promise: Promise<unknown>;
}

export interface LatestAnswersOptions {
  /** Stakeholders and linked pairs of the views that are kept with their answers. */
  readonly weight: number;
  /** How long whoever allows stale answers waits for a current one, in milliseconds. */
  readonly patience: number;
}

/** An answer takes room however small its view is: so do its provenance, its summary and its key. */
const LEAST_WEIGHT = 200;

/**
 * The latest answer to each question about what a filter leaves of a network, whatever the data version.
 *
 * Who allows a stale answer gets the latest one there is where the current one is not ready in a moment, marked; the
 * current one is computed meanwhile, whether anybody waits or not. An edit on top of that starts the computation anew
 * for the version after it. An answer never outlives a switch of the content by an import or its undoing.
 */
export class LatestAnswers {
  readonly #kept: BoundedCache<Kept>;
  readonly #refreshes = new Map<string, Refresh>();
  readonly #patience: number;

  constructor({ weight, patience }: LatestAnswersOptions) {
    this.#kept = new BoundedCache(weight, (kept) => kept.weight);
    this.#patience = patience;
  }

  /** `compute` answers for the view itself, for as long as the signal it is given lets it. */
  async answer<Value>(
    view: NetworkView,
    question: string,
    { signal, freshness = 'current' }: Asked,
    compute: (signal: AbortSignal | undefined) => Promise<Value>,
  ): Promise<Dated<Value>> {
    const key = keyOf(view, question);
    const kept = this.#kept.get(key);
    if (freshness === 'current' || kept === undefined || kept.version >= view.snapshot.version) {
      return this.#current(key, view, await compute(signal));
    }
    // The key names the question, so what is kept under it has that question's type of answer.
    const stale = { value: kept.value as Value, isStale: true };
    const { controller, promise } = this.#refreshed(key, view, compute);
    const refreshed = (promise as Promise<Dated<Value>>).catch((error: unknown) => {
      // Given up for the version after it: that is no failure of this asker's question.
      if (controller.signal.aborted) return stale;
      throw error;
    });
    return firstWithin(refreshed, this.#patience, stale, signal);
  }

  /** Whether answers about what a filter leaves of a network are being brought up to date. */
  isRefreshing(view: NetworkView): boolean {
    const prefix = keyOf(view, '');
    return [...this.#refreshes.keys()].some((key) => key.startsWith(prefix));
  }

  /** Gives up what is computed for nobody in particular. */
  close(): void {
    for (const { controller } of this.#refreshes.values()) controller.abort();
  }

  #current<Value>(key: string, view: NetworkView, value: Value): Dated<Value> {
    const { version } = view.snapshot;
    if ((this.#kept.peek(key)?.version ?? 0) <= version) {
      this.#kept.set(key, { version, value, weight: LEAST_WEIGHT + view.graph.order + view.graph.size });
    }
    return { value, isStale: false };
  }

  #refreshed<Value>(key: string, view: NetworkView, compute: (signal: AbortSignal) => Promise<Value>): Refresh {
    const { version } = view.snapshot;
    const running = this.#refreshes.get(key);
    if (running !== undefined && running.version >= version) return running;
    running?.controller.abort();
    const controller = new AbortController();
    const promise = compute(controller.signal)
      .then((value) => this.#current(key, view, value))
      .finally(() => {
        if (this.#refreshes.get(key)?.controller === controller) this.#refreshes.delete(key);
      });
    const refresh = { version, controller, promise };
    this.#refreshes.set(key, refresh);
    // Where nobody waits any more nobody can be told of a failure: the next to ask waits for the answer and is told.
    promise.catch(() => {
      if (!controller.signal.aborted) this.#kept.delete(key);
    });
    return refresh;
  }
}

function keyOf({ snapshot: { network }, filter }: NetworkView, question: string): string {
  return `${network.uid} ${network.generation} ${JSON.stringify(filter)} ${question}`;
}

/** The promise's value, or the other where it takes longer; rejects at once when the signal aborts. */
function firstWithin<Value>(
  promise: Promise<Value>,
  milliseconds: number,
  otherwise: Value,
  signal: AbortSignal | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal?.reason);
    if (signal?.aborted) leave();
    signal?.addEventListener('abort', leave, { once: true });
    const timer = setTimeout(() => resolve(otherwise), milliseconds);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    });
  });
}
